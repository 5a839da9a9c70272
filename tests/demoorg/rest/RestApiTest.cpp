// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Versions.h"
#include "demoorg/support/OrgTest.h"

#include <atomic>
#include <future>

namespace scout::demoorg {

using RestApi = OrgTest;

TEST(Versions, AreReadFromAddresses)
{
    EXPECT_EQ(versionOf("v67.0"), 67);
    EXPECT_EQ(versionOf("v26.0"), 26);
    for (const char* segment : {"v68.0", "67.0", "v67", "v67.5", "v.0", "vx.0", "v-1.0", ""})
        EXPECT_FALSE(versionOf(segment)) << segment;
}

TEST_F(RestApi, ListsItsVersionsToAnybody)
{
    const auto answer = get("/services/data/");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Sforce-Limit-Info"), "");
    const auto versions = answer.json();
    EXPECT_EQ(versions.back(),
        (nlohmann::json{{"label", "Summer '26"}, {"url", "/services/data/v67.0"}, {"version", "67.0"}}));
    EXPECT_EQ(versions.front()["label"], "Summer '14");
}

TEST_F(RestApi, WantsASession)
{
    for (const std::string& token : {std::string(), std::string("00D!x"), std::string(5000, 'x')}) {
        const auto answer = get("/services/data/v67.0", token);
        EXPECT_EQ(answer.status, 401);
        EXPECT_EQ(
            answer.body, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])");
        EXPECT_EQ(answer.header("Sforce-Limit-Info"), "");
    }
}

TEST_F(RestApi, TakesTheOldSchemeAndDoubleSlashes)
{
    httplib::Client client(url());
    const std::string token = signIn()["access_token"];
    EXPECT_EQ(
        client.Get("//services/data/v51.0/", httplib::Headers{{"Authorization", "OAuth " + token}})->status,
        200);
}

TEST_F(RestApi, NamesItsResources)
{
    const auto tokens = signIn();
    const auto body = get("/services/data/v60.0", tokens["access_token"]).json();
    EXPECT_EQ(body["query"], "/services/data/v60.0/query");
    EXPECT_EQ(body["identity"], tokens["id"]);
}

TEST_F(RestApi, CountsCallsAndStopsAtTheLimit)
{
    options.apiLimit = 3;
    restart();
    const std::string token = signIn()["access_token"];
    EXPECT_EQ(get("/services/data/v67.0", token).header("Sforce-Limit-Info"), "api-usage=1/3");
    const auto limits = get("/services/data/v67.0/limits", token);
    EXPECT_EQ(limits.header("Sforce-Limit-Info"), "api-usage=2/3");
    EXPECT_EQ(limits.json()["DailyApiRequests"], (nlohmann::json{{"Max", 3}, {"Remaining", 1}}));
    EXPECT_EQ(get("/services/data/v67.0", token).status, 200);
    const auto refused = get("/services/data/v67.0", token);
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.body,
        R"([{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}])");
    EXPECT_EQ(refused.header("Sforce-Limit-Info"), "api-usage=3/3");
    clock.advance(std::chrono::hours(1));
    EXPECT_EQ(get("/services/data/v67.0", token).status, 403);
}

TEST_F(RestApi, StartsCountingAnewAfterADay)
{
    options.apiLimit = 1;
    options.accessTokenLifetime = std::chrono::hours(100);
    restart();
    const std::string token = signIn()["access_token"];
    EXPECT_EQ(get("/services/data/v67.0", token).status, 200);
    EXPECT_EQ(get("/services/data/v67.0", token).status, 403);
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(get("/services/data/v67.0", token).status, 200);
}

TEST_F(RestApi, KnowsWhatItHasNot)
{
    const std::string token = signIn()["access_token"];
    for (const char* path : {"/services/data/v67.0/nonsense", "/services/data/v99.0", "/services/nonsense"}) {
        const auto answer = get(path, token);
        EXPECT_EQ(answer.status, 404) << path;
        EXPECT_EQ(
            answer.body, R"([{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}])");
    }
    EXPECT_EQ(get("/nonsense").header("Content-Type"), "text/html;charset=UTF-8");
    EXPECT_EQ(get("/../../etc/passwd").status, 404);
}

TEST_F(RestApi, ServesManyClientsAtOnce)
{
    const std::string token = signIn()["access_token"];
    std::atomic<int> good = 0;
    std::vector<std::future<void>> clients;
    for (int i = 0; i < 8; ++i)
        clients.push_back(std::async(std::launch::async, [this, &good, &token] {
            for (int call = 0; call < 20; ++call)
                good += get("/services/data/v67.0/limits", token).status == 200 ? 1 : 0;
        }));
    clients.clear();
    EXPECT_EQ(good, 160);
    EXPECT_EQ(get("/services/data/v67.0", token).header("Sforce-Limit-Info"), "api-usage=161/15000");
}

} // namespace scout::demoorg
