// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/CliSession.h"
#include "e2e/DemoOrgProcess.h"
#include "support/Requirement.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <optional>

namespace scout::test {

/// One demo org by https, and the Salesforce CLI signed in to it by JWT, for all tests of a suite. Each test
/// uses names of its own.
class CliOrg : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (!CliSession::missing().empty())
            return;
        s_org.emplace(
            std::vector<std::string>{"--tls", "--records", "Account=250,Contact=60,Opportunity=60"});
        s_cli.emplace(org("SF_CA_CERT"));
        const auto signedIn =
            s_cli
                ->start({"org", "login", "jwt", "--client-id", org("SF_CLIENT_ID"), "--jwt-key-file",
                    org("SF_JWT_KEY_FILE"), "--username", org("SF_USERNAME"), "--instance-url",
                    org("SF_INSTANCE_URL"), "--alias", "demo", "--json"})
                ->waitForEnd(kCliLimit);
        s_signIn = signedIn.output;
        ASSERT_EQ(signedIn.exitCode, 0) << signedIn.output << signedIn.errors;
    }
    static void TearDownTestSuite()
    {
        s_cli.reset();
        s_org.reset();
    }
    void SetUp() override { SCOUT_SKIP_IF_MISSING(CliSession::missing()); }

    static const std::string& org(const std::string& name) { return s_org->value(name); }
    static std::filesystem::path file(const std::string& name) { return s_cli->folder() / name; }
    static void write(const std::string& name, const std::string& text)
    {
        std::ofstream(file(name), std::ios::binary) << text;
    }
    static std::string read(const std::string& name)
    {
        std::ifstream in(file(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    /// As the demo user.
    static Program::Finished sf(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--target-org", "demo"});
        return s_cli->run(arguments);
    }
    /// The result of a command that has to succeed.
    static nlohmann::json result(std::vector<std::string> arguments)
    {
        arguments.emplace_back("--json");
        const auto finished = sf(std::move(arguments));
        EXPECT_EQ(finished.exitCode, 0) << finished.output << finished.errors;
        const auto answer = nlohmann::json::parse(finished.output, nullptr, false);
        return answer.is_object() && answer.contains("result") ? answer["result"] : nlohmann::json();
    }
    static nlohmann::json records(const std::string& soql)
    {
        return result({"data", "query", "--query", soql}).value("records", nlohmann::json::array());
    }

    static inline std::optional<DemoOrgProcess> s_org;
    static inline std::optional<CliSession> s_cli;
    static inline std::string s_signIn; ///< what the CLI said when it had signed in
};

} // namespace scout::test
