// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectedPage.h"
#include "connections/FailurePage.h"
#include "connections/PasteCard.h"
#include "connections/SignInSteps.h"
#include "connections/StatusFilter.h"
#include "kit/NoteBar.h"
#include "support/FakeClock.h"
#include "ui/connections/Samples.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::connections {

namespace {

constexpr const char* kProductionUrl = "https://login.salesforce.com";

QString text(const QWidget& within, const QString& name)
{
    const auto* label = within.findChild<QLabel*>(name);
    return label ? label->text() : u"(none)"_s;
}

SignInProgress progressUpTo(orgs::ConnectStage stage, TimePoint start)
{
    SignInProgress progress;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(stage); ++i)
        progress.begun[i] = start + i * 10s;
    return progress;
}

} // namespace

TEST(SignInSteps, SaysWhatIsDoneWhatRunsAndWhatIsToCome)
{
    const TimePoint start = fromIso8601("2026-03-14T09:41:00Z");
    SignInSteps steps;
    steps.setProgress(
        progressUpTo(orgs::ConnectStage::ExchangingCode, start), u"login.salesforce.com"_s, start + 25s);
    EXPECT_EQ(text(steps, u"step1"_s), u"Opened"_s);
    EXPECT_EQ(text(steps, u"step2"_s), u"You signed in and chose Allow"_s);
    EXPECT_TRUE(text(steps, u"stepTime2"_s).endsWith(u":41:20"_s));
    EXPECT_EQ(text(steps, u"stepTime3"_s), u"since 5 s"_s);
    EXPECT_EQ(text(steps, u"stepTime4"_s), QString());
}

TEST(SignInSteps, ClaimsNothingBeforeItBegins)
{
    SignInSteps steps;
    steps.setProgress({}, u"login.salesforce.com"_s, {});
    EXPECT_EQ(text(steps, u"step1"_s), u"Opening"_s);
    for (const auto& time : {u"stepTime1"_s, u"stepTime2"_s, u"stepTime3"_s, u"stepTime4"_s})
        EXPECT_EQ(text(steps, time), QString());
}

TEST(FailurePage, ShowsOneErrorAtATime)
{
    FailurePage page;
    page.showError(test::notInstalledError(), "https://acme.my.salesforce.com");
    page.showError(test::timedOutError(), "https://acme.my.salesforce.com");
    EXPECT_EQ(page.findChildren<QLabel*>(u"errorTitle"_s).size(), 1);
    EXPECT_EQ(text(page, u"errorTitle"_s), u"The sign-in was not finished in time"_s);
    EXPECT_EQ(text(page, u"whoCanFix"_s), u"You can fix this yourself."_s);
    EXPECT_EQ(page.findChild<QWidget*>(u"errorSecondary"_s), nullptr) << "there is no Setup page for it";
    EXPECT_EQ(page.findChild<QWidget*>(u"adminMessage"_s), nullptr);
}

TEST(FailurePage, LeadsToTheSetupPageOfTheOrg)
{
    FailurePage page;
    QSignalSpy setup(&page, &FailurePage::setupRequested);
    page.showError(
        test::notInstalledError(), "https://acme.my.salesforce.com/services/oauth2/authorize?state=1");
    page.findChild<QAbstractButton*>(u"errorSecondary"_s)->click();
    ASSERT_EQ(setup.count(), 1);
    EXPECT_EQ(setup[0][0].toUrl(),
        QUrl(u"https://acme.my.salesforce.com/lightning/setup/ConnectedAppsUsage/home"_s));
}

TEST(FailurePage, SaysThatOnlySalesforceCanHelp)
{
    FailurePage page;
    page.showError(
        {ErrorKind::Server, "login_server_failed", "Salesforce's sign-in failed on their side."}, {});
    EXPECT_EQ(text(page, u"whoCanFix"_s), u"Only Salesforce can fix this."_s);
}

