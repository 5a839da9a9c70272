// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ResultTable.h"

#include "tools/ResultTableModel.h"
#include "ui/query/Pages.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QHeaderView>

namespace scout::tools {

namespace {

agent::ToolResult rows(int count)
{
    return {{"Name"}, test::numberedPage(1, count), count, true};
}

} // namespace

TEST(ResultTableModel, IsAProperModel)
{
    ResultTableModel model(rows(3));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 1);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString().toStdString(), "Name");
    EXPECT_EQ(model.index(2, 0).data().toString().toStdString(), "3");
}

TEST(ResultTableModel, NumbersStandAtTheRight)
{
    ResultTableModel model({{"Amount"}, test::pageOf({{test::number("12.50")}}), 1, true});
    EXPECT_TRUE(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    EXPECT_EQ(model.index(0, 0).data().toString().toStdString(), "12.50");
}

TEST(ResultTable, IsAsHighAsItsRowsUpToTen)
{
    const ResultTable two(rows(2));
    const ResultTable ten(rows(10));
    const ResultTable many(rows(500));
    EXPECT_LT(two.sizeHint().height(), ten.sizeHint().height());
    EXPECT_EQ(ten.sizeHint().height(), many.sizeHint().height());
}

TEST(ResultTable, LeavesNoRoomForABarThatIsNotThere)
{
    ResultTable table(rows(2));
    table.resize(600, 200);
    table.show();
    QCoreApplication::processEvents();
    const int header = table.horizontalHeader()->height();
    EXPECT_EQ(table.sizeHint().height(), header + 2 * table.rowHeight(0));
}

} // namespace scout::tools
