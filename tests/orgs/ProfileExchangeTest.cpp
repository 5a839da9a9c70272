// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ProfileExchange.h"

#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

OrgProfile sample(std::string name = "Acme")
{
    OrgProfile profile;
    profile.id = "0123456789abcdef";
    profile.name = std::move(name);
    profile.method = Method::Jwt;
    profile.loginUrl = "https://login.salesforce.com";
    profile.instanceUrl = "https://acme.my.salesforce.com";
    profile.clientId = "3MVG9app";
    profile.username = "dana@acme.example";
    profile.usernames = {"dana@acme.example", "zed@acme.example"};
    profile.userId = "0055g00000BobQaAAJ";
    profile.orgId = "00D5g00000ZzDemEAF";
    profile.connectedAt = fromIso8601("2026-03-14T09:41:00Z");
    profile.lastCheck.status = Status::Connected;
    profile.lastCheck.at = profile.connectedAt;
    return profile;
}

std::string codeOf(std::string_view text)
{
    const auto profiles = importProfiles(text);
    return profiles ? std::string() : profiles.error().code;
}

} // namespace

TEST(ProfileExchange, CarriesAConnectionToAnotherComputer)
{
    const auto profiles = importProfiles(exportProfiles({sample()}));
    ASSERT_TRUE(profiles) << profiles.error().message;
    ASSERT_EQ(profiles->size(), 1u);
    OrgProfile expected = sample();
    expected.id.clear();
    expected.connectedAt = TimePoint();
    expected.lastCheck = LastCheck();
    EXPECT_EQ(profiles->front(), expected);
}

TEST(ProfileExchange, KeepsWhatIsLocalAtHome)
{
    const std::string text = exportProfiles({sample()});
    EXPECT_EQ(text.find("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(text.find("lastCheck"), std::string::npos);
}

// As the first version wrote it, without the fields of later ones.
TEST(ProfileExchange, ReadsAnOldFile)
{
    const auto profiles =
        importProfiles(R"({"version":1,"connections":[{"id":"a","name":"Old","method":"quick",
        "environment":"sandbox","instanceUrl":"https://acme--uat.sandbox.my.salesforce.com"}]})");
    ASSERT_TRUE(profiles) << profiles.error().message;
    EXPECT_EQ(profiles->front().name, "Old");
    EXPECT_EQ(profiles->front().environment, Environment::Sandbox);
}

TEST(ProfileExchange, RefusesAFileOfANewerScout)
{
    EXPECT_EQ(codeOf(R"({"version":99,"connections":[]})"), "import_newer");
}

TEST(ProfileExchange, RefusesADamagedFile)
{
    EXPECT_EQ(codeOf(""), "import_unreadable");
    EXPECT_EQ(codeOf("{\"version\":1,\"connections\":["), "import_unreadable");
    EXPECT_EQ(codeOf(R"({"version":1,"connections":[{"id":"a","name":7}]})"), "import_unreadable");
    EXPECT_EQ(codeOf(R"({"version":1,"connections":[{"id":"a","name":"","method":"quick",
        "environment":"demo","instanceUrl":"http://127.0.0.1:1"}]})"),
        "import_unreadable");
}

// Nobody is led to another sign-in page by a file that was sent to them.
TEST(ProfileExchange, RefusesHostsOutsideSalesforce)
{
    OrgProfile profile = sample();
    profile.loginUrl = "https://login.salesforce.com.evil.example";
    EXPECT_EQ(codeOf(exportProfiles({profile})), "import_host_untrusted");
    profile = sample();
    profile.instanceUrl = "http://acme.my.salesforce.com";
    EXPECT_EQ(codeOf(exportProfiles({profile})), "import_host_untrusted");
}

struct ImportTest : OrgsFixture { };

TEST_F(ImportTest, GivesANumberToANameThatIsTaken)
{
    ASSERT_TRUE(runTask(store.add(sample())));
    const auto added = runTask(store.addAll(*importProfiles(exportProfiles({sample(), sample("ACME")}))));
    ASSERT_TRUE(added);
    EXPECT_EQ((*added)[0].name, "Acme 2");
    EXPECT_EQ((*added)[1].name, "ACME 3");
    EXPECT_EQ(store.defaultProfile()->name, "Acme");
}

TEST_F(ImportTest, MakesTheFirstOneTheDefaultWhereThereWasNone)
{
    const auto added = runTask(store.addAll(*importProfiles(exportProfiles({sample("A"), sample("B")}))));
    ASSERT_TRUE(added);
    EXPECT_EQ(store.defaultProfile()->name, "A");
    EXPECT_NE((*added)[0].id, (*added)[1].id);
}

// Its credentials stayed on the other computer: the first call says so.
TEST_F(ImportTest, NeedsASignInBeforeItWorks)
{
    const auto added = runTask(store.addAll({sample()}));
    ASSERT_TRUE(added);
    const auto outcome = runTask(connections.check(added->front().id));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->profile.lastCheck.status, Status::Reconnect);
}

} // namespace scout::orgs