TEST(PasteCard, HandsOverTheAddressWithoutBlanks)
{
    PasteCard card(u"http://localhost:1717/OauthRedirect"_s);
    QSignalSpy submitted(&card, &PasteCard::submitted);
    auto* button = card.findChild<QAbstractButton*>(u"pasteContinue"_s);
    card.findChild<QLineEdit*>(u"redirectedAddress"_s)->setText(u"   "_s);
    EXPECT_FALSE(button->isEnabled());
    card.findChild<QLineEdit*>(u"redirectedAddress"_s)->setText(u"  http://x/?code=1\n"_s);
    button->click();
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted[0][0], u"http://x/?code=1"_s);
}

TEST(PasteCard, OpensOnlyWhenAsked)
{
    PasteCard card(u"http://localhost:1717/OauthRedirect"_s);
    EXPECT_FALSE(card.isOpen());
    card.open();
    EXPECT_TRUE(card.isOpen());
}

TEST(StatusFilter, TellsOfTheUsersChoiceOnly)
{
    StatusFilter filter;
    QSignalSpy chosen(&filter, &StatusFilter::groupChosen);
    filter.setGroup(StatusGroup::Connected);
    EXPECT_EQ(filter.group(), StatusGroup::Connected);
    EXPECT_EQ(chosen.count(), 0);
    filter.findChild<QAbstractButton*>(u"filterReconnect"_s)->click();
    EXPECT_EQ(filter.group(), StatusGroup::ReconnectNeeded);
    EXPECT_EQ(chosen.count(), 1);
}

TEST(StatusFilter, ShowsZeroWhereThereIsNone)
{
    StatusFilter filter;
    filter.setCounts({{StatusGroup::All, 3}, {StatusGroup::Connected, 3}});
    EXPECT_EQ(filter.findChild<QAbstractButton*>(u"filterAll"_s)->text(), u"All 3"_s);
    EXPECT_EQ(filter.findChild<QAbstractButton*>(u"filterAttention"_s)->text(), u"Needs attention 0"_s);
}

TEST(ConnectedPage, PutsItsCardsOneBelowTheOtherWhereItIsNarrow)
{
    ConnectedPage page;
    page.setConnection(test::sampleConnection(), kProductionUrl);
    const auto isBelow = [&page](const QString& lower, const QString& upper) {
        const auto top = [&page](const QString& name) {
            auto* label = page.findChild<QLabel*>(name);
            return label->mapTo(&page, QPoint()).y();
        };
        return top(lower) > top(upper);
    };
    page.resize(800, 700);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_FALSE(isBelow(u"check1"_s, u"orgId"_s));
    page.resize(480, 900);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isBelow(u"check1"_s, u"orgId"_s));
}

TEST(ConnectedPage, SaysWhichCheckDidNotPass)
{
    ConnectedPage page;
    auto connection = test::sampleConnection();
    connection.facts.orgName.clear();
    page.setConnection(connection, kProductionUrl);
    EXPECT_TRUE(text(page, u"resultSentence"_s).startsWith(u"3 of 4 checks passed"_s));
    page.setConnection(test::sampleConnection(), kProductionUrl);
    EXPECT_TRUE(text(page, u"resultSentence"_s).startsWith(u"All 4 checks passed"_s));
    EXPECT_EQ(page.findChildren<QLabel*>(u"check1"_s).size(), 1) << "the first result is gone";
}

TEST(ConnectedPage, SaysThatTheOrgIsAnotherThanWasChosen)
{
    ConnectedPage page;
    auto connection = test::sampleConnection();
    const auto* note = page.findChild<kit::NoteBar*>(u"environmentSurprise"_s);
    page.setConnection(connection, kProductionUrl);
    EXPECT_FALSE(note->isVisibleTo(&page));
    connection.profile.environment = orgs::Environment::Sandbox;
    page.setConnection(connection, kProductionUrl);
    EXPECT_TRUE(note->isVisibleTo(&page));
    EXPECT_TRUE(note->text().startsWith(u"You chose Production, but this org is a sandbox."_s));
    QSignalSpy another(&page, &ConnectedPage::addAnotherRequested);
    note->findChild<QAbstractButton*>()->click();
    EXPECT_EQ(another.count(), 1);
}

} // namespace scout::connections
