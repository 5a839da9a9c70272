// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

using OrgRoutes = ApiTest;

TEST_F(OrgRoutes, CountRecords)
{
    EXPECT_EQ(get("/limits/recordCount?sObjects=Account,%20contact,Nonsense").body,
        R"({"sObjects":[{"count":10,"name":"Account"},{"count":0,"name":"Contact"}]})");
    const std::string id = create("Account", {{"Name", "Eleventh"}});
    EXPECT_EQ(get("/limits/recordCount?sObjects=Account").json()["sObjects"][0]["count"], 11);
    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + id).status, 204);
    EXPECT_EQ(get("/limits/recordCount?sObjects=Account").json()["sObjects"][0]["count"], 10);
    for (const auto& each : get("/limits/recordCount").json()["sObjects"])
        EXPECT_GT(each["count"], 0) << each;
}

TEST_F(OrgRoutes, ListWhatWasViewedLast)
{
    const std::string first = create("Account", {{"Name", "First"}});
    const std::string second = create("Case", {{"Subject", "Second"}});
    get("/sobjects/Account/" + first, {{"Sforce-Mru", "true"}});
    clock.advance(std::chrono::minutes(1));
    get("/sobjects/Case/" + second, {{"Sforce-Mru", "true"}});
    const auto recent = get("/recent?limit=2").json();
    ASSERT_EQ(recent.size(), 2u);
    EXPECT_EQ(recent[0]["Id"], second);
    EXPECT_EQ(recent[0]["attributes"]["type"], "Case");
    EXPECT_TRUE(recent[0].contains("CaseNumber"));
    EXPECT_EQ(recent[1]["Name"], "First");
    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + first).status, 204);
    EXPECT_EQ(get("/recent?limit=many").json()[0]["Id"], second);
    for (const auto& each : get("/recent").json())
        EXPECT_NE(each["Id"], first);
}

TEST_F(OrgRoutes, KnowTheUserInChatter)
{
    const auto me = get("/chatter/users/me").json();
    EXPECT_EQ(me["username"], "demo@scout.example");
    EXPECT_EQ(get("/chatter/users/" + std::string(me["id"])).json()["name"], "Dana Demo");
    EXPECT_EQ(refusal(get("/chatter/users/005000000000000AAA")), "404 NOT_FOUND");
}

TEST_F(OrgRoutes, NameTabsThemesAndApps)
{
    EXPECT_EQ(get("/tabs").json()[0]["name"], "standard-Account");
    EXPECT_EQ(get("/theme").json()["themeItems"][0]["name"], "Account");
    EXPECT_EQ(get("/appMenu/AppSwitcher").json()["appMenuItems"][0]["label"], "Sales");
    EXPECT_EQ(get("/quickActions").body, "[]");
    EXPECT_EQ(refusal(send("DELETE", "/tabs")), "405 METHOD_NOT_ALLOWED");
}

} // namespace scout::demoorg
