// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ToolsPage.h"

#include "kit/StatusLabel.h"
#include "support/Eventually.h"
#include "support/FakeClock.h"
#include "tools/ResultTable.h"
#include "ui/tools/ScriptedToolbox.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

namespace scout::tools {

namespace {

using namespace Qt::StringLiterals;

struct ToolsPageTest : testing::Test {
    test::ScriptedToolbox toolbox;
    test::FakeClock clock;
    std::unique_ptr<ToolsPage> page = std::make_unique<ToolsPage>(toolbox, clock);

    void SetUp() override
    {
        page->resize(1100, 760);
        page->setCurrentConnection(agent::ToolTarget{"tarn", "Tarn", "67.0", "0055g00000BobQaAAJ"});
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), 60'000));
    }

    template <class Widget> Widget* find(const QString& name)
    {
        const auto found = page->findChildren<Widget*>(name);
        if (found.isEmpty())
            throw std::runtime_error("no " + name.toStdString());
        return found.last(); // of the newest turn
    }
    bool isShown(const QString& name)
    {
        const auto found = page->findChildren<QWidget*>(name);
        return !found.isEmpty() && found.last()->isVisible();
    }
    bool appears(const QString& name)
    {
        return test::eventually([this, name] { return isShown(name); });
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString text(const QString& name) { return find<QLabel>(name)->text(); }
    void type(const QString& request)
    {
        auto* editor = find<QPlainTextEdit>(u"requestText"_s);
        editor->setFocus();
        QTest::keyClicks(editor, request);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

TEST_F(ToolsPageTest, TheFirstChipShowsCallSoqlResultAndAnswer)
{
    toolbox.result(
        {"Id", "Name"}, {{test::text("001a"), test::text("Acme")}, {test::text("001b"), test::null()}});
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"turnAnswer"_s));
    EXPECT_EQ(text(u"turnRequest"_s), u"List the last 5 accounts from Salesforce"_s);
    EXPECT_EQ(text(u"turnUnderstood"_s), u"Understood: The 5 newest Accounts"_s);
    EXPECT_EQ(text(u"toolName"_s), u"soql_query"_s);
    EXPECT_TRUE(text(u"toolRequest"_s).endsWith(u"FROM Account ORDER BY CreatedDate DESC LIMIT 5"_s));
    EXPECT_TRUE(text(u"toolFacts"_s).contains(u"2 rows"_s)) << qPrintable(text(u"toolFacts"_s));
    const auto* rows = find<ResultTable>(u"toolResult"_s)->model();
    EXPECT_EQ(rows->index(0, 1).data().toString(), u"Acme"_s);
    EXPECT_EQ(rows->index(1, 1).data().toString(), u"null"_s);
    EXPECT_EQ(text(u"turnAnswer"_s), u"These are the 2 newest Accounts."_s);
}

TEST_F(ToolsPageTest, TheSecondChipSearchesByEmail)
{
    toolbox.result({"Id"}, {});
    click(u"tryContacts"_s);
    ASSERT_TRUE(appears(u"turnAnswer"_s));
    EXPECT_TRUE(text(u"toolRequest"_s).contains(u"WHERE Email LIKE '%@example.com%'"_s));
    EXPECT_EQ(text(u"turnAnswer"_s), u"No Contacts found where Email contains “@example.com”."_s);
    EXPECT_FALSE(isShown(u"toolResult"_s)) << "no table without rows";
}

TEST_F(ToolsPageTest, TheThirdChipReadsARecordOfThisOrg)
{
    toolbox.result({"Id"}, {{test::text("0065g00000BobQaAAJ")}});
    toolbox.result({"Field", "Value"}, {{test::text("Name"), test::text("Big deal")}});
    click(u"tryOpportunity"_s);
    ASSERT_TRUE(appears(u"turnAnswer"_s));
    EXPECT_EQ(text(u"toolRequest"_s), u"GET /services/data/v67.0/sobjects/Opportunity/0065g00000BobQaAAJ"_s);
    EXPECT_FALSE(isShown(u"openInQuery"_s)) << "a record is no query";
}

TEST_F(ToolsPageTest, AnIdThatDoesNotExistIsAnsweredUnderAFailureMark)
{
    toolbox.fail(
        test::toolRefusal(ErrorKind::NotFound, 404, "NOT_FOUND", "The requested resource does not exist"));
    type(u"Get details for opportunity with ID 0065g00000BobQaAAJ"_s);
    ASSERT_TRUE(appears(u"turnAnswer"_s));
    EXPECT_TRUE(text(u"turnAnswer"_s).startsWith(u"This org has no Opportunity with the ID"_s));
    const auto* status = find<kit::StatusLabel>(u"toolStatus"_s);
    EXPECT_EQ(status->word(), u"404"_s);
    EXPECT_EQ(status->status(), kit::Status::ReconnectNeeded) << "no green tick";
}

TEST_F(ToolsPageTest, TheStatusOfACallStandsAtTheRight)
{
    toolbox.result({"Id"}, {{test::text("001a")}});
    type(u"List the last 5 accounts from Salesforce"_s);
    ASSERT_TRUE(appears(u"turnAnswer"_s));
    const auto* status = find<kit::StatusLabel>(u"toolStatus"_s);
    const auto* facts = find<QWidget>(u"toolFacts"_s);
    EXPECT_LT(facts->x() - status->geometry().right(), 20);
}

TEST_F(ToolsPageTest, EnterSendsAndShiftEnterDoesNot)
{
    auto* editor = find<QPlainTextEdit>(u"requestText"_s);
    editor->setFocus();
    QTest::keyClicks(editor, u"make me"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(editor->toPlainText(), u"make me\n"_s);
    type(u"a sandwich"_s);
    ASSERT_TRUE(appears(u"turnAnswer"_s));
    EXPECT_TRUE(editor->toPlainText().isEmpty());
    EXPECT_TRUE(text(u"turnAnswer"_s).contains(u"did not understand"_s));
    EXPECT_TRUE(toolbox.calls.empty());
}

TEST_F(ToolsPageTest, EscapeStopsWhatRuns)
{
    type(u"last 5 accounts"_s);
    ASSERT_TRUE(appears(u"stopRequest"_s));
    EXPECT_FALSE(find<QWidget>(u"suggestions"_s)->isEnabled());
    QTest::keyClick(find<QPlainTextEdit>(u"requestText"_s), Qt::Key_Escape);
    ASSERT_TRUE(appears(u"sendRequest"_s));
    EXPECT_EQ(text(u"turnAnswer"_s), u"Stopped. Nothing was changed."_s);
}

TEST_F(ToolsPageTest, TheSwitchOffAsksNothingAndSaysSo)
{
    QSignalSpy switched(page.get(), &ToolsPage::toolsetSwitched);
    click(u"toolsetSwitch"_s);
    EXPECT_FALSE(page->isToolsetOn());
    EXPECT_EQ(switched.takeFirst().first().toBool(), false);
    EXPECT_TRUE(isShown(u"toolsNote"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"tryAccounts"_s)->isEnabled());
    EXPECT_FALSE(find<QPlainTextEdit>(u"requestText"_s)->isEnabled());
    click(u"noteButton"_s);
    EXPECT_TRUE(page->isToolsetOn());
    EXPECT_TRUE(find<QAbstractButton>(u"tryAccounts"_s)->isEnabled());
}

TEST_F(ToolsPageTest, SwitchingOffStopsWhatRuns)
{
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"stopRequest"_s));
    page->setToolsetOn(false);
    EXPECT_TRUE(test::eventually([this] { return toolbox.waiting() == 0; }));
}

TEST_F(ToolsPageTest, LeadsToAConnectionWhereThereIsNone)
{
    QSignalSpy wanted(page.get(), &ToolsPage::addConnectionRequested);
    page->setCurrentConnection(std::nullopt);
    EXPECT_FALSE(find<QAbstractButton>(u"tryAccounts"_s)->isEnabled());
    click(u"noteButton"_s);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(ToolsPageTest, AnErrorIsExplainedAndCanBeTriedAgain)
{
    toolbox.fail(test::toolRefusal(
        ErrorKind::RateLimited, 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."));
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"turnError"_s));
    toolbox.result({"Id"}, {});
    click(u"errorPrimary"_s);
    ASSERT_TRUE(test::eventually([this] { return page->findChildren<QWidget*>(u"turn"_s).size() == 2; }));
    ASSERT_TRUE(appears(u"turnAnswer"_s));
}

TEST_F(ToolsPageTest, AnEndedSessionLeadsToReconnect)
{
    QSignalSpy wanted(page.get(), &ToolsPage::reconnectRequested);
    toolbox.refusePlan(
        test::toolRefusal(ErrorKind::Unauthorized, 401, "INVALID_SESSION_ID", "Session expired or invalid"));
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"turnError"_s));
    click(u"errorPrimary"_s);
    EXPECT_EQ(wanted.takeFirst().first().toString(), u"tarn"_s);
}

