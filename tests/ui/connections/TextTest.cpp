// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionText.h"
#include "connections/FailurePage.h"
#include "connections/Farewell.h"
#include "connections/OrgChecks.h"
#include "connections/OrgFacts.h"
#include "connections/TimeText.h"
#include "ui/connections/Samples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::connections {

TEST(TimeText, IsRelativeForADay)
{
    const TimePoint now = fromIso8601("2026-03-14T09:41:00Z");
    EXPECT_EQ(relativeText(now - 59s, now), u"just now"_s);
    EXPECT_EQ(relativeText(now - 2min, now), u"2 min ago"_s);
    EXPECT_EQ(relativeText(now - 23h, now), u"23 h ago"_s);
    EXPECT_EQ(relativeText(now - 24h * 4, now), u"10 Mar 2026"_s);
}

TEST(TimeText, CountsInMinutesFromOneOn)
{
    EXPECT_EQ(durationText(41s), u"41 s"_s);
    EXPECT_EQ(durationText(125s), u"2 min 5 s"_s);
}

TEST(PrivacyText, NamesTheStoreInUse)
{
    EXPECT_TRUE(privacyText(secrets::StoreKind::Keychain).contains(u"in this computer’s keychain"_s));
    EXPECT_TRUE(privacyText(secrets::StoreKind::Vault).contains(u"in the encrypted vault"_s));
    EXPECT_TRUE(privacyText(secrets::StoreKind::Memory).contains(u"until you quit"_s));
}

TEST(NumberText, HasSeparatorsInEveryLocale)
{
    EXPECT_EQ(numberText(15'000), u"15,000"_s);
}

TEST(OrgChecks, ListsOnlyWhatASignInLooksAt)
{
    const auto checks = checksOf(test::sampleConnection());
    ASSERT_EQ(checks.size(), 4);
    EXPECT_EQ(checks[1].finding, u"138 ms"_s);
    EXPECT_EQ(checks[2].finding, u"13,796"_s);
    EXPECT_TRUE(checksSentence(checks, {}).startsWith(u"All 4 checks passed"_s));
}

TEST(OrgChecks, SayWhatTheUserMayNotSee)
{
    auto connection = test::sampleConnection();
    connection.facts.orgName.clear();
    connection.facts.usage.reset();
    const auto checks = checksOf(connection);
    ASSERT_EQ(checks.size(), 3);
    EXPECT_EQ(checks[2].status, kit::Status::NeedsAttention);
    EXPECT_TRUE(checksSentence(checks, {}).startsWith(u"2 of 3 checks passed"_s));
}

TEST(OrgFacts, LeaveOutWhatIsUnknown)
{
    auto profile = test::sampleConnection().profile;
    profile.orgName.clear();
    profile.edition.clear();
    const auto facts = orgFacts(profile);
    ASSERT_EQ(facts.size(), 4);
    EXPECT_EQ(facts[0].key, u"orgId"_s);
}

TEST(Diagnostics, TellOrgUserAndLastCheck)
{
    const QString text = diagnostics(test::sampleConnection().profile);
    for (const auto* part :
        {"Tarn Hotels", "dana.okafor@tarnhotels.example", "00D7a00000KpX2mEAF", "Connected"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
}

TEST(SetupPage, IsOfTheOrgThatWasSignedInTo)
{
    EXPECT_EQ(setupPage("https://acme.my.salesforce.com/services/oauth2/authorize?state=1",
                  "/lightning/setup/X/home"),
        QUrl(u"https://acme.my.salesforce.com/lightning/setup/X/home"_s));
}

TEST(SetupPage, FollowsTheLoginWhereTheOrgIsUnknown)
{
    const QUrl page =
        setupPage("https://login.salesforce.com/services/oauth2/authorize", "/lightning/setup/X/home");
    EXPECT_EQ(page.toString(QUrl::FullyEncoded),
        u"https://login.salesforce.com/?startURL=%2Flightning%2Fsetup%2FX%2Fhome"_s);
}

TEST(Farewell, NamesWhatElseEndsAndWhatStays)
{
    orgs::OrgProfile profile;
    profile.name = "Larkfield";
    profile.method = orgs::Method::Jwt;
    EXPECT_TRUE(disconnectQuestion(profile).text.contains(u"stays in the list with its key"_s));
    profile.method = orgs::Method::ClientCredentials;
    EXPECT_TRUE(disconnectQuestion(profile).text.contains(u"the secret of its app"_s));
    profile.method = orgs::Method::SfdxUrl;
    EXPECT_TRUE(disconnectQuestion(profile).text.contains(u"Salesforce CLI"_s));
    EXPECT_TRUE(removalQuestion(profile).text.contains(u"Salesforce CLI"_s));
}

} // namespace scout::connections
