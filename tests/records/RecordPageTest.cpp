// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordPage.h"

#include <gtest/gtest.h>

namespace scout::records {

TEST(RecordPage, KeepsCellsInColumnOrderWhateverTheOrderOfArrival)
{
    RecordPageBuilder builder(3);
    builder.beginRow();
    builder.setCell(2, CellKind::Number, "7");
    builder.setCell(0, CellKind::Text, "Acme");
    builder.endRow();
    builder.beginRow();
    builder.setCell(1, CellKind::Text, "");
    builder.endRow();
    const auto page = builder.finish();

    ASSERT_EQ(page->rows(), 2u);
    EXPECT_EQ(page->cell(0, 0), (Cell{CellKind::Text, "Acme"}));
    EXPECT_EQ(page->cell(0, 1), (Cell{CellKind::Missing, ""}));
    EXPECT_EQ(page->cell(0, 2), (Cell{CellKind::Number, "7"}));
    EXPECT_EQ(page->cell(1, 1), (Cell{CellKind::Text, ""}));
    EXPECT_EQ(page->cell(1, 2).kind, CellKind::Missing);
}

TEST(RecordPage, OfNoColumnsHasNoRows)
{
    EXPECT_EQ(RecordPageBuilder(0).finish()->rows(), 0u);
}

} // namespace scout::records
