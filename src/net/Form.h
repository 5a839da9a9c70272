// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace scout::net {

/// Writes application/x-www-form-urlencoded, for request bodies and queries.
class FormBody {
public:
    FormBody() = default;
    FormBody(FormBody&&) noexcept = default;
    FormBody& operator=(FormBody&&) noexcept = default;
    ~FormBody() { wipe(m_text); }

    FormBody& add(std::string_view name, std::string_view value);
    FormBody& add(std::string_view name, const Secret& value) { return add(name, value.reveal()); }
    /// Leaves the field out where there is no value: Salesforce checks a client secret that is there but
    /// empty.
    FormBody& addUnlessEmpty(std::string_view name, std::string_view value);
    FormBody& addUnlessEmpty(std::string_view name, const Secret& value)
    {
        return addUnlessEmpty(name, value.reveal());
    }

    const std::string& text() const noexcept { return m_text; }

private:
    std::string m_text;
};

/// Reads the same format. Names and values are decoded exactly once, "+" being a blank.
class FormFields {
public:
    static FormFields parse(std::string_view text);
    ~FormFields();
    FormFields(FormFields&&) noexcept = default;
    FormFields& operator=(FormFields&&) noexcept = default;

    bool empty() const noexcept { return m_fields.empty(); }
    bool has(std::string_view name) const;
    /// Nothing where the field is missing, and nothing where it comes more than once: RFC 6749 section 3.1
    /// forbids that, and whoever reads "the first" may be reading an attacker's.
    std::optional<std::string> single(std::string_view name) const;

private:
    FormFields() = default;

    std::vector<std::pair<std::string, std::string>> m_fields;
};

} // namespace scout::net
