// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways in which the Salesforce CLI signs in, each as a user starts it.
#include "clients/CliOrg.h"

namespace scout::test {

namespace {

using Json = nlohmann::json;

class CliSignIn : public CliOrg {
protected:
    static Json signIn(const std::vector<std::string>& how, const Environment& more = {})
    {
        std::vector<std::string> arguments{"org", "login"};
        arguments.insert(arguments.end(), how.begin(), how.end());
        arguments.emplace_back("--json");
        const auto finished = s_cli->start(arguments, more)->waitForEnd(kCliLimit);
        EXPECT_EQ(finished.exitCode, 0) << finished.output << finished.errors;
        const auto answer = Json::parse(finished.output, nullptr, false);
        return answer.is_object() ? answer.value("result", Json::object()) : Json::object();
    }
    /// The org id that a sign-in found, in the same form each time.
    static std::string orgOf(const Json& signedIn) { return signedIn.value("orgId", ""); }
    static std::string jwtOrg() { return orgOf(Json::parse(s_signIn)["result"]); }
};

} // namespace

TEST_F(CliSignIn, SignsInByJwt)
{
    const auto signedIn = Json::parse(s_signIn)["result"];
    EXPECT_EQ(signedIn["username"], org("SF_USERNAME"));
    EXPECT_EQ(signedIn["instanceUrl"], org("SF_INSTANCE_URL"));
    EXPECT_EQ(signedIn["isDevHub"], false);
}

TEST_F(CliSignIn, SignsInWithAnAccessToken)
{
    const auto signedIn = signIn({"access-token", "--instance-url", org("SF_INSTANCE_URL"), "--no-prompt"},
        {{"SF_ACCESS_TOKEN", org("SF_ACCESS_TOKEN")}});
    EXPECT_EQ(signedIn.value("username", ""), org("SF_USERNAME"));
    EXPECT_EQ(orgOf(signedIn), jwtOrg());
}

TEST_F(CliSignIn, SignsInWithAnSfdxUrl)
{
    const std::string address = org("SF_INSTANCE_URL");
    write("url.txt",
        "force://" + org("SF_CLIENT_ID") + ':' + org("SF_CLIENT_SECRET") + ':' + org("SF_REFRESH_TOKEN") + '@'
            + address.substr(address.find("://") + 3));
    const auto signedIn = signIn({"sfdx-url", "--sfdx-url-file", file("url.txt").string()});
    EXPECT_EQ(orgOf(signedIn), jwtOrg());
}

TEST_F(CliSignIn, SignsInInTheBrowserAsPlatformCli)
{
    const auto signedIn = signIn({"web", "--instance-url", org("SF_INSTANCE_URL"), "--alias", "web"},
        {{"BROWSER", SCOUT_SOURCE_DIR "/tests/clients/salesforce-cli/browser.js"}});
    EXPECT_EQ(signedIn.value("clientId", ""), "PlatformCLI");
    EXPECT_EQ(orgOf(signedIn), jwtOrg());
}

TEST_F(CliSignIn, IsToldWhyAJwtIsRefused)
{
    const auto finished = s_cli
                              ->start({"org", "login", "jwt", "--client-id", "3MVG9nobody", "--jwt-key-file",
                                  org("SF_JWT_KEY_FILE"), "--username", org("SF_USERNAME"), "--instance-url",
                                  org("SF_INSTANCE_URL"), "--json"})
                              ->waitForEnd(kCliLimit);
    EXPECT_NE(finished.exitCode, 0);
    EXPECT_NE(finished.output.find("client identifier invalid"), std::string::npos) << finished.output;
}

} // namespace scout::test
