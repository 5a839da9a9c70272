// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Parameters.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// Percent-encoding as forms have it: a blank is a plus.
std::string formEncode(std::string_view text)
{
    std::string encoded = percentEncode(text);
    for (auto at = encoded.find("%20"); at != std::string::npos; at = encoded.find("%20", at + 1))
        encoded.replace(at, 3, "+");
    return encoded;
}

} // namespace

Parameters Parameters::parse(std::string_view text)
{
    Parameters parameters;
    for (const auto pair : split(text, '&')) {
        if (pair.empty())
            continue;
        const auto equals = pair.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        parameters.add(percentDecode(pair.substr(0, equals), true), percentDecode(value, true));
    }
    return parameters;
}

std::string Parameters::text() const
{
    std::string text;
    for (const auto& [name, value] : m_entries) {
        if (!text.empty())
            text += '&';
        text += formEncode(name) + '=' + formEncode(value);
    }
    return text;
}

std::optional<std::string> Parameters::find(std::string_view name) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [name](const Entry& entry) { return entry.first == name; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->second);
}

std::string Parameters::value(std::string_view name) const
{
    return find(name).value_or(std::string());
}

bool Parameters::contains(std::string_view name) const
{
    return find(name).has_value();
}

std::vector<std::string> Parameters::values(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto& [entryName, value] : m_entries)
        if (entryName == name)
            values.push_back(value);
    return values;
}

void Parameters::add(std::string name, std::string value)
{
    m_entries.emplace_back(std::move(name), std::move(value));
}

void Parameters::set(std::string_view name, std::string value)
{
    const auto first = std::find_if(
        m_entries.begin(), m_entries.end(), [name](const Entry& entry) { return entry.first == name; });
    if (first == m_entries.end()) {
        add(std::string(name), std::move(value));
        return;
    }
    first->second = std::move(value);
    m_entries.erase(std::remove_if(first + 1, m_entries.end(),
                        [name](const Entry& entry) { return entry.first == name; }),
        m_entries.end());
}

void Parameters::remove(std::string_view name)
{
    std::erase_if(m_entries, [name](const Entry& entry) { return entry.first == name; });
}

std::string withQuery(std::string_view url, const Parameters& parameters)
{
    const auto hash = url.find('#');
    std::string result(url.substr(0, hash));
    if (!parameters.entries().empty()) {
        const bool endsOpen = result.ends_with('?') || result.ends_with('&');
        if (!endsOpen)
            result += result.find('?') == std::string::npos ? '?' : '&';
        result += parameters.text();
    }
    if (hash != std::string_view::npos)
        result += url.substr(hash);
    return result;
}

} // namespace scout::demoorg
