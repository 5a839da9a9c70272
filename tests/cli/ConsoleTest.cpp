// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include "cli/ExitCode.h"
#include "support/TemporaryFolder.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace scout::cli {

namespace {

Error expired()
{
    return Error{ErrorKind::Unauthorized, "token_refused", "Salesforce refused the token.",
        HttpFault{400, "invalid_grant", "expired access/refresh token",
            "https://login.salesforce.com/services/oauth2/token"}};
}

} // namespace

TEST(Explained, SaysWhatWhyAndHow)
{
    EXPECT_EQ(explained(expired()),
        "The saved sign-in is no longer valid. Salesforce refused the token. (invalid_grant: expired "
        "access/refresh token)\n"
        "  Why: It was revoked by the user or an admin, it expired by the app's policy, or the user approved "
        "the "
        "same app more than five times and the oldest approval was dropped.\n"
        "  1. Sign in again with Reconnect.\n"
        "  Here: scout connections reconnect NAME");
}

TEST(Explained, HandsOverTheTextForTheAdmin)
{
    const Error blocked{
        ErrorKind::Forbidden, "signin_app_blocked", "An admin has blocked the app in this org."};
    EXPECT_NE(explained(blocked).find("To send to your admin: "), std::string::npos);
}

// Quick Connect at a login host learns of a refusal before it knows the org.
TEST(Explained, LinksTheSetupPageThatMendsIt)
{
    Error blocked{ErrorKind::Forbidden, "signin_app_not_installed", "The app is not installed.",
        HttpFault{
            0, "OAUTH_APPROVAL_ERROR_GENERIC", "", "https://login.salesforce.com/services/oauth2/authorize"}};
    const std::string shared =
        "https://login.salesforce.com/?startURL=%2Flightning%2Fsetup%2FConnectedAppsUsage%2Fhome";
    EXPECT_NE(explained(blocked).find("Setup page: " + shared + '\n'), std::string::npos)
        << explained(blocked);
    EXPECT_TRUE(explained(blocked).ends_with(' ' + shared))
        << "the admin gets it, too: " << explained(blocked);

    blocked.http->url = "https://acme.my.salesforce.com/services/oauth2/authorize";
    EXPECT_NE(explained(blocked).find(
                  "Setup page: https://acme.my.salesforce.com/lightning/setup/ConnectedAppsUsage/home\n"),
        std::string::npos)
        << explained(blocked);
}

TEST(ExplainedAsJson, HasTheMembersOfTheContract)
{
    const auto json = nlohmann::json::parse(explainedAsJson(expired()))["error"];
    EXPECT_EQ(json["code"], "invalid_grant");
    EXPECT_EQ(json["status"], 400);
    EXPECT_EQ(json["url"], "https://login.salesforce.com/services/oauth2/token");
    EXPECT_TRUE(json["fix"].is_array());
    EXPECT_FALSE(json["cause"].get<std::string>().empty());
    EXPECT_FALSE(json["message"].get<std::string>().empty());
}

TEST(ExitCodes, FollowTheContract)
{
    EXPECT_EQ(exitCodeFor(expired()), ExitCode::SignInNeeded);
    EXPECT_EQ(exitCodeFor(Error{ErrorKind::Network, "network_name", "x"}), ExitCode::Refused);
    EXPECT_EQ(exitCodeFor(Error{ErrorKind::BadRequest, "usage", "x"}), ExitCode::Usage);
    EXPECT_EQ(exitCodeFor(Error{ErrorKind::Cancelled, "cancelled", "x"}), ExitCode::Interrupted);
    EXPECT_EQ(
        exitCodeFor(Error{ErrorKind::Cancelled, "confirmation_missing", "x"}), ExitCode::RefusedByPolicy);
    EXPECT_EQ(
        exitCodeFor(Error{ErrorKind::Cancelled, "confirmation_refused", "x"}), ExitCode::RefusedByPolicy);
}

TEST(Console, WritesDataToTheFileOfOutput)
{
    const test::TemporaryFolder folder;
    GlobalOptions options;
    options.output = folder.path() / "rows.csv";
    Console console(options);
    console.data() << "Id\n";
    ASSERT_TRUE(console.finishData());
    std::ifstream file(options.output);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(text, "Id\n");
}

TEST(Console, SaysWhenTheFileOfOutputCannotBeWritten)
{
    GlobalOptions options;
    options.output = "/nonexistent-folder/rows.csv";
    Console console(options);
    console.data() << "Id\n";
    const auto written = console.finishData();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, "file_unwritable");
    EXPECT_NE(written.error().message.find("/nonexistent-folder/rows.csv"), std::string::npos);
}

} // namespace scout::cli
