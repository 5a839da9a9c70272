// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/CsvText.h"

namespace scout::demoorg {

void CsvText::value(std::string_view text)
{
    if (!m_isFirst)
        m_text += m_format.delimiter;
    m_isFirst = false;
    m_text += '"';
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        m_text.append(text.substr(0, quote + 1)).append("\"");
        text.remove_prefix(quote + 1);
    }
    m_text.append(text).append("\"");
}

void CsvText::endRow()
{
    m_text.append(m_format.lineEnd());
    m_isFirst = true;
}

void CsvText::row(const std::vector<std::string>& values)
{
    for (const auto& each : values)
        value(each);
    endRow();
}

} // namespace scout::demoorg
