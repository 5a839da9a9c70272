// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

using DescribeRoutes = ApiTest;

TEST_F(DescribeRoutes, ListTheObjectsThatTheUserSees)
{
    const auto all = get("/sobjects").json();
    EXPECT_EQ(all["encoding"], "UTF-8");
    EXPECT_EQ(all["sobjects"][0]["name"], "Account");
    EXPECT_EQ(all["sobjects"][0]["urls"]["describe"], "/services/data/v67.0/sobjects/Account/describe");
    EXPECT_EQ(all["sobjects"][0]["createable"], true);
    becomeReader();
    EXPECT_EQ(get("/sobjects").json()["sobjects"][0]["createable"], false);
}

TEST_F(DescribeRoutes, DescribeAnObjectInFull)
{
    const auto account = get("/services/data/v51.0/sobjects/account/describe").json();
    EXPECT_EQ(account["name"], "Account");
    EXPECT_EQ(account["urls"]["sobject"], "/services/data/v51.0/sobjects/Account");
    EXPECT_EQ(account["fields"][0]["name"], "Id");
    EXPECT_EQ(refusal(get("/sobjects/Nonsense/describe")), "404 NOT_FOUND");
    EXPECT_EQ(refusal(get("/sobjects/Account'--/describe")), "404 NOT_FOUND");
    EXPECT_EQ(refusal(send("POST", "/sobjects/Account/describe", "{}")), "405 METHOD_NOT_ALLOWED");
}

TEST_F(DescribeRoutes, AnswerBrieflyWhatAClientHas)
{
    for (const char* path :
        {"/sobjects", "/sobjects/Account/describe", "/sobjects/Account/describe/layouts"}) {
        const auto first = get(path);
        EXPECT_EQ(first.status, 200) << path;
        const auto again = get(path, {{"If-None-Match", first.header("ETag")}});
        EXPECT_EQ(again.status, 304) << path;
        EXPECT_EQ(again.body, "");
        EXPECT_EQ(again.header("ETag"), first.header("ETag"));
        EXPECT_EQ(get(path, {{"If-Modified-Since", first.header("Last-Modified")}}).status, 304) << path;
        EXPECT_EQ(get(path, {{"If-Modified-Since", "Wed, 31 Jan 2001 08:00:00 GMT"}}).status, 200) << path;
    }
    EXPECT_NE(get("/sobjects").header("ETag"), get("/sobjects/Account/describe").header("ETag"));
}

TEST_F(DescribeRoutes, NameAnObjectWithItsRecentRecords)
{
    const std::string id = create("Account", {{"Name", "Seen"}});
    EXPECT_EQ(get("/sobjects/Account/" + id, {{"Sforce-Mru", "true"}}).status, 200);
    const auto information = get("/sobjects/Account").json();
    EXPECT_EQ(information["objectDescribe"]["keyPrefix"], "001");
    EXPECT_EQ(information["recentItems"][0]["Id"], id);
    EXPECT_EQ(information["recentItems"][0]["Name"], "Seen");
    EXPECT_EQ(refusal(get("/sobjects/Nonsense")), "404 NOT_FOUND");
}

TEST_F(DescribeRoutes, LayOutTheFieldsOfAPage)
{
    const auto page = get("/sobjects/Account/describe/layouts").json();
    const auto item = page["layouts"][0]["detailLayoutSections"][0]["layoutRows"][0]["layoutItems"][0];
    EXPECT_EQ(item["label"], "Account Name");
    EXPECT_EQ(item["required"], true);
    EXPECT_EQ(item["layoutComponents"][0]["details"]["name"], "Name");
    EXPECT_EQ(page["recordTypeMappings"][0]["recordTypeId"], "012000000000000AAA");
    const auto compact = get("/sobjects/Account/describe/compactLayouts").json();
    EXPECT_EQ(compact["compactLayouts"][0]["fieldItems"][0]["layoutComponents"][0]["value"], "Name");
    EXPECT_EQ(get("/sobjects/Account/describe/approvalLayouts").json(),
        (nlohmann::json{{"approvalLayouts", nlohmann::json::array()}}));
    EXPECT_EQ(get("/sobjects/Account/listviews").json()["size"], 0);
    EXPECT_EQ(refusal(get("/sobjects/Nonsense/quickActions")), "404 NOT_FOUND");
}

} // namespace scout::demoorg
