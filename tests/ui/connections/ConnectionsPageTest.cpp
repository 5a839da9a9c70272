// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsPage.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsTable.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeConnectionActions.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/connections/Samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

class ConnectionsPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        page->resize(1192, 744);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }
    template <class Widget> Widget* find(const QString& name)
    {
        auto* found = page->findChild<Widget*>(name);
        if (!found)
            ADD_FAILURE() << "no " << qPrintable(name);
        return found;
    }
    bool isVisible(const QString& name) { return find<QWidget>(name)->isVisibleTo(page.get()); }
    QString text(const QString& name) { return find<QLabel>(name)->text(); }
    void click(const QString& name)
    {
        QCoreApplication::processEvents();
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    ConnectionsTable* table() { return find<ConnectionsTable>(u"connections"_s); }
    void showSamples() { model.setProfiles(test::sampleProfiles()); }

    test::FakeClock clock;
    test::FakeDesktop desktop;
    test::FakeConnectionActions actions;
    ConnectionsModel model{clock};
    ConnectionsController controller{model, actions};
    std::unique_ptr<ConnectionsPage> page = std::make_unique<ConnectionsPage>(
        ConnectionsPage::Parts{controller, desktop, clock, secrets::StoreKind::Vault});
};

TEST_F(ConnectionsPageTest, OffersTheWaysToConnectWhileThereIsNone)
{
    QList<ConnectMethod> chosen;
    QObject::connect(page.get(), &ConnectionsPage::methodChosen, page.get(),
        [&chosen](ConnectMethod method) { chosen += method; });
    EXPECT_TRUE(isVisible(u"begin_quick"_s));
    EXPECT_FALSE(isVisible(u"connections"_s));
    EXPECT_TRUE(text(u"privacy"_s).contains(u"in the encrypted vault"_s));
    click(u"begin_quick"_s);
    click(u"begin_custom"_s);
    click(u"begin_jwt"_s);
    click(u"openDemoOrg"_s);
    EXPECT_EQ(chosen,
        (QList{ConnectMethod::Quick, ConnectMethod::Custom, ConnectMethod::Jwt, ConnectMethod::Demo}));
}

TEST_F(ConnectionsPageTest, ShowsTheTableFromTheFirstConnectionOn)
{
    model.setProfiles({test::sampleConnection().profile});
    EXPECT_TRUE(isVisible(u"connections"_s));
    EXPECT_FALSE(isVisible(u"begin_quick"_s));
    EXPECT_EQ(text(u"detailName"_s), u"Tarn Hotels"_s);
    model.setProfiles({});
    EXPECT_TRUE(isVisible(u"begin_quick"_s));
}

TEST_F(ConnectionsPageTest, SelectsTheConnectionInUse)
{
    model.setInUse(u"uat"_s);
    showSamples();
    EXPECT_EQ(table()->selectedId(), u"uat"_s);
    EXPECT_EQ(text(u"detailName"_s), u"Larkfield UAT"_s);
    EXPECT_FALSE(isVisible(u"detailUse"_s));
}

