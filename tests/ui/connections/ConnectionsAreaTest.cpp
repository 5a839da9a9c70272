// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsArea.h"
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsPage.h"
#include "connections/ConnectionsTable.h"
#include "connections/QuickConnectWizard.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeConnectionActions.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/connections/FakeSignIn.h"
#include "ui/connections/Samples.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

class ConnectionsAreaTest : public testing::Test {
protected:
    void click(const QString& name)
    {
        auto* button = area->currentWidget()->findChild<QAbstractButton*>(name);
        ASSERT_TRUE(button) << qPrintable(name);
        button->click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// As the store tells the model before the sign-in ends.
    void signInSucceeds()
    {
        model.setProfiles({test::sampleConnection().profile});
        signIn.finish(test::sampleConnection());
        QCoreApplication::processEvents();
    }
    QuickConnectWizard* wizard() { return qobject_cast<QuickConnectWizard*>(area->currentWidget()); }

    test::FakeClock clock;
    test::FakeSignIn signIn;
    test::FakeDesktop desktop;
    test::FakeConnectionActions actions;
    ConnectionsModel model{clock};
    ConnectionsController controller{model, actions};
    std::unique_ptr<ConnectionsArea> area = std::make_unique<ConnectionsArea>(
        ConnectionsArea::Parts{controller, signIn, desktop, clock, secrets::StoreKind::Keychain});
};

TEST_F(ConnectionsAreaTest, OpensTheWizardAndComesBackOnCancel)
{
    click(u"quickConnect"_s);
    ASSERT_TRUE(wizard());
    QPointer<QuickConnectWizard> opened = wizard();
    click(u"wizardCancel"_s);
    EXPECT_EQ(area->currentWidget(), &area->page());
    EXPECT_FALSE(opened);
}

TEST_F(ConnectionsAreaTest, GoesStraightToTheBrowserForTheDemoOrg)
{
    click(u"openDemoOrg"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].place, Place::Demo);
    EXPECT_TRUE(wizard()->isSigningIn());
}

TEST_F(ConnectionsAreaTest, KeepsTheSignInThatIsUnderWay)
{
    click(u"quickConnect"_s);
    click(u"wizardPrimary"_s);
    auto* before = wizard();
    area->addConnection();
    area->addDemoOrg();
    EXPECT_EQ(wizard(), before);
    EXPECT_EQ(signIn.requests().size(), 1u);
    EXPECT_TRUE(signIn.isRunning());
}

TEST_F(ConnectionsAreaTest, SelectsTheNewConnectionAndTellsOfIt)
{
    QSignalSpy connected(area.get(), &ConnectionsArea::connected);
    click(u"quickConnect"_s);
    click(u"wizardPrimary"_s);
    signInSucceeds();
    ASSERT_EQ(connected.count(), 1);
    EXPECT_EQ(connected[0][0], u"tarnhotels"_s);
    click(u"wizardSecondary"_s);
    EXPECT_EQ(area->currentWidget(), &area->page());
    EXPECT_EQ(area->findChild<ConnectionsTable*>()->selectedId(), u"tarnhotels"_s);
}

TEST_F(ConnectionsAreaTest, LeavesForAQuery)
{
    QSignalSpy query(area.get(), &ConnectionsArea::tryQueryRequested);
    click(u"quickConnect"_s);
    click(u"wizardPrimary"_s);
    signInSucceeds();
    click(u"wizardPrimary"_s);
    ASSERT_EQ(query.count(), 1);
    EXPECT_EQ(query[0][0], u"tarnhotels"_s);
    EXPECT_EQ(area->currentWidget(), &area->page());
}

TEST_F(ConnectionsAreaTest, BeginsANewWizardForAnotherConnection)
{
    click(u"quickConnect"_s);
    click(u"wizardPrimary"_s);
    signInSucceeds();
    QPointer<QuickConnectWizard> first = wizard();
    click(u"addAnother"_s);
    EXPECT_FALSE(first);
    ASSERT_TRUE(wizard());
    EXPECT_FALSE(wizard()->isSigningIn());
}

TEST_F(ConnectionsAreaTest, DiesInTheMiddleOfASignIn)
{
    click(u"openDemoOrg"_s);
    signIn.reachBrowser();
    signIn.finish(test::sampleConnection());
    area.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(signIn.isRunning());
}

} // namespace scout::connections
