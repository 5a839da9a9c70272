// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Form.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::net {

FormBody& FormBody::add(std::string_view name, std::string_view value)
{
    if (!m_text.empty())
        m_text += '&';
    m_text += percentEncode(name);
    m_text += '=';
    m_text += percentEncode(value);
    return *this;
}

FormBody& FormBody::addUnlessEmpty(std::string_view name, std::string_view value)
{
    return value.empty() ? *this : add(name, value);
}

FormFields FormFields::parse(std::string_view text)
{
    FormFields form;
    for (const std::string_view field : split(text, '&')) {
        if (field.empty())
            continue;
        const auto equals = field.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : field.substr(equals + 1);
        form.m_fields.emplace_back(percentDecode(field.substr(0, equals), true), percentDecode(value, true));
    }
    return form;
}

FormFields::~FormFields()
{
    for (auto& field : m_fields)
        wipe(field.second);
}

bool FormFields::has(std::string_view name) const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [name](const auto& field) { return field.first == name; });
}

std::optional<std::string> FormFields::single(std::string_view name) const
{
    std::optional<std::string> value;
    for (const auto& [fieldName, fieldValue] : m_fields) {
        if (fieldName != name)
            continue;
        if (value)
            return std::nullopt;
        value = fieldValue;
    }
    return value;
}

} // namespace scout::net
