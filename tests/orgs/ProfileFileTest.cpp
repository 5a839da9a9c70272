// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ProfileFile.h"

#include <gtest/gtest.h>

namespace scout::orgs {

namespace {

OrgProfile sample()
{
    OrgProfile profile;
    profile.id = "0123456789abcdef0123456789abcdef";
    profile.name = "Tarn \"Hotels\" Ærø";
    profile.method = Method::Quick;
    profile.environment = Environment::Sandbox;
    profile.loginUrl = "https://test.salesforce.com";
    profile.instanceUrl = "https://tarn--uat.sandbox.my.salesforce.com";
    profile.clientId = "PlatformCLI";
    profile.callbackUrl = "http://localhost:1717/OauthRedirect";
    profile.scopes = {"api", "refresh_token"};
    profile.apiVersion = "67.0";
    profile.username = "dana@tarn.example.uat";
    profile.displayName = "Dana Okafor";
    profile.userId = "0055g00000BobQaAAJ";
    profile.orgId = "00D5g00000ZzDemEAF";
    profile.orgName = "Tarn Hotels";
    profile.edition = "Enterprise Edition";
    profile.instanceName = "EU47";
    profile.connectedAt = fromIso8601("2026-03-14T09:41:00Z");
    profile.lastCheck =
        LastCheck{fromIso8601("2026-03-14T09:42:00Z"), Status::Attention, "Slow.", 2100, 1204, 15000};
    return profile;
}

} // namespace

TEST(ProfileFile, KeepsEveryField)
{
    const ProfileFile file{sample().id, {sample(), OrgProfile{}}};
    const auto read = decodeProfiles(encode(file));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, file);
}

TEST(ProfileFile, KeepsWhatAJwtConnectionSignsInWith)
{
    OrgProfile jwt = sample();
    jwt.method = Method::Jwt;
    jwt.audience = "https://test.salesforce.com";
    jwt.usernames = {"dana@tarn.example.uat", "lee@tarn.example.uat"};
    jwt.certificateExpiresAt = fromIso8601("2027-03-14T09:41:00Z");
    const auto read = decodeProfiles(encode({jwt.id, {jwt}}));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->profiles.at(0), jwt);
}

TEST(ProfileFile, KeepsThatAConnectionWasDisconnected)
{
    OrgProfile profile = sample();
    profile.signedOut = true;
    const auto read = decodeProfiles(encode({profile.id, {profile}}));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->profiles.at(0), profile);
}

TEST(ProfileFile, RefusesTheFileOfANewerVersion)
{
    const auto read = decodeProfiles(R"({"version":99,"connections":[]})");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "profiles_newer");
    EXPECT_EQ(read.error().kind, ErrorKind::Storage);
}

TEST(ProfileFile, NamesWhatIsWrong)
{
    const auto read = decodeProfiles(R"({"version":1,"connections":[{"id":7}]})");
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.find("connections[0].id"), std::string::npos) << read.error().message;
}

TEST(ProfileFile, IgnoresFieldsItDoesNotKnow)
{
    const auto read = decodeProfiles(R"({"version":1,"default":"","connections":[],"later":true})");
    EXPECT_TRUE(read);
}

TEST(ProfileWords, RoundTrip)
{
    for (int i = 0; i <= int(Environment::Demo); ++i)
        EXPECT_EQ(environmentFrom(toString(Environment(i))), Environment(i));
    for (int i = 0; i <= int(Method::Demo); ++i)
        EXPECT_EQ(methodFrom(toString(Method(i))), Method(i));
    for (int i = 0; i <= int(Status::Unchecked); ++i)
        EXPECT_EQ(statusFrom(toString(Status(i))), Status(i));
    EXPECT_EQ(statusFrom("nonsense"), std::nullopt);
}

} // namespace scout::orgs