TEST_F(ToolsPageTest, HandsTheQueryOnAndCopiesTheRows)
{
    QSignalSpy opened(page.get(), &ToolsPage::openInQueryRequested);
    toolbox.result({"Id", "Name"}, {{test::text("001"), test::text("A, B")}});
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"openInQuery"_s));
    click(u"openInQuery"_s);
    EXPECT_TRUE(opened.takeFirst().first().toString().startsWith(u"SELECT Id, Name"_s));
    click(u"copyResult"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text().simplified(), u"Id,Name 001,\"A, B\""_s);
}

TEST_F(ToolsPageTest, ANewConversationIsEmpty)
{
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"turn"_s));
    click(u"newConversationButton"_s);
    EXPECT_TRUE(page->findChildren<QWidget*>(u"turn"_s).isEmpty());
    EXPECT_TRUE(isShown(u"sendRequest"_s));
}

TEST_F(ToolsPageTest, EverythingThatCanBeUsedHasANameForScreenReaders)
{
    toolbox.result({"Id"}, {{test::text("001")}});
    click(u"tryAccounts"_s);
    ASSERT_TRUE(appears(u"toolResult"_s));
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
            || qobject_cast<QScrollBar*>(widget))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || (qobject_cast<QLabel*>(widget) != nullptr);
        EXPECT_TRUE(isNamed) << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
    }
}

TEST_F(ToolsPageTest, MayBeClosedWhileARequestRuns)
{
    click(u"tryAccounts"_s);
    ASSERT_TRUE(test::eventually([this] { return toolbox.waiting() == 1; }));
    page.reset();
    EXPECT_EQ(toolbox.waiting(), 0);
}

} // namespace scout::tools
