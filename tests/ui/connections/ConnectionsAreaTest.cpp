// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsArea.h"
#include "connections/AddConnectionPage.h"
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsPage.h"
#include "connections/ConnectionsTable.h"
#include "connections/Drafts.h"
#include "connections/QuickConnectWizard.h"
#include "support/FakeClock.h"
#include "support/TemporaryFolder.h"
#include "ui/connections/FakeConnectionActions.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/connections/FakeSignIn.h"
#include "ui/connections/Samples.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <fstream>

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
    click(u"begin_quick"_s);
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
    click(u"begin_quick"_s);
    click(u"wizardPrimary"_s);
    auto* before = wizard();
    area->addConnection();
    area->openMethod(ConnectMethod::Demo);
    EXPECT_EQ(wizard(), before);
    EXPECT_EQ(signIn.requests().size(), 1u);
    EXPECT_TRUE(signIn.isRunning());
}

TEST_F(ConnectionsAreaTest, SelectsTheNewConnectionAndTellsOfIt)
{
    QSignalSpy connected(area.get(), &ConnectionsArea::connected);
    click(u"begin_quick"_s);
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
    click(u"begin_quick"_s);
    click(u"wizardPrimary"_s);
    signInSucceeds();
    click(u"wizardPrimary"_s);
    ASSERT_EQ(query.count(), 1);
    EXPECT_EQ(query[0][0], u"tarnhotels"_s);
    EXPECT_EQ(area->currentWidget(), &area->page());
}

TEST_F(ConnectionsAreaTest, LeavesForTheTools)
{
    QSignalSpy tools(area.get(), &ConnectionsArea::tryToolsRequested);
    click(u"begin_quick"_s);
    click(u"wizardPrimary"_s);
    signInSucceeds();
    click(u"tryTools"_s);
    ASSERT_EQ(tools.count(), 1);
    EXPECT_EQ(tools[0][0], u"tarnhotels"_s);
}

TEST_F(ConnectionsAreaTest, AsksForTheMethodOfAnotherConnection)
{
    click(u"begin_quick"_s);
    click(u"wizardPrimary"_s);
    signInSucceeds();
    QPointer<QuickConnectWizard> first = wizard();
    click(u"addAnother"_s);
    EXPECT_FALSE(first);
    EXPECT_TRUE(qobject_cast<AddConnectionPage*>(area->currentWidget()));
}

TEST_F(ConnectionsAreaTest, ReconnectsInPlace)
{
    model.setProfiles({test::sampleConnection().profile});
    area->reconnect(u"tarnhotels"_s);
    ASSERT_EQ(signIn.requests().size(), 1u) << "nothing has to be asked";
    EXPECT_EQ(signIn.requests()[0].reconnects, "tarnhotels");
    EXPECT_TRUE(std::holds_alternative<StoredApp>(signIn.requests()[0].way));
}

TEST_F(ConnectionsAreaTest, AsksForANewTokenWhereOneWasPasted)
{
    auto profile = test::sampleConnection().profile;
    profile.method = orgs::Method::Token;
    model.setProfiles({profile});
    area->reconnect(u"tarnhotels"_s);
    EXPECT_TRUE(signIn.requests().empty());
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(signIn.requests().empty()) << "it is still missing";
    area->findChild<QLineEdit*>(u"newSecret"_s)->setText(u"00D!new"_s);
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(std::get<PastedToken>(signIn.requests()[0].way).token.reveal(), "00D!new");
}

TEST_F(ConnectionsAreaTest, TellsWhileASignInWaits)
{
    QSignalSpy signingIn(area.get(), &ConnectionsArea::signingInChanged);
    click(u"openDemoOrg"_s);
    ASSERT_FALSE(signingIn.isEmpty());
    EXPECT_TRUE(signingIn.last()[0].toBool());
    click(u"wizardCancel"_s);
    EXPECT_FALSE(signingIn.last()[0].toBool());
}

TEST_F(ConnectionsAreaTest, BackFromTheFirstFormLeadsToTheMethods)
{
    click(u"begin_jwt"_s);
    click(u"wizardBack"_s);
    EXPECT_TRUE(qobject_cast<AddConnectionPage*>(area->currentWidget()));
    click(u"chooserContinue"_s);
    EXPECT_TRUE(wizard());
}

TEST_F(ConnectionsAreaTest, DraftsOutliveTheWindowAndHoldNoSecret)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "drafts.json";
    const auto withDrafts = [this](Drafts& drafts) {
        return std::make_unique<ConnectionsArea>(ConnectionsArea::Parts{
            controller, signIn, desktop, clock, secrets::StoreKind::Keychain, nullptr, &drafts});
    };
    {
        Drafts drafts(file);
        area = withDrafts(drafts);
        click(u"begin_custom"_s);
        area->findChild<QLineEdit*>(u"consumerKey"_s)->setText(u"3MVG9"_s);
        area->findChild<QLineEdit*>(u"clientSecret"_s)->setText(u"hush-hush"_s);
        area->findChild<QAbstractButton*>(u"guideStep2"_s)->setChecked(true);
        area.reset(); // the program ends
    }
    std::ifstream written(file);
    const std::string text{std::istreambuf_iterator<char>(written), {}};
    EXPECT_NE(text.find("3MVG9"), std::string::npos);
    EXPECT_EQ(text.find("hush-hush"), std::string::npos);

    Drafts drafts(file);
    area = withDrafts(drafts);
    click(u"begin_custom"_s);
    EXPECT_EQ(area->findChild<QLineEdit*>(u"consumerKey"_s)->text(), u"3MVG9"_s);
    EXPECT_TRUE(area->findChild<QLineEdit*>(u"clientSecret"_s)->text().isEmpty());
    EXPECT_TRUE(area->findChild<QAbstractButton*>(u"guideStep2"_s)->isChecked());
    click(u"wizardCancel"_s);
    EXPECT_TRUE(drafts.draft(u"custom"_s).isEmpty()) << "cancelled is cancelled";
    area.reset();
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
