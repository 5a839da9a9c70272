// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Salesforce CLI itself, unmodified: it signs in to the demo org, and Scout takes over what it stored.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"
#include "support/Requirement.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace scout::test {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::minutes kCliLimit{3};

/// Where `./dev test --clients` installs it.
fs::path cliProgram()
{
    return fs::path(SCOUT_BIN_DIR).parent_path() / "clients-sf/package/bin/run.js";
}

std::string missingCli()
{
    return fs::exists(cliProgram()) ? ""
                                    : "the Salesforce CLI is not installed: ./dev test --clients does it";
}

std::string textOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class SalesforceCli : public testing::Test {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(missingCli());
        home.useVault();
        home.environment["SSL_CERT_FILE"] = org.value("SF_CA_CERT");
        home.environment["SF_USE_GENERIC_UNIX_KEYCHAIN"] = "true";
    }

    Program::Finished sf(const std::vector<std::string>& arguments) const
    {
        Environment environment = home.environment;
        environment["NODE_EXTRA_CA_CERTS"] = org.value("SF_CA_CERT");
        environment["SF_AUTOUPDATE_DISABLE"] = "true";
        environment["SF_DISABLE_TELEMETRY"] = "true";
        environment["SF_DISABLE_DNS_CHECK"] = "true";
        std::vector<std::string> command{"node", cliProgram().string()};
        command.insert(command.end(), arguments.begin(), arguments.end());
        Program program("/usr/bin/env", command, environment);
        program.closeInput();
        return program.waitForEnd(kCliLimit);
    }
    Program::Finished signInWith(const std::string& sfdxUrl, const std::string& alias) const
    {
        const std::string file = home.folder() / "sfdx-url.txt";
        std::ofstream(file) << sfdxUrl;
        return sf({"org", "login", "sfdx-url", "--sfdx-url-file", file, "--alias", alias, "--json"});
    }
    std::string sfdxUrlOfDemoOrg() const
    {
        const std::string address = org.value("SF_INSTANCE_URL");
        return "force://" + org.value("SF_CLIENT_ID") + ':' + org.value("SF_CLIENT_SECRET") + ':'
            + org.value("SF_REFRESH_TOKEN") + '@' + address.substr(address.find("://") + 3);
    }
    std::string authFile() const
    {
        return textOf(home.folder() / ".sfdx" / (org.value("SF_USERNAME") + ".json"));
    }
    std::size_t accounts() const
    {
        return lineCount(home.run({"query", "SELECT Id FROM Account", "--format", "csv"}).output);
    }

    DemoOrgProcess org{{"--records", "Account=10", "--tls"}};
    ScoutHome home;
};

} // namespace

TEST_F(SalesforceCli, HandsItsSignInOverAndKeepsIt)
{
    const auto signedIn = signInWith(sfdxUrlOfDemoOrg(), "demo");
    ASSERT_EQ(signedIn.exitCode, 0) << signedIn.output << signedIn.errors;
    const std::string before = authFile();
    ASSERT_NE(before.find("accessToken"), std::string::npos);
    EXPECT_EQ(before.find(org.value("SF_REFRESH_TOKEN")), std::string::npos) << "encrypted, not in the clear";

    const auto found = home.run({"connections", "adopt", "--list", "--format", "json"});
    const auto list = nlohmann::json::parse(found.output);
    ASSERT_EQ(list.size(), 1u) << found.errors;
    EXPECT_EQ(list[0].at("username"), org.value("SF_USERNAME"));
    EXPECT_EQ(list[0].at("aliases"), nlohmann::json::array({"demo"}));
    EXPECT_EQ(list[0].at("signIn"), "web");

    const auto adopted = home.run({"connections", "adopt", "demo"});
    ASSERT_EQ(adopted.exitCode, 0) << adopted.errors;
    EXPECT_NE(adopted.errors.find("share a sign-in"), std::string::npos) << adopted.errors;
    EXPECT_EQ(accounts(), 11u);
    EXPECT_EQ(authFile(), before);
    const auto still = sf({"org", "display", "--target-org", "demo", "--json"});
    EXPECT_EQ(still.exitCode, 0) << still.output << still.errors;
}

TEST_F(SalesforceCli, TakesTheUrlThatScoutGives)
{
    const auto added = home.run(
        {"connections", "add", "sfdx-url", "--name", "Mine", "--sfdx-url-stdin"}, sfdxUrlOfDemoOrg() + '\n');
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    const auto url = home.run({"connections", "sfdx-url", "Mine", "--yes"});
    ASSERT_EQ(url.exitCode, 0) << url.errors;
    EXPECT_EQ(url.output, sfdxUrlOfDemoOrg() + '\n');
    const auto signedIn = signInWith(url.output, "from-scout");
    EXPECT_EQ(signedIn.exitCode, 0) << signedIn.output << signedIn.errors;
}

} // namespace scout::test
