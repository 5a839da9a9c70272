// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CustomAppWizard.h"

#include "ui/connections/WizardFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

const QString kCustomAppKey = u"3MVG9ZzQ1kD7xw2LrT4vUc8bYfJnHs0aPqEo7x2LrT4v"_s;

} // namespace

class CustomApp : public test::FixtureOf<CustomAppWizard> {
protected:
    void choosePlace(Place place)
    {
        auto* places = find<QComboBox>(u"place"_s);
        places->setCurrentIndex(places->findData(static_cast<int>(place)));
    }
    const OwnApp& ownApp() { return std::get<OwnApp>(signIn.requests().at(0).way); }
};

TEST_F(CustomApp, SignsInWithTheAppThatIsGiven)
{
    choosePlace(Place::Sandbox);
    type(u"consumerKey"_s, kCustomAppKey);
    type(u"clientSecret"_s, u"a secret"_s);
    type(u"connectionName"_s, u"UAT"_s);
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    const SignInRequest& request = signIn.requests()[0];
    EXPECT_EQ(request.loginUrl, "https://test.salesforce.com");
    EXPECT_EQ(request.name, "UAT");
    EXPECT_EQ(ownApp().clientId, kCustomAppKey.toStdString());
    EXPECT_EQ(ownApp().clientSecret.reveal(), "a secret");
    EXPECT_EQ(ownApp().callbackUrl, signIn.callbackUrl());
    EXPECT_EQ(ownApp().scopes, (std::vector<std::string>{"api", "refresh_token"}));
}

TEST_F(CustomApp, NeedsAConsumerKeyAndSaysSo)
{
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(signIn.requests().empty());
    EXPECT_TRUE(isVisible(u"consumerKeyError"_s));
    EXPECT_EQ(focused(), u"consumerKey"_s);
    type(u"consumerKey"_s, u"x"_s);
    EXPECT_FALSE(isVisible(u"consumerKeyError"_s));
    EXPECT_TRUE(text(u"consumerKeyLooks"_s).contains(u"3MVG"_s)) << "a doubt, not a refusal";
    type(u"consumerKey"_s, kCustomAppKey);
    EXPECT_EQ(text(u"consumerKeyLooks"_s), u"Looks like a Salesforce consumer key."_s);
}

TEST_F(CustomApp, WorksByKeyboardAlone)
{
    ASSERT_EQ(focused(), u"place"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"connectionName"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"consumerKey"_s);
    QTest::keyClicks(wizard->focusWidget(), kCustomAppKey);
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"clientSecret"_s);
    QTest::keyClicks(wizard->focusWidget(), u"secret"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].place, Place::Sandbox);
}

