// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CsvReader.h"

#include <algorithm>

namespace scout::records {

namespace {

Error invalid(std::size_t row, std::string_view what)
{
    return Error{ErrorKind::BadResponse, "csv_invalid",
        "Row " + std::to_string(row) + " of the CSV " + std::string(what) + '.'};
}

/// Cuts a document into rows of fields.
class RowScanner {
public:
    explicit RowScanner(std::string_view text)
        : m_text(text)
    { }

    bool atEnd() const { return m_at == m_text.size(); }
    /// The rows begun so far; the header is the first.
    std::size_t row() const { return m_row; }

    /// Replaces `fields` by those of the next row. Errors: those of readCsv.
    Result<void> next(std::vector<std::string>& fields)
    {
        fields.clear();
        ++m_row;
        do {
            auto field = peek() == '"' ? quoted() : Result<std::string>(plain());
            if (!field)
                return field.error();
            fields.push_back(std::move(field).value());
        } while (take(','));
        take('\r');
        if (!take('\n') && !atEnd())
            return invalid(m_row, "has text behind a closing quote");
        return {};
    }

private:
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::string plain()
    {
        const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        const std::size_t begin = std::exchange(m_at, end);
        return std::string(m_text.substr(begin, end - begin));
    }

    Result<std::string> quoted()
    {
        std::string field;
        ++m_at;
        for (;;) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos)
                return invalid(m_row, "has a quote without its end");
            field += m_text.substr(m_at, quote - m_at);
            m_at = quote + 1;
            if (!take('"'))
                return field;
            field += '"';
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_row = 0;
};

void append(RecordPageBuilder& builder, const std::vector<std::string>& fields)
{
    builder.beginRow();
    for (std::size_t column = 0; column < fields.size(); ++column)
        builder.setCell(column, fields[column].empty() ? CellKind::Null : CellKind::Text, fields[column]);
    builder.endRow();
}

} // namespace

Result<CsvRows> readCsv(std::string_view text)
{
    RowScanner scanner(text);
    if (scanner.atEnd())
        return invalid(1, "is missing: there is no header");
    CsvRows rows;
    if (const auto header = scanner.next(rows.columns); !header)
        return header.error();
    RecordPageBuilder builder(rows.columns.size());
    std::vector<std::string> fields;
    while (!scanner.atEnd()) {
        if (const auto row = scanner.next(fields); !row)
            return row.error();
        if (fields.size() != rows.columns.size())
            return invalid(scanner.row(),
                "has " + std::to_string(fields.size()) + " fields, the header "
                    + std::to_string(rows.columns.size()));
        append(builder, fields);
    }
    rows.records = builder.finish();
    return rows;
}

} // namespace scout::records
