// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <gtest/gtest.h>

namespace scout::cli {

namespace {

struct Parsed {
    std::optional<ExitCode> ended;
    Invocation invocation;
    std::string out;
    std::string err;
};

Parsed parse(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "scout");
    std::vector<char*> pointers;
    for (auto& argument : arguments)
        pointers.push_back(argument.data());
    Parsed parsed;
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    parsed.ended = parseCommandLine(static_cast<int>(pointers.size()), pointers.data(), parsed.invocation);
    parsed.out = testing::internal::GetCapturedStdout();
    parsed.err = testing::internal::GetCapturedStderr();
    return parsed;
}

} // namespace

TEST(CommandLine, TakesGlobalFlagsBeforeAndAfterTheCommand)
{
    const auto before = parse({"-c", "Acme", "--format", "csv", "query", "SELECT Id FROM Account"});
    const auto after = parse({"query", "SELECT Id FROM Account", "-c", "Acme", "--format", "csv"});
    for (const auto* parsed : {&before, &after}) {
        EXPECT_FALSE(parsed->ended) << parsed->err;
        EXPECT_EQ(parsed->invocation.global.connection, "Acme");
        EXPECT_EQ(parsed->invocation.global.format, "csv");
        EXPECT_TRUE(parsed->invocation.command);
    }
}

class WrongUsage : public testing::TestWithParam<std::vector<std::string>> { };

TEST_P(WrongUsage, EndsWithTwoAndSaysWhyOnStderr)
{
    const auto parsed = parse(GetParam());
    EXPECT_EQ(parsed.ended, ExitCode::Usage);
    EXPECT_TRUE(parsed.out.empty()) << "stdout is for data";
    EXPECT_FALSE(parsed.err.empty());
}

INSTANTIATE_TEST_SUITE_P(Calls, WrongUsage,
    testing::Values(std::vector<std::string>{}, std::vector<std::string>{"fly"},
        std::vector<std::string>{"query"}, std::vector<std::string>{"query", "x", "--format", "xml"},
        std::vector<std::string>{"query", "x", "--max-rows", "0"}, std::vector<std::string>{"connections"},
        std::vector<std::string>{"connections", "show"},
        std::vector<std::string>{"connections", "add", "token", "--instance-url", "x"},
        std::vector<std::string>{"demo-org", "--port", "70000"},
        std::vector<std::string>{"query", "x", "--timeout", "-1"}));

TEST(CommandLine, AnswersHelpAndVersionOnStdout)
{
    const auto help = parse({"query", "--help"});
    EXPECT_EQ(help.ended, ExitCode::Done);
    EXPECT_NE(help.out.find("--all-rows"), std::string::npos);
    const auto version = parse({"--version"});
    EXPECT_EQ(version.ended, ExitCode::Done);
    EXPECT_EQ(version.out.substr(0, 6), "scout ");
}

TEST(CommandLine, HasNoFlagForASecret)
{
    for (const auto& flag : {"--access-token=x", "--password=x", "--client-secret=x"})
        EXPECT_EQ(parse({"connections", "add", "token", "--instance-url", "x", flag}).ended, ExitCode::Usage)
            << flag;
}

} // namespace scout::cli
