// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/WizardFixture.h"

#include "connections/WaitingPage.h"
#include "kit/NoteBar.h"
#include "kit/WizardFrame.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::connections {

class ChoosingAnOrg : public test::WizardFixture { };
class WaitingForTheBrowser : public test::WizardFixture {
protected:
    QString problem() { return find<kit::NoteBar>(u"signInProblem"_s)->text(); }
};

class AFailedSignIn : public test::WizardFixture { };
class AConnectedOrg : public test::WizardFixture { };

TEST_F(ChoosingAnOrg, BeginsOnProductionWithTheFocusThere)
{
    EXPECT_TRUE(find<QRadioButton>(u"placeProduction"_s)->isChecked());
    EXPECT_EQ(focused(), u"placeProduction"_s);
    EXPECT_TRUE(isVisible(u"wizardBack"_s)) << "back to the choice of a method";
}

TEST_F(ChoosingAnOrg, WorksByKeyboardAlone)
{
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_TRUE(find<QRadioButton>(u"placeMyDomain"_s)->isChecked());
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"myDomain"_s);
    QTest::keyClicks(wizard->focusWidget(), u"acme"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"connectionName"_s);
    QTest::keyClicks(wizard->focusWidget(), u"My org"_s);
    key(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://acme.my.salesforce.com");
    EXPECT_EQ(signIn.requests()[0].name, "My org");
    EXPECT_EQ(focused(), u"disclosureTitle"_s);
}

TEST_F(ChoosingAnOrg, CutsAPastedAddressAtOnce)
{
    click(u"placeMyDomain"_s);
    auto* field = find<QLineEdit>(u"myDomain"_s);
    QGuiApplication::clipboard()->setText(
        u"https://acme--uat.sandbox.lightning.force.com/lightning/page/home"_s);
    field->setFocus();
    QTest::keySequence(field, QKeySequence::Paste);
    EXPECT_EQ(field->text(), u"acme--uat.sandbox"_s);
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://acme--uat.sandbox.my.salesforce.com");
}

TEST_F(ChoosingAnOrg, SaysUnderTheFieldWhatIsMissing)
{
    click(u"placeMyDomain"_s);
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(signIn.requests().empty());
    EXPECT_TRUE(isVisible(u"myDomainError"_s));
    EXPECT_EQ(focused(), u"myDomain"_s);
    QTest::keyClicks(find<QLineEdit>(u"myDomain"_s), u"acme"_s);
    EXPECT_FALSE(isVisible(u"myDomainError"_s));
}

TEST_F(ChoosingAnOrg, ChoosesMyDomainByAClickIntoItsField)
{
    auto* field = find<QLineEdit>(u"myDomain"_s);
    EXPECT_FALSE(field->isEnabled());
    QTest::mouseClick(field, Qt::LeftButton);
    EXPECT_TRUE(find<QRadioButton>(u"placeMyDomain"_s)->isChecked());
    EXPECT_EQ(focused(), u"myDomain"_s);
}

TEST_F(ChoosingAnOrg, AsksNothingForTheDemoOrg)
{
    wizard->signInToDemoOrg();
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].place, Place::Demo);
    EXPECT_TRUE(wizard->isSigningIn());
}

TEST_F(WaitingForTheBrowser, ShowsEachStepWithItsTime)
{
    startProduction();
    signIn.reachBrowser();
    EXPECT_EQ(text(u"step1"_s), u"Opened"_s);
    EXPECT_EQ(text(u"step2"_s), u"Waiting for you to sign in and choose Allow"_s);
    clock.advance(28s);
    signIn.reach(orgs::ConnectStage::WaitingForUser);
    EXPECT_EQ(text(u"stepTime2"_s), u"since 28 s"_s);
    EXPECT_EQ(text(u"stepTime3"_s), QString());
}

TEST_F(WaitingForTheBrowser, TellsOfTheDemoOrgWhereThatIsMeant)
{
    wizard->signInToDemoOrg();
    signIn.reach(orgs::ConnectStage::OpeningBrowser);
    EXPECT_EQ(text(u"step1"_s), u"Opening"_s);
    EXPECT_EQ(text(u"stepDetail1"_s), u"the demo org"_s);
}

TEST_F(WaitingForTheBrowser, StopsTheCountdownOnceTheBrowserIsBack)
{
    startProduction();
    signIn.reachBrowser();
    clock.advance(30s);
    signIn.reach(orgs::ConnectStage::ExchangingCode);
    clock.advance(2min);
    wizard->findChild<WaitingPage*>()->refresh();
    EXPECT_EQ(text(u"countdownTime"_s), u"5:00"_s);
    EXPECT_FALSE(isVisible(u"redirectedAddress"_s)) << "there is nothing to paste any more";
    EXPECT_FALSE(find<QPushButton>(u"openBrowserAgain"_s)->isEnabled());
}

