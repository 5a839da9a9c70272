// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordPage.h"

namespace scout::records {

Cell RecordPage::cell(std::size_t row, std::size_t column) const
{
    const std::size_t index = row * m_columns + column;
    const std::uint32_t begin = index == 0 ? 0 : m_ends[index - 1];
    return Cell{m_kinds[index], std::string_view(m_arena).substr(begin, m_ends[index] - begin)};
}

RecordPageBuilder::RecordPageBuilder(std::size_t columns)
    : m_page(std::make_shared<RecordPage>())
    , m_pending(columns)
{
    m_page->m_columns = columns;
}

void RecordPageBuilder::beginRow()
{
    m_row.clear();
    m_pending.assign(m_pending.size(), Pending{CellKind::Missing, 0, 0});
}

void RecordPageBuilder::setCell(std::size_t column, CellKind kind, std::string_view text)
{
    m_pending[column] =
        Pending{kind, static_cast<std::uint32_t>(m_row.size()), static_cast<std::uint32_t>(text.size())};
    m_row += text;
}

void RecordPageBuilder::endRow()
{
    for (const Pending& cell : m_pending) {
        m_page->m_arena.append(m_row, cell.begin, cell.length);
        m_page->m_ends.push_back(static_cast<std::uint32_t>(m_page->m_arena.size()));
        m_page->m_kinds.push_back(cell.kind);
    }
}

std::shared_ptr<const RecordPage> RecordPageBuilder::finish()
{
    return std::exchange(m_page, nullptr);
}

} // namespace scout::records
