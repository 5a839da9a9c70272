// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsModel.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeConnectionActions.h"
#include "ui/connections/Samples.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

class ConnectionsControllerTest : public testing::Test {
protected:
    void SetUp() override { model.setProfiles(test::sampleProfiles()); }
    QString sentence() { return problems.isEmpty() ? QString() : problems.last()[1].toString(); }

    test::FakeClock clock;
    test::FakeConnectionActions actions;
    ConnectionsModel model{clock};
    ConnectionsController controller{model, actions};
    QSignalSpy problems{&controller, &ConnectionsController::problemOccurred};
};

TEST_F(ConnectionsControllerTest, ShowsThatACheckIsUnderWay)
{
    controller.check(u"uat"_s);
    EXPECT_EQ(model.status(u"uat"_s), kit::Status::Checking);
    actions.checks["uat"].set({});
    QCoreApplication::processEvents();
    EXPECT_EQ(model.status(u"uat"_s), kit::Status::Connected);
    EXPECT_EQ(problems.count(), 0);
}

TEST_F(ConnectionsControllerTest, DoesNotCheckTwiceAtOnce)
{
    controller.check(u"uat"_s);
    controller.checkAll();
    EXPECT_EQ(actions.checked.size(), 8u);
}

TEST_F(ConnectionsControllerTest, IgnoresAConnectionThatIsGone)
{
    controller.check(u"nobody"_s);
    controller.remove(u"nobody"_s);
    EXPECT_TRUE(actions.checked.empty() && actions.removed.empty());
}

TEST_F(ConnectionsControllerTest, SaysWhyACheckCouldNotBeKept)
{
    controller.check(u"uat"_s);
    actions.checks["uat"].set(Error{ErrorKind::Storage, "file_unwritable", "connections.json is read-only."});
    QCoreApplication::processEvents();
    EXPECT_TRUE(
        sentence().startsWith(u"Larkfield UAT could not be checked. connections.json is read-only."_s));
    EXPECT_EQ(model.status(u"uat"_s), kit::Status::Connected);
}

TEST_F(ConnectionsControllerTest, SaysThatTheTokenMayStillBeGood)
{
    controller.remove(u"uat"_s);
    test::FakeConnectionActions::Removal removal;
    removal.revocationFailure = Error{ErrorKind::Network, "network_name", "The host was not found."};
    actions.removals["uat"].set(removal);
    QCoreApplication::processEvents();
    EXPECT_TRUE(sentence().contains(u"could not be revoked. The host was not found."_s));
}

TEST_F(ConnectionsControllerTest, SaysWhyAConnectionWasNotRemoved)
{
    controller.remove(u"uat"_s);
    actions.removals["uat"].set(Error{ErrorKind::Storage, "keychain_locked", "The keychain is locked."});
    QCoreApplication::processEvents();
    EXPECT_TRUE(sentence().startsWith(u"Larkfield UAT was not removed. The keychain is locked."_s));
}

TEST_F(ConnectionsControllerTest, SaysWhatADisconnectionLeftUndone)
{
    controller.disconnectOrg(u"uat"_s);
    test::FakeConnectionActions::Removal removal;
    removal.revocationFailure = Error{ErrorKind::Network, "network_name", "The host was not found."};
    actions.disconnections["uat"].set(removal);
    QCoreApplication::processEvents();
    EXPECT_TRUE(sentence().startsWith(u"Larkfield UAT is disconnected on this computer"_s));
    EXPECT_TRUE(sentence().contains(u"Connected Apps OAuth Usage"_s));

    controller.disconnectOrg(u"pebble"_s);
    actions.disconnections["pebble"].set(
        Error{ErrorKind::Storage, "keychain_locked", "The keychain is locked."});
    QCoreApplication::processEvents();
    EXPECT_TRUE(sentence().startsWith(u"Pebble Retail was not disconnected. The keychain is locked."_s));
}

TEST_F(ConnectionsControllerTest, SaysNothingWhenAllWentWell)
{
    controller.disconnectOrg(u"uat"_s);
    actions.disconnections["uat"].set(test::FakeConnectionActions::Removal{true, {}});
    controller.remove(u"uat"_s);
    actions.removals["uat"].set(test::FakeConnectionActions::Removal{true, {}});
    QCoreApplication::processEvents();
    EXPECT_EQ(problems.count(), 0);
}

TEST(ConnectionsControllerLifetime, DiesInTheMiddleOfChecksAndRemovals)
{
    test::FakeClock clock;
    test::FakeConnectionActions actions;
    ConnectionsModel model(clock);
    model.setProfiles(test::sampleProfiles());
    auto controller = std::make_unique<ConnectionsController>(model, actions);
    controller->checkAll();
    controller->remove(u"uat"_s);
    actions.checks["uat"].set({});
    controller.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(actions.checked.size(), 8u);
}

} // namespace scout::connections