TEST_F(WaitingForTheBrowser, CountsDownFromFiveMinutesToZeroAndNoFurther)
{
    startProduction();
    signIn.reachBrowser();
    EXPECT_EQ(text(u"countdownTime"_s), u"5:00"_s);
    auto* page = wizard->findChild<WaitingPage*>();
    clock.advance(28s);
    page->refresh();
    EXPECT_EQ(text(u"countdownTime"_s), u"4:32"_s);
    clock.advance(5min);
    page->refresh();
    EXPECT_EQ(text(u"countdownTime"_s), u"0:00"_s);
    finish(test::timedOutError());
    EXPECT_EQ(text(u"errorTitle"_s), u"The sign-in was not finished in time"_s);
}

TEST_F(WaitingForTheBrowser, OffersToPasteAfterAMinute)
{
    startProduction();
    signIn.reachBrowser();
    auto* page = wizard->findChild<WaitingPage*>();
    clock.advance(59s);
    page->refresh();
    EXPECT_FALSE(isVisible(u"redirectedAddress"_s));
    clock.advance(1s);
    page->refresh();
    EXPECT_TRUE(isVisible(u"redirectedAddress"_s));
}

TEST_F(WaitingForTheBrowser, LeavesThePasteFieldClosedOnceTheUserClosedIt)
{
    startProduction();
    signIn.reachBrowser();
    clock.advance(61s);
    auto* page = wizard->findChild<WaitingPage*>();
    page->refresh();
    click(u"disclosureTitle"_s);
    page->refresh();
    EXPECT_FALSE(isVisible(u"redirectedAddress"_s));
}

TEST_F(WaitingForTheBrowser, SaysThatThePortIsBusyAndAsksForTheAddressAtOnce)
{
    startProduction();
    signIn.observer().callbackUnavailable(test::portBusyError());
    signIn.reachBrowser();
    EXPECT_TRUE(isVisible(u"signInProblem"_s));
    EXPECT_TRUE(problem().contains(u"port"_s));
    EXPECT_TRUE(isVisible(u"redirectedAddress"_s));
}

TEST_F(WaitingForTheBrowser, SaysThatNoBrowserOpened)
{
    startProduction();
    signIn.observer().browserFailed({ErrorKind::NotFound, "browser_unavailable", "There is no browser."});
    signIn.reachBrowser();
    EXPECT_TRUE(problem().startsWith(u"No browser could be opened."_s));
    click(u"openBrowserAgain"_s);
    EXPECT_FALSE(isVisible(u"signInProblem"_s));
}

