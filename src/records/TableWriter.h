// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RowWriter.h"

namespace scout::records {

/// Aligned columns for people. Widths follow the first page, which is all of most results; later cells that
/// are wider are cut with "…" on a terminal and spill over in Markdown.
class TableWriter final : public RowWriter {
public:
    enum class Style { Terminal, Markdown };

    TableWriter(std::vector<std::string> columns, std::ostream& out, Style style);

    void page(const RecordPage& page, std::size_t limit) override;
    void finish() override;

private:
    struct Column {
        std::string title;
        std::size_t width = 0;
        bool isNumber = false;
    };

    void measure(const RecordPage& page);
    void header();
    void line(const std::vector<std::string>& texts);
    std::string shown(const Cell& cell) const;

    std::ostream& m_out;
    Style m_style;
    std::vector<Column> m_columns;
    bool m_started = false;
};

/// How many columns a text takes on a terminal: code points, wide East Asian ones twice, marks none.
std::size_t displayWidth(std::string_view utf8);

} // namespace scout::records
