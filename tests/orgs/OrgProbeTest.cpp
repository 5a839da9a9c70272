// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgProbe.h"

#include "async/RunTask.h"
#include "support/FakeClock.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::orgs {

namespace {

constexpr const char* kProbeVersions =
    R"([{"label":"Winter '11","version":"9.0"},{"label":"Summer '26","version":"67.0"},
    {"label":"Spring '26","version":"66.0"}])";
constexpr const char* kProbedUser = R"({"user_id":"0055g00000BobQaAAJ","organization_id":"00D5g00000ZzDemEAF",
    "preferred_username":"dana@tarn.example","name":"Dana Okafor"})";

std::string organization(bool sandbox, const char* trial, const char* type)
{
    return std::string(
               R"({"totalSize":1,"done":true,"records":[{"Id":"00D","Name":"Tarn Hotels","InstanceName":"EU47",)")
        + R"("OrganizationType":")" + type + R"(","IsSandbox":)" + (sandbox ? "true" : "false")
        + R"(,"TrialExpirationDate":)" + trial + "}]}";
}

struct OrgProbeTest : testing::Test {
    std::string host = "https://tarn.my.salesforce.com";
    test::ScriptedHttp http;
    FixedToken token{Secret("00D!token")};
    test::FakeClock clock;

    Result<OrgFacts> look()
    {
        OrgSession session(http, token, host);
        OrgProbe probe(session, clock);
        return runTask(probe.look());
    }
    void expectOrg(std::string body, int status = 200)
    {
        http.expect("GET", host + "/services/data", 200, kProbeVersions);
        http.expect("GET", host + "/services/oauth2/userinfo", 200, kProbedUser);
        http.expect("GET", host + "/services/data/v67.0/query", status, std::move(body),
            {{"Sforce-Limit-Info", "api-usage=1204/15000"}});
    }
};

} // namespace

TEST_F(OrgProbeTest, LearnsVersionUserAndOrganization)
{
    expectOrg(organization(false, "null", "Enterprise Edition"));
    const auto facts = look();
    ASSERT_TRUE(facts) << facts.error().message;
    EXPECT_EQ(facts->apiVersion, "67.0");
    EXPECT_EQ(facts->username, "dana@tarn.example");
    EXPECT_EQ(facts->orgName, "Tarn Hotels");
    EXPECT_EQ(facts->environment, Environment::Production);
    EXPECT_EQ(facts->usage, (ApiUsage{1204, 15000}));
}

TEST_F(OrgProbeTest, RecognisesTheKindOfOrg)
{
    const std::vector<std::pair<std::string, Environment>> kinds{
        {organization(true, "null", "Enterprise Edition"), Environment::Sandbox},
        {organization(true, R"("2026-04-01T00:00:00.000+0000")", "Developer Edition"), Environment::Scratch},
        {organization(false, "null", "Developer Edition"), Environment::Developer}};
    for (const auto& [body, environment] : kinds) {
        expectOrg(body);
        const auto facts = look();
        ASSERT_TRUE(facts);
        EXPECT_EQ(facts->environment, environment) << body;
    }
    host = "http://127.0.0.1:8080";
    expectOrg(organization(false, "null", "Developer Edition"));
    EXPECT_EQ(look()->environment, Environment::Demo);
}

TEST_F(OrgProbeTest, ConnectsAUserWhoMayNotReadTheOrganization)
{
    expectOrg(
        R"([{"message":"sObject type 'Organization' is not supported.","errorCode":"INVALID_TYPE"}])", 400);
    const auto facts = look();
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->orgName, "");
    EXPECT_EQ(facts->username, "dana@tarn.example");
}

struct ProbeFault {
    int stage;
    int status;
    const char* body;
    ErrorKind kind;
};

class OrgProbeFailure : public testing::TestWithParam<ProbeFault> { };

TEST_P(OrgProbeFailure, ReportsTheKind)
{
    const std::string host = "https://tarn.my.salesforce.com";
    const std::vector<std::pair<std::string, std::string>> stages{{"/services/data", kProbeVersions},
        {"/services/oauth2/userinfo", kProbedUser}, {"/services/data/v67.0/query", ""}};
    test::ScriptedHttp http;
    for (int stage = 0; stage < GetParam().stage; ++stage)
        http.expect("GET", host + stages[size_t(stage)].first, 200, stages[size_t(stage)].second);
    http.expect("GET", host + stages[size_t(GetParam().stage)].first, GetParam().status, GetParam().body);
    FixedToken token{Secret("00D!token")};
    test::FakeClock clock;
    OrgSession session(http, token, host);
    OrgProbe probe(session, clock);
    const auto facts = runTask(probe.look());
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().kind, GetParam().kind) << facts.error().message;
    EXPECT_TRUE(http.allUsed());
}

INSTANTIATE_TEST_SUITE_P(Faults, OrgProbeFailure,
    testing::Values(ProbeFault{0, 500, "<html>", ErrorKind::Server},
        ProbeFault{0, 200, "[]", ErrorKind::BadResponse},
        ProbeFault{0, 200, "<html>", ErrorKind::BadResponse},
        ProbeFault{1, 403, "Bad_OAuth_Token", ErrorKind::Unauthorized},
        ProbeFault{1, 200, "{}", ErrorKind::BadResponse},
        ProbeFault{2, 401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])",
            ErrorKind::Unauthorized},
        ProbeFault{
            2, 403, R"([{"message":"x","errorCode":"REQUEST_LIMIT_EXCEEDED"}])", ErrorKind::RateLimited},
        ProbeFault{2, 200, "garbage", ErrorKind::BadResponse}));

TEST(Apply, MarksAProfileByWhatACheckFound)
{
    const TimePoint now = fromIso8601("2026-03-14T09:41:00Z");
    OrgProfile profile;
    profile.orgName = "Kept";
    OrgFacts facts;
    facts.username = "dana@tarn.example";
    facts.usage = ApiUsage{12, 15000};
    apply(facts, now, profile);
    EXPECT_EQ(profile.lastCheck.status, Status::Connected);
    EXPECT_EQ(profile.lastCheck.apiUsed, 12);
    EXPECT_EQ(profile.orgName, "Kept") << "a user without the right to read it must not blank it";

    apply(Error{ErrorKind::Unauthorized, "reconnect_needed", "The token was revoked."}, now, profile);
    EXPECT_EQ(profile.lastCheck.status, Status::Reconnect);
    EXPECT_NE(profile.lastCheck.note.find("The token was revoked."), std::string::npos);
    apply(Error{ErrorKind::Network, "network_name", "No such host."}, now, profile);
    EXPECT_EQ(profile.lastCheck.status, Status::Offline);
    apply(Error{ErrorKind::RateLimited, "http_403", "Limit."}, now, profile);
    EXPECT_EQ(profile.lastCheck.status, Status::Attention);
}

} // namespace scout::orgs