TEST_F(ConnectionsPageTest, MovesByKeyboardAndUsesByEnter)
{
    QSignalSpy use(page.get(), &ConnectionsPage::useRequested);
    showSamples();
    table()->setFocus();
    EXPECT_EQ(text(u"detailName"_s), u"Pebble Retail"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(text(u"detailName"_s), u"Larkfield Energy"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(use.count(), 1);
    EXPECT_EQ(use[0][0].toString(), u"larkfield"_s);
}

TEST_F(ConnectionsPageTest, UsesByADoubleClickAndByTheButton)
{
    QSignalSpy use(page.get(), &ConnectionsPage::useRequested);
    showSamples();
    const QPoint row = table()->visualRect(table()->model()->index(2, 1)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, row);
    click(u"detailUse"_s);
    ASSERT_EQ(use.count(), 2);
    EXPECT_EQ(use[0][0], u"demo"_s);
    EXPECT_EQ(use[1][0], u"demo"_s);
}

TEST_F(ConnectionsPageTest, SaysWhyAConnectionIsUnwell)
{
    showSamples();
    EXPECT_EQ(text(u"detailStatus"_s), u"Reconnect needed"_s);
    EXPECT_TRUE(
        text(u"detailReason"_s)
            .startsWith(
                u"Pebble Retail needs you to sign in again. The saved sign-in is no longer valid."_s));
}

TEST_F(ConnectionsPageTest, CountsByStatus)
{
    showSamples();
    EXPECT_EQ(find<QPushButton>(u"filterAll"_s)->text(), u"All 8"_s);
    EXPECT_EQ(find<QPushButton>(u"filterConnected"_s)->text(), u"Connected 4"_s);
    EXPECT_EQ(find<QPushButton>(u"filterNotChecked"_s)->text(), u"Not checked 2"_s);
}

TEST_F(ConnectionsPageTest, FiltersByStatus)
{
    showSamples();
    click(u"filterConnected"_s);
    EXPECT_EQ(table()->model()->rowCount(), 4);
    EXPECT_EQ(text(u"detailName"_s), u"Demo org"_s);
}

TEST_F(ConnectionsPageTest, SaysThatNothingMatchesAndHowToGetBack)
{
    showSamples();
    QTest::keySequence(table(), QKeySequence::Find);
    ASSERT_TRUE(find<QLineEdit>(u"connectionFilter"_s)->hasFocus());
    QTest::keyClicks(find<QLineEdit>(u"connectionFilter"_s), u"xyzzy"_s);
    EXPECT_EQ(text(u"noMatch"_s), u"No connection matches “xyzzy”."_s);
    EXPECT_FALSE(isVisible(u"detailName"_s));
    click(u"clearFilter"_s);
    EXPECT_EQ(table()->model()->rowCount(), 8);
    EXPECT_TRUE(isVisible(u"connections"_s));
}

TEST_F(ConnectionsPageTest, ChecksTheSelectedOneAndAllOfThem)
{
    showSamples();
    click(u"detailCheck"_s);
    EXPECT_EQ(actions.checked, std::vector<std::string>{"pebble"});
    EXPECT_EQ(text(u"detailStatus"_s), u"Checking…"_s);
    EXPECT_FALSE(find<QPushButton>(u"detailCheck"_s)->isEnabled());
    click(u"checkAll"_s);
    EXPECT_EQ(actions.checked.size(), 8u);
}

TEST_F(ConnectionsPageTest, RemovesOnlyAfterAYes)
{
    showSamples();
    desktop.accepts = false;
    click(u"detailRemove"_s);
    EXPECT_TRUE(actions.removed.empty());
    ASSERT_EQ(desktop.questions.size(), 1u);
    EXPECT_EQ(desktop.questions[0].title, u"Remove Pebble Retail?"_s);
    EXPECT_EQ(desktop.questions[0].accept, u"Remove connection"_s);
    EXPECT_TRUE(desktop.questions[0].text.contains(u"revoked in Salesforce"_s));
    desktop.accepts = true;
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(actions.removed, std::vector<std::string>{"pebble"});
}

TEST_F(ConnectionsPageTest, DisconnectsOnlyAfterAYes)
{
    showSamples();
    desktop.accepts = false;
    click(u"detailDisconnect"_s);
    EXPECT_TRUE(actions.disconnected.empty());
    ASSERT_EQ(desktop.questions.size(), 1u);
    EXPECT_EQ(desktop.questions[0].title, u"Disconnect Pebble Retail?"_s);
    EXPECT_EQ(desktop.questions[0].text,
        u"Its token is revoked in Salesforce and deleted from this computer. The connection stays in the list."_s);
    desktop.accepts = true;
    click(u"detailDisconnect"_s);
    EXPECT_EQ(actions.disconnected, std::vector<std::string>{"pebble"});
    EXPECT_TRUE(actions.removed.empty());
}

TEST_F(ConnectionsPageTest, KeepsAProblemInSightUntilItIsDismissed)
{
    showSamples();
    EXPECT_FALSE(isVisible(u"connectionProblem"_s));
    click(u"detailRemove"_s);
    actions.removals["pebble"].set(Error{ErrorKind::Storage, "keychain_locked", "The keychain is locked."});
    QCoreApplication::processEvents();
    EXPECT_TRUE(isVisible(u"connectionProblem"_s));
    click(u"noteButton"_s);
    EXPECT_FALSE(isVisible(u"connectionProblem"_s));
}

TEST_F(ConnectionsPageTest, ShowsDetailsOnDemandWhereTheWindowIsNarrow)
{
    showSamples();
    page->resize(912, 564);
    QCoreApplication::processEvents();
    EXPECT_FALSE(isVisible(u"detailName"_s));
    click(u"detailLink"_s);
    EXPECT_TRUE(isVisible(u"detailName"_s));
    EXPECT_TRUE(table()->isColumnHidden(ConnectionsModel::ApiColumn));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(isVisible(u"detailName"_s));
}

TEST_F(ConnectionsPageTest, FindsAConnectionThatTheFilterHid)
{
    showSamples();
    click(u"filterReconnect"_s);
    page->select(u"demo"_s);
    EXPECT_EQ(table()->selectedId(), u"demo"_s);
}

TEST_F(ConnectionsPageTest, ExplainsAListThatCouldNotBeRead)
{
    page->showLoadError({ErrorKind::Storage, "profiles_damaged",
        "connections.json is not JSON. It was kept as connections.json.1."});
    EXPECT_EQ(text(u"errorTitle"_s), u"The list of connections could not be read"_s);
    EXPECT_TRUE(text(u"errorWhat"_s).contains(u"kept as connections.json.1"_s));
    EXPECT_TRUE(isVisible(u"begin_quick"_s));
}

TEST_F(ConnectionsPageTest, DiesInTheMiddleOfChecks)
{
    showSamples();
    click(u"checkAll"_s);
    page.reset();
    actions.checks["uat"].set({});
    QCoreApplication::processEvents();
    EXPECT_EQ(model.status(u"uat"_s), kit::Status::Connected);
}

TEST_F(ConnectionsPageTest, RenamesInPlace)
{
    showSamples();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    auto* name = find<QLineEdit>(u"detailNewName"_s);
    ASSERT_TRUE(name->hasFocus());
    EXPECT_EQ(name->selectedText(), u"Pebble Retail"_s);
    QTest::keyClicks(name, u"Pebble"_s);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(actions.renamed.size(), 1u);
    EXPECT_EQ(actions.renamed[0].second, "Pebble");
    EXPECT_FALSE(isVisible(u"detailNewName"_s));
}

TEST_F(ConnectionsPageTest, EscLeavesTheNameAsItIs)
{
    showSamples();
    click(u"detailRename"_s);
    auto* name = find<QLineEdit>(u"detailNewName"_s);
    QTest::keyClicks(name, u"Pebble"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_TRUE(actions.renamed.empty());
    EXPECT_TRUE(isVisible(u"detailName"_s));
}

TEST_F(ConnectionsPageTest, SaysWhyANameWasNotTaken)
{
    actions.renaming =
        Error{ErrorKind::BadRequest, "connection_name_taken", "There is a connection of that name."};
    showSamples();
    click(u"detailRename"_s);
    auto* name = find<QLineEdit>(u"detailNewName"_s);
    QTest::keyClicks(name, u"Larkfield UAT"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isVisible(u"connectionProblem"_s));
}

TEST_F(ConnectionsPageTest, OffersToReconnectWhereThatIsNeeded)
{
    QSignalSpy reconnect(page.get(), &ConnectionsPage::reconnectRequested);
    showSamples();
    EXPECT_EQ(find<QPushButton>(u"detailReconnect"_s)->property("kind"), u"primary"_s);
    click(u"detailReconnect"_s);
    ASSERT_EQ(reconnect.size(), 1);
    EXPECT_EQ(reconnect[0][0].toString(), u"pebble"_s);
}

} // namespace scout::connections