TEST_F(CustomApp, WithoutAUserItWorksByKeyboardAloneToo)
{
    tabTo(u"withoutUser"_s, Qt::Key_Backtab);
    key(Qt::Key_Space);
    EXPECT_TRUE(find<QRadioButton>(u"withoutUser"_s)->isChecked());
    tabTo(u"myDomain"_s);
    QTest::keyClicks(wizard->focusWidget(), u"larkfield"_s);
    tabTo(u"consumerKey"_s);
    QTest::keyClicks(wizard->focusWidget(), kCustomAppKey);
    tabTo(u"clientSecret"_s);
    QTest::keyClicks(wizard->focusWidget(), u"s3cret"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://larkfield.my.salesforce.com");
}

TEST_F(CustomApp, WithoutAUserItAsksForTheOrgsOwnHostAndTheSecret)
{
    find<QRadioButton>(u"withoutUser"_s)->click();
    EXPECT_EQ(find<QPushButton>(u"wizardPrimary"_s)->text(), u"Connect"_s);
    type(u"myDomain"_s, u"larkfield"_s);
    type(u"consumerKey"_s, kCustomAppKey);
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(isVisible(u"clientSecretError"_s));
    EXPECT_EQ(focused(), u"clientSecret"_s);
    type(u"clientSecret"_s, u"a secret"_s);
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://larkfield.my.salesforce.com");
    EXPECT_EQ(std::get<ClientCredentials>(signIn.requests()[0].way).clientSecret.reveal(), "a secret");
    EXPECT_TRUE(isVisible(u"workingToken"_s)) << "nothing is asked of a user";
}

TEST_F(CustomApp, AFailureLeadsBackToEverythingThatWasTyped)
{
    type(u"consumerKey"_s, kCustomAppKey);
    type(u"clientSecret"_s, u"a secret"_s);
    click(u"wizardPrimary"_s);
    finish(test::deniedError());
    EXPECT_TRUE(isVisible(u"errorTitle"_s));
    click(u"wizardBack"_s);
    EXPECT_TRUE(isVisible(u"consumerKey"_s));
    EXPECT_EQ(find<QLineEdit>(u"consumerKey"_s)->text(), kCustomAppKey);
    EXPECT_EQ(find<QLineEdit>(u"clientSecret"_s)->text(), u"a secret"_s);
}

TEST_F(CustomApp, EndsOnTheConnectedOrg)
{
    QSignalSpy connected(wizard.get(), &ConnectWizard::connected);
    type(u"consumerKey"_s, kCustomAppKey);
    click(u"wizardPrimary"_s);
    finish(test::sampleConnection());
    EXPECT_EQ(connected.size(), 1);
    EXPECT_TRUE(isVisible(u"environment"_s));
    EXPECT_TRUE(isVisible(u"connectedAt"_s));
    EXPECT_EQ(find<QPushButton>(u"wizardPrimary"_s)->text(), u"Try a query"_s);
}

TEST_F(CustomApp, OpensSetupOfTheOrgThatWasChosen)
{
    choosePlace(Place::MyDomain);
    type(u"myDomain"_s, u"larkfield"_s);
    click(u"guideSetup2"_s);
    ASSERT_EQ(desktop.opened.size(), 1u);
    EXPECT_EQ(desktop.opened[0],
        QUrl(u"https://larkfield.my.salesforce.com/lightning/setup/ManageExternalClientApplication/home"_s));
}

TEST_F(CustomApp, StartsTheDemoOrgForItsSetup)
{
    choosePlace(Place::Demo);
    click(u"guideSetup1"_s);
    QCoreApplication::processEvents();
    ASSERT_EQ(desktop.opened.size(), 1u);
    EXPECT_EQ(desktop.opened[0].host(), u"127.0.0.1"_s);
    EXPECT_EQ(desktop.opened[0].path(), u"/lightning/setup/ExternalClientAppSettings/home"_s);
}

TEST_F(CustomApp, SendsTheStepsToWhoeverMayOpenSetup)
{
    click(u"mailGuide"_s);
    ASSERT_EQ(desktop.opened.size(), 1u);
    EXPECT_EQ(desktop.opened[0].scheme(), u"mailto"_s);
    const QString body = QUrlQuery(desktop.opened[0]).queryItemValue(u"body"_s, QUrl::FullyDecoded);
    EXPECT_TRUE(body.contains(u"http://localhost:1717/OauthRedirect"_s)) << qPrintable(body);
    EXPECT_FALSE(body.contains(u"**"_s));
}

TEST_F(CustomApp, WhatIsTickedOffStaysSoWhenTheGuideChanges)
{
    find<QCheckBox>(u"guideStep3"_s)->setChecked(true);
    const auto steps = [this] { return wizard->findChildren<QCheckBox*>().size(); };
    const auto before = steps();
    find<QRadioButton>(u"withoutUser"_s)->click();
    EXPECT_EQ(steps(), before + 1) << "the user to run as is named";
    EXPECT_TRUE(find<QCheckBox>(u"guideStep3"_s)->isChecked());
}

TEST_F(CustomApp, RefusesACallbackThatIsNotOnThisComputer)
{
    type(u"consumerKey"_s, kCustomAppKey);
    find<QLineEdit>(u"callbackUrl"_s)->setText(u"https://example.com/callback"_s);
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(signIn.requests().empty());
    EXPECT_FALSE(find<QWidget>(u"callbackUrlError"_s)->isHidden());
}

TEST_F(CustomApp, BackLeadsToTheChoiceOfAMethod)
{
    QSignalSpy methods(wizard.get(), &ConnectWizard::methodsRequested);
    click(u"wizardBack"_s);
    EXPECT_EQ(methods.size(), 1);
}

TEST_F(CustomApp, DiesInTheMiddleOfASignIn)
{
    type(u"consumerKey"_s, kCustomAppKey);
    click(u"wizardPrimary"_s);
    wizard.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(signIn.isRunning());
}

} // namespace scout::connections
