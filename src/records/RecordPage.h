// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scout::records {

/// What stood in a cell. Missing: a parent field whose lookup is empty, so there is no such field at all.
enum class CellKind : std::uint8_t { Null, Missing, Text, Number, Boolean, Json };

struct Cell {
    CellKind kind = CellKind::Null;
    /// UTF-8; numbers exactly as Salesforce wrote them; child rows as their JSON. Valid while the page lives.
    std::string_view text;

    bool isNull() const { return kind == CellKind::Null || kind == CellKind::Missing; }
    bool operator==(const Cell&) const = default;
};

/// Rows of one answer, immutable once built: all texts in one arena, an end offset and a kind a cell. Cells
/// are stored row by row. A page is shared between the model that shows it and the writer that exports it.
class RecordPage {
public:
    std::size_t rows() const { return m_columns == 0 ? 0 : m_kinds.size() / m_columns; }
    std::size_t columns() const { return m_columns; }
    Cell cell(std::size_t row, std::size_t column) const;

private:
    friend class RecordPageBuilder;

    std::size_t m_columns = 0;
    std::string m_arena;
    std::vector<std::uint32_t> m_ends;
    std::vector<CellKind> m_kinds;
};

/// Fills a page row by row: cells of a row in any order, each at most once; those not set are Missing.
class RecordPageBuilder {
public:
    explicit RecordPageBuilder(std::size_t columns);

    void beginRow();
    void setCell(std::size_t column, CellKind kind, std::string_view text);
    void endRow();
    std::shared_ptr<const RecordPage> finish();

private:
    struct Pending {
        CellKind kind = CellKind::Null;
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
    };

    std::shared_ptr<RecordPage> m_page;
    std::string m_row; ///< texts of the row under way, in the order they came
    std::vector<Pending> m_pending;
};

} // namespace scout::records
