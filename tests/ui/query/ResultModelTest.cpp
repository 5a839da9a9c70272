// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultModel.h"

#include "ui/query/Pages.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

using namespace test;

namespace {

struct ResultModelTest : testing::Test {
    ResultModelTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    QString shown(int row, int column) const { return model.index(row, column).data().toString(); }

    ResultModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ResultModelTest, NamesColumnsAsTheQueryDoes)
{
    model.begin({"Id", "Owner.Name"});
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Owner.Name"_s);
}

TEST_F(ResultModelTest, AppendsPagesWithoutResetting)
{
    model.begin({"Name"});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.append(numberedPage(0, 3));
    model.append(numberedPage(3, 2));
    ASSERT_EQ(inserted.size(), 2);
    EXPECT_EQ(inserted[1][1].toInt(), 3);
    EXPECT_EQ(inserted[1][2].toInt(), 4);
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(ResultModelTest, FindsRowsInPagesOfAnySize)
{
    model.begin({"Name"});
    int rows = 0;
    for (const int size : {5, 1, 200, 3, 7}) {
        model.append(numberedPage(rows, size));
        rows += size;
    }
    ASSERT_EQ(model.rowCount(), rows);
    for (const int row : {0, rows - 1, 4, 5, 6, 205, 206, 208, 209, 3, 100})
        EXPECT_EQ(shown(row, 0), QString::number(row));
}

TEST_F(ResultModelTest, IgnoresAnEmptyPage)
{
    model.begin({"Name"});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append(numberedPage(0, 0));
    EXPECT_TRUE(inserted.isEmpty());
}

TEST_F(ResultModelTest, LearnsWhatAColumnHoldsFromItsFirstValue)
{
    model.begin({"Revenue", "Name"});
    model.append(pageOf({{null(), text("Acme")}}));
    EXPECT_EQ(model.columnKind(0), ColumnKind::Unknown);
    model.append(pageOf({{null(), text("Globex")}, {number("5.0"), text("12")}}));
    EXPECT_EQ(model.columnKind(0), ColumnKind::Number);
    EXPECT_EQ(model.columnKind(1), ColumnKind::Text);
}

TEST_F(ResultModelTest, AlignsNumbersAndTheirHeaderRight)
{
    model.begin({"Revenue", "Name"});
    model.append(pageOf({{number("184200000.0"), text("Acme")}}));
    const auto right = int(Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_EQ(shown(0, 0), u"184,200,000"_s);
    EXPECT_EQ(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(), right);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), right);
    EXPECT_NE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), right);
}

TEST_F(ResultModelTest, TellsScreenReadersColumnAndValue)
{
    model.begin({"Rating"});
    model.append(pageOf({{null()}}));
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Rating: null"_s);
    EXPECT_TRUE(model.index(0, 0).data(ResultModel::EmptyRole).toBool());
}

TEST_F(ResultModelTest, ForgetsTheOldResultWhenANewOneBegins)
{
    model.begin({"Name"});
    model.append(numberedPage(0, 3));
    model.begin({"Id", "Name"});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 2);
    model.append(pageOf({{text("a"), text("b")}}));
    EXPECT_EQ(shown(0, 1), u"b"_s);
}

TEST(ResultModelAtSize, HoldsAMillionRowsAsTheSharedPages)
{
    constexpr int kPages = 500;
    constexpr int kRows = 2000;
    const PagePtr page = numberedPage(0, kRows);
    ResultModel model;
    model.begin({"Name"});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int i = 0; i < kPages; ++i)
        model.append(page);
    EXPECT_EQ(model.rowCount(), kPages * kRows);
    EXPECT_EQ(inserted.size(), kPages) << "one insertion a page";
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(page.use_count(), kPages + 1) << "pages are shared, not copied";
    EXPECT_EQ(model.index(999'999, 0).data().toString(), u"1999"_s);
    EXPECT_EQ(model.index(2'000, 0).data().toString(), u"0"_s);
}

} // namespace scout::query