TEST_F(WaitingForTheBrowser, HandsOverThePastedAddress)
{
    startProduction();
    signIn.reachBrowser();
    click(u"disclosureTitle"_s);
    EXPECT_FALSE(find<QPushButton>(u"pasteContinue"_s)->isEnabled());
    auto* field = find<QLineEdit>(u"redirectedAddress"_s);
    QTest::keyClicks(field, u" http://localhost:1717/OauthRedirect?code=a "_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(signIn.submitted().size(), 1u);
    EXPECT_EQ(signIn.submitted()[0], "http://localhost:1717/OauthRedirect?code=a");
}

TEST_F(WaitingForTheBrowser, KeepsWaitingAfterAnAddressOfNoUse)
{
    startProduction();
    signIn.reachBrowser();
    click(u"disclosureTitle"_s);
    signIn.answerToAddress = Error{
        ErrorKind::BadRequest, "callback_address_unusable", "This is not the address that was asked for."};
    QTest::keyClicks(find<QLineEdit>(u"redirectedAddress"_s), u"https://example.com"_s);
    click(u"pasteContinue"_s);
    EXPECT_TRUE(isVisible(u"redirectedAddressError"_s));
    EXPECT_TRUE(wizard->isSigningIn());
    QTest::keyClicks(find<QLineEdit>(u"redirectedAddress"_s), u"x"_s);
    EXPECT_FALSE(isVisible(u"redirectedAddressError"_s));
}

TEST_F(WaitingForTheBrowser, CopiesAndReopensTheLink)
{
    startProduction();
    EXPECT_FALSE(find<QPushButton>(u"copySignInLink"_s)->isEnabled());
    signIn.reachBrowser();
    click(u"copySignInLink"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromUtf8(test::FakeSignIn::kLink));
    click(u"openBrowserAgain"_s);
    ASSERT_EQ(signIn.opened().size(), 1u);
}

TEST_F(WaitingForTheBrowser, GoesBackWithEverythingTyped)
{
    click(u"placeMyDomain"_s);
    find<QLineEdit>(u"myDomain"_s)->setText(u"acme"_s);
    find<QLineEdit>(u"connectionName"_s)->setText(u"My org"_s);
    click(u"wizardPrimary"_s);
    signIn.reachBrowser();
    click(u"wizardBack"_s);
    EXPECT_FALSE(signIn.isRunning());
    EXPECT_TRUE(find<QRadioButton>(u"placeMyDomain"_s)->isChecked());
    EXPECT_EQ(find<QLineEdit>(u"myDomain"_s)->text(), u"acme"_s);
    EXPECT_EQ(find<QLineEdit>(u"connectionName"_s)->text(), u"My org"_s);
}

TEST_F(WaitingForTheBrowser, EndsWithCancel)
{
    QSignalSpy closed(wizard.get(), &QuickConnectWizard::closed);
    startProduction();
    signIn.reachBrowser();
    click(u"wizardCancel"_s);
    EXPECT_FALSE(signIn.isRunning());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(WaitingForTheBrowser, GoesOnWhileThePageIsOutOfSight)
{
    startProduction();
    signIn.reachBrowser();
    wizard->hide();
    QCoreApplication::processEvents();
    EXPECT_TRUE(signIn.isRunning());
    QSignalSpy connected(wizard.get(), &QuickConnectWizard::connected);
    finish(test::sampleConnection());
    EXPECT_EQ(connected.count(), 1);
}

TEST_F(WaitingForTheBrowser, DiesWithItsWindow)
{
    startProduction();
    signIn.reachBrowser();
    signIn.finish(test::sampleConnection());
    wizard.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(signIn.isRunning());
}

TEST_F(AFailedSignIn, ExplainsADenialAndStartsAgain)
{
    startProduction();
    signIn.reachBrowser();
    finish(test::deniedError());
    EXPECT_EQ(text(u"errorTitle"_s), u"The request was denied in the browser"_s);
    EXPECT_EQ(text(u"whoCanFix"_s), u"You can fix this yourself."_s);
    click(u"errorPrimary"_s);
    EXPECT_EQ(signIn.requests().size(), 2u);
    signIn.reachBrowser();
    finish(test::sampleConnection());
    EXPECT_EQ(text(u"resultHeadline"_s), u"Connected to Tarn Hotels"_s);
}

TEST_F(AFailedSignIn, HelpsToAskTheAdminForAnAppThatIsNotInstalled)
{
    startProduction();
    signIn.reachBrowser();
    finish(test::notInstalledError());
    EXPECT_EQ(text(u"errorTitle"_s), u"The app is not installed in this org"_s);
    EXPECT_EQ(text(u"whoCanFix"_s), u"An admin of the org can fix this."_s);
    click(u"errorAdmin"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text(u"adminMessage"_s));
    click(u"errorSecondary"_s);
    ASSERT_EQ(desktop.opened.size(), 1u);
    EXPECT_TRUE(desktop.opened[0].toString().contains(u"ConnectedAppsUsage"_s));
}

TEST_F(AFailedSignIn, StartsAgainByKeyboardAlone)
{
    startProduction();
    signIn.reachBrowser();
    finish(test::deniedError());
    ASSERT_EQ(focused(), u"errorPrimary"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(signIn.requests().size(), 2u);
}

TEST_F(AFailedSignIn, LeadsBackToTheChoice)
{
    click(u"placeSandbox"_s);
    click(u"wizardPrimary"_s);
    finish(test::deniedError());
    click(u"wizardBack"_s);
    EXPECT_TRUE(isVisible(u"placeSandbox"_s));
    EXPECT_TRUE(find<QRadioButton>(u"placeSandbox"_s)->isChecked());
}

TEST_F(AConnectedOrg, IsReportedWithWhatIsKnownOfIt)
{
    QSignalSpy connected(wizard.get(), &QuickConnectWizard::connected);
    startProduction();
    signIn.reachBrowser();
    finish(test::sampleConnection());
    ASSERT_EQ(connected.count(), 1);
    EXPECT_EQ(connected[0][0].toString(), u"tarnhotels"_s);
    EXPECT_EQ(text(u"orgName"_s), u"Tarn Hotels Ltd"_s);
    EXPECT_EQ(text(u"user"_s), u"dana.okafor@tarnhotels.example"_s);
    EXPECT_TRUE(text(u"resultSentence"_s).startsWith(u"All 4 checks passed on 14 Mar 2026"_s));
    EXPECT_FALSE(isVisible(u"wizardBack"_s));
    EXPECT_FALSE(isVisible(u"wizardCancel"_s));
}

TEST_F(AConnectedOrg, LeadsToAQuery)
{
    QSignalSpy query(wizard.get(), &QuickConnectWizard::tryQueryRequested);
    startProduction();
    finish(test::sampleConnection());
    EXPECT_EQ(focused(), u"wizardPrimary"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(query.count(), 1);
    EXPECT_EQ(query[0][0].toString(), u"tarnhotels"_s);
}

TEST_F(AConnectedOrg, CopiesItsDiagnostics)
{
    startProduction();
    finish(test::sampleConnection());
    click(u"copyDiagnostics"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"00D7a00000KpX2mEAF"_s));
}

TEST_F(AConnectedOrg, MayEndTheWizardWhenItHearsOfIt)
{
    QObject::connect(wizard.get(), &QuickConnectWizard::connected, QCoreApplication::instance(),
        [this] { wizard.reset(); });
    startProduction();
    finish(test::sampleConnection());
    EXPECT_EQ(wizard, nullptr);
}

} // namespace scout::connections
