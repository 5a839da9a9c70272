// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::demoorg {

/// Text as it stands between tags and inside quoted attributes.
std::string escaped(std::string_view text);

/// HTML that is known to be whole. Text gets in only through text() or with quotes around it by attribute(),
/// which escape it; markup is written in the program and nowhere else.
class Html {
public:
    Html() = default;
    explicit Html(std::string_view markup)
        : m_markup(markup)
    { }

    Html& add(std::string_view markup);
    Html& add(const Html& html) { return add(html.m_markup); }
    Html& text(std::string_view text);
    /// ` name="value"`.
    Html& attribute(std::string_view name, std::string_view value);
    /// `<tag>text</tag>`.
    Html& element(std::string_view tag, std::string_view text);
    Html& hidden(std::string_view name, std::string_view value);

    const std::string& markup() const { return m_markup; }

private:
    std::string m_markup;
};

} // namespace scout::demoorg
