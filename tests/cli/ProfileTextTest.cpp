// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileText.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace scout::cli {

namespace {

const TimePoint kNow = fromIso8601("2026-03-14T09:41:00Z");

orgs::OrgProfile sample()
{
    orgs::OrgProfile profile;
    profile.id = "1";
    profile.name = "Tarn";
    profile.environment = orgs::Environment::Sandbox;
    profile.username = "dana@tarn.example";
    profile.scopes = {"api", "refresh_token"};
    profile.connectedAt = fromIso8601("2026-03-14T09:27:00Z");
    profile.lastCheck.status = orgs::Status::Connected;
    profile.lastCheck.apiUsed = 12;
    return profile;
}

} // namespace

TEST(ProfilesAsJson, HasEveryMemberOfTheContract)
{
    const auto json = nlohmann::json::parse(profilesAsJson({sample()}, "1"))[0];
    for (const char* member : {"name", "status", "statusNote", "environment", "method", "username", "orgId",
             "orgName", "instanceUrl", "apiVersion", "scopes", "connectedAt", "lastCheckedAt", "latencyMs",
             "apiUsed", "apiLimit", "certificateExpiresAt", "readOnly", "isDefault"})
        EXPECT_TRUE(json.contains(member)) << member;
    EXPECT_EQ(json["status"], "connected");
    EXPECT_EQ(json["environment"], "sandbox");
    EXPECT_EQ(json["connectedAt"], "2026-03-14T09:27:00Z");
    EXPECT_TRUE(json["lastCheckedAt"].is_null());
    EXPECT_EQ(json["apiUsed"], 12);
    EXPECT_TRUE(json["apiLimit"].is_null());
    EXPECT_EQ(json["isDefault"], true);
}

TEST(ProfilesAsJson, SaysWhenTheCertificateOfAKeyExpires)
{
    orgs::OrgProfile jwt = sample();
    jwt.method = orgs::Method::Jwt;
    jwt.certificateExpiresAt = fromIso8601("2027-03-14T09:41:00Z");
    const auto json = nlohmann::json::parse(profilesAsJson({sample(), jwt}, "1"));
    EXPECT_TRUE(json[0]["certificateExpiresAt"].is_null());
    EXPECT_EQ(json[1]["certificateExpiresAt"], "2027-03-14T09:41:00Z");
}

TEST(ProfilesAsTable, MarksTheDefaultConnection)
{
    const std::string table = profilesAsTable({sample()}, "1", kNow);
    EXPECT_NE(table.find("*  Tarn  Connected  sandbox"), std::string::npos) << table;
    EXPECT_NE(table.find("14 min ago"), std::string::npos) << table;
}

TEST(RelativeTime, TurnsIntoADateAfterADay)
{
    EXPECT_EQ(relativeTime({}, kNow), "never");
    EXPECT_EQ(relativeTime(kNow - std::chrono::seconds(20), kNow), "just now");
    EXPECT_EQ(relativeTime(kNow - std::chrono::minutes(59), kNow), "59 min ago");
    EXPECT_EQ(relativeTime(kNow - std::chrono::hours(23), kNow), "23 h ago");
    EXPECT_EQ(relativeTime(kNow - std::chrono::hours(24), kNow), "2026-03-13");
}

} // namespace scout::cli
