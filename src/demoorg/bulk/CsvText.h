// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/CsvFormat.h"

#include <string>
#include <vector>

namespace scout::demoorg {

/// CSV as the Bulk API writes it: every value in quotes.
class CsvText {
public:
    explicit CsvText(CsvFormat format)
        : m_format(format)
    { }

    void value(std::string_view text);
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }
    /// Ends the row.
    void endRow();
    void row(const std::vector<std::string>& values);
    /// The rows of another text of the same format.
    void append(const CsvText& rows) { m_text += rows.m_text; }

    const std::string& text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    CsvFormat m_format;
    bool m_isFirst = true;
    std::string m_text;
};

} // namespace scout::demoorg
