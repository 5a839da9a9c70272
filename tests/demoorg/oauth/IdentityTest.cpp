// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

using Identity = OrgTest;

namespace {

std::string pathOf(const std::string& identityUrl)
{
    return identityUrl.substr(identityUrl.find("/id/"));
}

} // namespace

TEST_F(Identity, TellsWhoTheTokenSpeaksFor)
{
    const auto tokens = signIn();
    const auto answer = get(pathOf(tokens["id"]), tokens["access_token"]);
    EXPECT_EQ(answer.status, 200);
    const auto body = answer.json();
    EXPECT_EQ(body["id"], tokens["id"]);
    EXPECT_EQ(body["username"], "demo@scout.example");
    EXPECT_EQ(body["display_name"], "Dana Demo");
    EXPECT_EQ(body["user_type"], "STANDARD");
    EXPECT_EQ(body["utcOffset"], -28'800'000);
    EXPECT_EQ(body["organization_id"].get<std::string>().size(), 18u);
    EXPECT_EQ(body["urls"]["rest"], url() + "/services/data/v{version}/");
    EXPECT_TRUE(body["urls"]["enterprise"].get<std::string>().ends_with(
        "/" + body["organization_id"].get<std::string>().substr(0, 15)));
}

TEST_F(Identity, FillsTheVersionInAndTakesTheTokenAsAParameter)
{
    const auto tokens = signIn();
    const std::string query = "?oauth_token=" + percentEncode(tokens["access_token"].get<std::string>())
        + "&format=json&version=latest";
    EXPECT_EQ(
        get(pathOf(tokens["id"]) + query).json()["urls"]["query"], url() + "/services/data/v67.0/query/");
}

TEST_F(Identity, RefusesInOneWord)
{
    const auto tokens = signIn();
    const std::string path = pathOf(tokens["id"]);
    const std::string accessToken = tokens["access_token"];
    EXPECT_EQ(get(path).body, "Missing_OAuth_Token");
    EXPECT_EQ(get(path).status, 403);
    EXPECT_EQ(get(path, "00Dx!nonsense").body, "Bad_OAuth_Token");
    EXPECT_EQ(get("/id/00D5g00000ZzDemEAF" + path.substr(22), accessToken).body, "Wrong_Org");
    EXPECT_EQ(get(path.substr(0, 23) + "0055g00000BobQaAAJ", accessToken).status, 404);
}

TEST_F(Identity, AnswersAsOpenIdDoes)
{
    const auto tokens = signIn();
    const auto body = get("/services/oauth2/userinfo", tokens["access_token"]).json();
    EXPECT_EQ(body["sub"], tokens["id"]);
    EXPECT_EQ(body["preferred_username"], "demo@scout.example");
    EXPECT_EQ(body["given_name"], "Dana");
    EXPECT_TRUE(tokens["id"].get<std::string>().ends_with(body["user_id"].get<std::string>()));
    EXPECT_EQ(get("/services/oauth2/userinfo").body, "Missing_OAuth_Token");
    EXPECT_EQ(get("/services/oauth2/userinfo", "nonsense").body, "Bad_OAuth_Token");
}

} // namespace scout::demoorg
