// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/Html.h"

namespace scout::demoorg {

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

Html& Html::add(std::string_view markup)
{
    m_markup += markup;
    return *this;
}

Html& Html::text(std::string_view text)
{
    return add(escaped(text));
}

Html& Html::attribute(std::string_view name, std::string_view value)
{
    return add(" ").add(name).add("=\"").text(value).add("\"");
}

Html& Html::element(std::string_view tag, std::string_view content)
{
    return add("<").add(tag).add(">").text(content).add("</").add(tag).add(">");
}

Html& Html::hidden(std::string_view name, std::string_view value)
{
    return add("<input type=\"hidden\"").attribute("name", name).attribute("value", value).add(">");
}

} // namespace scout::demoorg
