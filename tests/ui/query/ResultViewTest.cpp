// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultView.h"

#include "query/ResultModel.h"
#include "ui/query/Pages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

using namespace test;

namespace {

struct ResultViewTest : testing::Test {
    ResultViewTest()
    {
        model.begin({"Id", "Name", "Revenue"});
        view.resize(600, 400);
        view.show();
        view.setFocus();
        view.activateWindow(); // keys that are shortcuts work in the active window only
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view, 60'000));
    }

    void fill()
    {
        model.append(pageOf({
            {text("001D000000IqhSLIAZ"), text("Acme \"North\"\tLtd"), number("184200000.0")},
            {text("001D000000IqhSLIAZ"), null(), number("5")},
        }));
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    ResultModel model;
    ResultView view{model};
};

} // namespace

TEST_F(ResultViewTest, CopiesCellsAsSalesforceSentThem)
{
    fill();
    view.selectAll();
    QTest::keySequence(&view, QKeySequence(QKeySequence::Copy));
    EXPECT_EQ(clipboard(),
        u"001D000000IqhSLIAZ\t\"Acme \"\"North\"\"\tLtd\"\t184200000.0\n001D000000IqhSLIAZ\t\t5"_s);
}

TEST_F(ResultViewTest, CopiesWithHeaders)
{
    fill();
    view.setCurrentIndex(model.index(1, 2));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), u"Revenue\n5"_s);
}

TEST_F(ResultViewTest, LeavesGapsBetweenScatteredCellsEmpty)
{
    fill();
    view.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select);
    view.selectionModel()->select(model.index(1, 2), QItemSelectionModel::Select);
    view.copySelection(CopiedHeaders::None);
    EXPECT_EQ(clipboard(), u"001D000000IqhSLIAZ\t\n\t5"_s);
}

TEST_F(ResultViewTest, KeepsTheClipboardWhenNothingIsSelected)
{
    QGuiApplication::clipboard()->setText(u"kept"_s);
    fill();
    view.clearSelection();
    view.copySelection(CopiedHeaders::Columns);
    EXPECT_EQ(clipboard(), u"kept"_s);
}

TEST_F(ResultViewTest, SizesColumnsByTheFirstPageOnly)
{
    fill();
    const int width = view.columnWidth(1);
    EXPECT_LT(view.columnWidth(0), 120) << "record IDs start shortened";
    model.append(pageOf({{null(), text(std::string(200, 'w')), null()}}));
    EXPECT_EQ(view.columnWidth(1), width);
}

TEST_F(ResultViewTest, SizesColumnsAgainForANewResult)
{
    fill();
    model.begin({"Name"});
    model.append(pageOf({{text(std::string(200, 'w'))}}));
    EXPECT_GT(view.columnWidth(0), 200);
}

TEST_F(ResultViewTest, HasRowsOfOneHeight)
{
    fill();
    EXPECT_EQ(view.rowHeight(0), 28);
    EXPECT_EQ(view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
}

TEST_F(ResultViewTest, LetsTabLeaveTheTable)
{
    EXPECT_FALSE(view.tabKeyNavigation());
}

} // namespace scout::query
