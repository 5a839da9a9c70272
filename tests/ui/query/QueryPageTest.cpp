// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryPage.h"

#include "kit/BusyBar.h"
#include "query/SoqlEditor.h"
#include "support/Eventually.h"
#include "support/FakeClock.h"
#include "ui/query/ScriptedQuerySource.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

using namespace test;
using namespace std::chrono_literals;

namespace {

const QueryTarget kLarkfield{"1", "Larkfield Energy", "66.0"};
const QueryTarget kPebble{"2", "Pebble Retail", "67.0"};
const QString kQuery = u"SELECT Name FROM Account"_s;

class QueryPageTest : public testing::Test {
protected:
    QueryPageTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        page->resize(1000, 640);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get(), 60'000));
        page->setFocus();
    }

    template <class Widget> Widget* find(const QString& name) const
    {
        auto* widget = page->findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(QString::fromUtf8(name)); }
    bool isShown(const char* name) const { return find<QWidget>(QString::fromUtf8(name))->isVisible(); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    /// What a label says, nothing if it is hidden.
    QString said(const char* name) const
    {
        const auto* label = find<QLabel>(QString::fromUtf8(name));
        return label->isVisible() ? label->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(find<QWidget>(u"soqlEditor"_s), key, modifiers);
    }
    int shownRows() const
    {
        const auto* view = find<QAbstractItemView>(u"resultView"_s);
        return view->isVisible() ? view->model()->rowCount() : -1;
    }
    void settle() { QCoreApplication::processEvents(); }
    /// Puts the text there and waits until the editor has looked it over.
    void write(const QString& soql)
    {
        auto* editor = page->findChild<SoqlEditor*>();
        QSignalSpy checked(editor, &SoqlEditor::diagnosticsShown);
        page->setQueryText(soql);
        EXPECT_TRUE(checked.wait(60'000));
    }
    void goTo(std::uint32_t offset) { page->findChild<SoqlEditor*>()->goTo(offset); }

    /// Runs a query that brings one page.
    void runWith(PagePtr records, int total, bool done)
    {
        page->setCurrentConnection(kLarkfield);
        page->setQueryText(kQuery);
        source.page(std::move(records), total, done);
        click("runButton");
    }

    FakeClock clock{"2026-03-14T09:43:07Z"};
    ScriptedQuerySource source;
    std::unique_ptr<QueryPage> page = std::make_unique<QueryPage>(source, clock);
};

} // namespace

TEST_F(QueryPageTest, AsksForAConnectionWhereThereIsNone)
{
    QSignalSpy asked(page.get(), &QueryPage::addConnectionRequested);
    EXPECT_EQ(said("placeholderText"), u"There is no connection to query yet."_s);
    click("placeholderAction");
    EXPECT_EQ(asked.size(), 1);
    page->setQueryText(kQuery);
    EXPECT_FALSE(button("runButton")->isEnabled());
}

TEST_F(QueryPageTest, OffersASampleQuery)
{
    page->setCurrentConnection(kLarkfield);
    EXPECT_FALSE(button("runButton")->isEnabled()) << "there is nothing to run";
    click("placeholderAction");
    EXPECT_EQ(page->queryText(), u"SELECT Id, Name FROM Account LIMIT 10"_s);
    EXPECT_TRUE(button("runButton")->isEnabled());
    EXPECT_FALSE(isShown("placeholderAction"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page->queryText(), QString());
}

TEST_F(QueryPageTest, RunsTheQueryAndSaysHowItWent)
{
    runWith(numberedPage(0, 12), 12, true);
    EXPECT_EQ(source.requests, (std::vector{QueryRequest{kLarkfield, kQuery.toStdString(), false}}));
    EXPECT_EQ(shownRows(), 12);
    EXPECT_EQ(said("rowsLabel"), u"12 rows"_s);
    EXPECT_EQ(said("callsLabel"), u"1 API call"_s);
    EXPECT_EQ(said("versionLabel"), u"API v66.0"_s);
    EXPECT_TRUE(said("finishedLabel").startsWith(u"Finished "_s));
    EXPECT_FALSE(isShown("loadAllButton"));
    EXPECT_FALSE(isShown("problemStrip"));
}

TEST_F(QueryPageTest, RunsWithControlAndEnterFromAnywhere)
{
    page->setCurrentConnection(kLarkfield);
    page->setQueryText(kQuery);
    source.page(numberedPage(0, 1), 1, true);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(source.requests.size(), 1u);
    source.page(numberedPage(0, 1), 1, true);
    find<QWidget>(u"resultView"_s)->setFocus();
    QTest::keyClick(find<QWidget>(u"resultView"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(source.requests.size(), 2u);
}

TEST_F(QueryPageTest, AsksForDeletedRowsWhereWanted)
{
    find<QCheckBox>(u"allRowsBox"_s)->click();
    runWith(numberedPage(0, 1), 1, true);
    EXPECT_TRUE(source.requests.front().allRows);
}

TEST_F(QueryPageTest, SendsNoComments)
{
    page->setCurrentConnection(kLarkfield);
    page->setQueryText(u"SELECT Name // all of them\nFROM Account"_s);
    source.page(numberedPage(0, 1), 1, true);
    click("runButton");
    EXPECT_EQ(source.requests.front().soql.find("//"), std::string::npos);
}

TEST_F(QueryPageTest, LoadsTheRestWhenTheCostIsAccepted)
{
    runWith(numberedPage(0, 2000), 4500, false);
    EXPECT_EQ(said("rowsLabel"), u"2,000 of 4,500 rows"_s);
    EXPECT_EQ(button("loadAllButton")->text(), u"Load all (2 more calls)"_s);
    source.page(numberedPage(2000, 2000), 4500, false);
    source.page(numberedPage(4000, 500), 4500, true);
    click("loadAllButton");
    EXPECT_EQ(said("rowsLabel"), u"4,500 rows"_s);
    EXPECT_EQ(said("callsLabel"), u"3 API calls"_s);
    EXPECT_EQ(shownRows(), 4500);
}

TEST_F(QueryPageTest, CountsTheSecondsOfARun)
{
    source.hold();
    runWith(numberedPage(0, 1), 1, true);
    EXPECT_FALSE(button("runButton")->isEnabled());
    EXPECT_TRUE(button("cancelButton")->isEnabled());
    EXPECT_EQ(said("runStatus"), u"Running…"_s);
    clock.advance(6200ms);
    EXPECT_TRUE(test::eventually([this] { return said("timeLabel") == u"6.2 s"_s; }));
    source.release();
    settle();
    EXPECT_EQ(said("timeLabel"), u"6.20 s"_s);
    EXPECT_TRUE(button("runButton")->isEnabled());
    EXPECT_FALSE(button("cancelButton")->isEnabled());
}

TEST_F(QueryPageTest, ShowsTheBusyLineOnceARunTakesLong)
{
    source.hold();
    runWith(numberedPage(0, 1), 1, true);
    const auto* busy = find<kit::BusyBar>(u"busyBar"_s);
    EXPECT_TRUE(busy->isBusy());
    EXPECT_FALSE(busy->isLineShown());
    source.release();
    settle();
    EXPECT_FALSE(busy->isBusy());
}

TEST_F(QueryPageTest, CancelsWithEscapeAndKeepsTheRows)
{
    runWith(numberedPage(0, 2000), 48'213, false);
    click("loadAllButton"); // no answer comes
    ASSERT_EQ(source.waiting(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(source.waiting(), 0);
    EXPECT_EQ(said("runStatus"), u"Cancelled"_s);
    EXPECT_EQ(said("rowsLabel"), u"2,000 of 48,213 rows"_s);
    EXPECT_EQ(shownRows(), 2000);
    EXPECT_TRUE(isShown("loadAllButton")) << "the rest can still be had";
}

TEST_F(QueryPageTest, CancelsBeforeAnyRowCame)
{
    source.hold();
    runWith(numberedPage(0, 1), 1, true);
    click("cancelButton");
    EXPECT_EQ(said("placeholderText"), u"The query was cancelled before any rows came."_s);
    EXPECT_EQ(page->queryText(), kQuery);
}

TEST_F(QueryPageTest, KeepsTheOldRowsBelowAnError)
{
    runWith(numberedPage(0, 12), 12, true);
    page->setQueryText(u"SELECT Nam FROM Account"_s);
    source.fail(refusal("INVALID_FIELD",
        "\nSELECT Nam FROM Account\n       ^\nERROR at Row:1:Column:8\nNo such column 'Nam' on entity "
        "'Account'."));
    click("runButton");
    EXPECT_TRUE(said("problemHeadline").startsWith(u"Line 1, column 8: “Nam”"_s));
    EXPECT_TRUE(said("problemHint").contains(u"INVALID_FIELD"_s));
    EXPECT_EQ(said("runStatus"), u"Query did not run"_s);
    EXPECT_TRUE(said("finishedLabel").startsWith(u"Showing the result of "_s));
    EXPECT_TRUE(isShown("resultOrigin"));
    EXPECT_EQ(shownRows(), 12);
    EXPECT_FALSE(isShown("replaceButton"));
}

TEST_F(QueryPageTest, FoldsTheDetailsOfAnErrorOutOverTheRows)
{
    runWith(numberedPage(0, 12), 12, true);
    source.fail(Error{ErrorKind::Network, "connection_lost", "The connection was cut."});
    click("runButton");
    click("detailsButton");
    EXPECT_EQ(shownRows(), -1);
    EXPECT_TRUE(isShown("errorPanel"));
    click("detailsButton");
    EXPECT_EQ(shownRows(), 12);
}

TEST_F(QueryPageTest, MendsASyntaxErrorAtAClick)
{
    page->setCurrentConnection(kLarkfield);
    page->setQueryText(u"SELECT Name FORM Account"_s);
    source.fail(refusal("MALFORMED_QUERY", "unexpected token: FORM"));
    click("runButton");
    ASSERT_TRUE(isShown("replaceButton"));
    EXPECT_TRUE(isShown("errorPanel")) << "there are no rows to keep";
    click("replaceButton");
    EXPECT_EQ(page->queryText(), kQuery);
    EXPECT_FALSE(isShown("problemStrip"));
}

TEST_F(QueryPageTest, DropsTheFixWhenTheTextHasChanged)
{
    page->setCurrentConnection(kLarkfield);
    page->setQueryText(u"SELECT Name FORM Account"_s);
    source.fail(refusal("MALFORMED_QUERY", "unexpected token: FORM"));
    click("runButton");
    page->setQueryText(u"SELECT"_s);
    EXPECT_TRUE(isShown("problemStrip"));
    EXPECT_FALSE(isShown("replaceButton"));
}

TEST_F(QueryPageTest, SaysWhatIsWrongWithTheTextAndMendsItAtAClick)
{
    write(u"SELECT Name FORM Account"_s);
    EXPECT_EQ(said("problemHeadline"), u"Expected ',' or FROM but found FORM. Did you mean FROM?"_s);
    EXPECT_EQ(said("problemHint"), u"Line 1, column 13"_s);
    EXPECT_EQ(button("replaceButton")->text(), u"Replace FORM with FROM"_s);
    EXPECT_FALSE(isShown("detailsButton")) << "nothing ran";
    click("replaceButton");
    EXPECT_EQ(page->queryText(), kQuery);
    EXPECT_FALSE(isShown("problemStrip"));
}

TEST_F(QueryPageTest, MendsTheTextByKeyboard)
{
    write(u"SELECT Name FORM Account"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    ASSERT_EQ(page->focusWidget(), button("replaceButton"));
    QTest::keyClick(button("replaceButton"), Qt::Key_Space);
    EXPECT_EQ(page->queryText(), kQuery);
    EXPECT_TRUE(find<QWidget>(u"soqlEditor"_s)->hasFocus()) << "to go on typing";
}

TEST_F(QueryPageTest, SaysWhatIsWrongWhereTheCaretStands)
{
    write(u"SELECT Name, Name FROM Account\nLIMIT 5 OFFSET 2001\n"_s);
    EXPECT_EQ(said("problemHeadline"), u"The field Name is selected twice."_s);
    EXPECT_EQ(said("problemHint"), u"Line 1, column 14 · problem 1 of 2"_s);
    goTo(48);
    EXPECT_TRUE(
        test::eventually([&] { return said("problemHeadline") == u"The largest OFFSET is 2000."_s; }));
    EXPECT_EQ(said("problemHint"), u"Line 2, column 16 · problem 2 of 2"_s);
}

TEST_F(QueryPageTest, OffersEachOfSeveralFixesByWhatItWouldWrite)
{
    soql::ObjectInfo account{"Account", "Account", {{"Id", "Id"}, {"Name", "Name"}, {"Names__c", "Names"}}};
    source.org.add(std::move(account));
    page->setCurrentConnection(kLarkfield);
    write(u"SELECT Nam FROM Account"_s);
    ASSERT_TRUE(test::eventually([&] { return button("replaceButton2")->isVisible(); }));
    EXPECT_EQ(button("replaceButton")->text(), u"Name"_s);
    EXPECT_EQ(button("replaceButton2")->accessibleName(), u"Replace Nam with Names__c"_s);
    click("replaceButton2");
    EXPECT_EQ(page->queryText(), u"SELECT Names__c FROM Account"_s);
}

TEST_F(QueryPageTest, OffersNoFixForATextThatHasChanged)
{
    write(u"SELECT Name FORM Account"_s);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(isShown("problemStrip")) << "else the rows would jump at each key";
    EXPECT_FALSE(isShown("replaceButton"));
}

TEST_F(QueryPageTest, SaysNothingOfAQueryThatIsBeingTyped)
{
    write(u"SELECT Name FROM "_s);
    EXPECT_FALSE(isShown("problemStrip"));
}

TEST_F(QueryPageTest, WarnsOfWhatTheApiRefuses)
{
    write(u"SELECT Id FROM Account ALL ROWS "_s);
    EXPECT_EQ(said("problemHeadline"), u"ALL ROWS is for Apex; the API refuses it."_s);
}

TEST_F(QueryPageTest, PutsTheAnswerToTheLastRunBeforeItsOwnFindings)
{
    page->setCurrentConnection(kLarkfield);
    write(u"SELECT Name FROM Account ALL ROWS"_s);
    source.fail(Error{ErrorKind::Network, "connection_lost", "The connection was cut."});
    click("runButton");
    EXPECT_NE(said("problemHeadline"), u"ALL ROWS is for Apex; the API refuses it."_s);
    write(u"SELECT Id FROM Account ALL ROWS"_s);
    EXPECT_EQ(said("problemHeadline"), u"ALL ROWS is for Apex; the API refuses it."_s);
}

TEST_F(QueryPageTest, AsksToReconnectWhenTheTokenIsGone)
{
    QSignalSpy asked(page.get(), &QueryPage::reconnectRequested);
    page->setCurrentConnection(kLarkfield);
    page->setQueryText(kQuery);
    source.refuse(Error{ErrorKind::Unauthorized, "reconnect_needed", "Its token was revoked."});
    click("runButton");
    click("errorPrimary");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"1"_s);
}

TEST_F(QueryPageTest, SaysThatNothingWasFound)
{
    runWith(numberedPage(0, 0), 0, true);
    EXPECT_EQ(said("placeholderText"), u"The query ran and found no rows."_s);
    EXPECT_EQ(said("rowsLabel"), u"0 rows"_s);
}

TEST_F(QueryPageTest, FollowsTheConnectionWhileItIsBlank)
{
    page->setCurrentConnection(kLarkfield);
    page->setCurrentConnection(kPebble);
    EXPECT_EQ(page->target(), kPebble);
    EXPECT_FALSE(isShown("connectionNote"));
}

TEST_F(QueryPageTest, KeepsItsOrgAndShowsTheMismatch)
{
    runWith(numberedPage(0, 12), 12, true);
    page->setCurrentConnection(kPebble);
    EXPECT_EQ(page->target(), kLarkfield);
    EXPECT_TRUE(said("noteText").contains(u"Larkfield Energy"_s));
    EXPECT_EQ(source.requests.size(), 1u) << "nothing runs by itself";
    page->setCurrentConnection(kLarkfield);
    EXPECT_FALSE(isShown("connectionNote"));
}

TEST_F(QueryPageTest, MovesToTheOtherOrgOnlyWhenTold)
{
    runWith(numberedPage(0, 2000), 4000, false);
    page->setCurrentConnection(kPebble);
    click("noteButton");
    EXPECT_EQ(page->target(), kPebble);
    EXPECT_FALSE(isShown("connectionNote"));
    EXPECT_EQ(shownRows(), 2000) << "the rows stay, and say where they are from";
    EXPECT_TRUE(isShown("resultOrigin"));
    EXPECT_FALSE(isShown("loadAllButton")) << "the rest is in the other org";
    EXPECT_EQ(source.requests.size(), 1u);
    source.page(numberedPage(0, 1), 1, true);
    click("runButton");
    EXPECT_EQ(source.requests.back().target, kPebble);
    EXPECT_FALSE(isShown("resultOrigin"));
}

TEST_F(QueryPageTest, CanNotRunOnceTheLastConnectionIsGone)
{
    runWith(numberedPage(0, 12), 12, true);
    page->setCurrentConnection(std::nullopt);
    EXPECT_FALSE(button("runButton")->isEnabled());
    EXPECT_TRUE(said("noteText").contains(u"no connection"_s));
    EXPECT_EQ(shownRows(), 12);
    EXPECT_EQ(page->queryText(), kQuery);
}

TEST_F(QueryPageTest, MayBeClosedWhileAQueryRuns)
{
    source.hold();
    runWith(numberedPage(0, 1), 1, true);
    ASSERT_EQ(source.waiting(), 1);
    page.reset();
    EXPECT_EQ(source.waiting(), 0);
    source.release();
    settle();
}

TEST_F(QueryPageTest, CopiesEveryRowWhereNothingIsSelected)
{
    runWith(numberedPage(0, 2), 2, true);
    click("copyButton");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Name\n0\n1"_s);
}

} // namespace scout::query
