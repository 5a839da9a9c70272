// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CsvWriter.h"

#include <algorithm>
#include <ostream>

namespace scout::records {

CsvWriter::CsvWriter(std::vector<std::string> columns, std::ostream& out)
    : m_out(out)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        field(columns[i]);
    }
    m_buffer += '\n';
}

void CsvWriter::field(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (const char c : text) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::page(const RecordPage& page, std::size_t limit)
{
    const std::size_t rows = std::min(limit, page.rows());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < page.columns(); ++column) {
            if (column > 0)
                m_buffer += ',';
            field(page.cell(row, column).text);
        }
        m_buffer += '\n';
    }
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
}

void CsvWriter::finish()
{
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
    m_out.flush();
}

} // namespace scout::records
