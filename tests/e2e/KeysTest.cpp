// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `scout keys` as it was built.
#include "e2e/ScoutHome.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace scout::test {

namespace {

class Keys : public testing::Test {
protected:
    Program::Finished generate(const std::vector<std::string>& more = {}, const std::string& input = {})
    {
        std::vector<std::string> arguments{"keys", "generate", "--out-key", key, "--out-cert", certificate};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return home.run(arguments, input);
    }
    nlohmann::json inspect(const std::vector<std::string>& arguments, const std::string& input = {})
    {
        std::vector<std::string> all{"keys", "inspect", "--format", "json"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return nlohmann::json::parse(home.run(all, input).output);
    }
    static std::string contents(const std::string& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    ScoutHome home;
    std::string key = home.folder() / "scout.key";
    std::string certificate = home.folder() / "scout.crt";
};

} // namespace

TEST_F(Keys, AreAPairThatMatches)
{
    const auto made = generate({"--bits", "4096", "--days", "30", "--common-name", "Larkfield"});
    ASSERT_EQ(made.exitCode, 0) << made.errors;
    EXPECT_EQ(made.output, "");
    const auto facts = inspect({key, "--cert", certificate});
    EXPECT_EQ(facts.at("kind"), "private key, PKCS#8");
    EXPECT_EQ(facts.at("bits"), 4096);
    EXPECT_EQ(facts.at("matches"), true);
    EXPECT_EQ(facts.at("certificate").at("commonName"), "Larkfield");
    EXPECT_EQ(facts.at("certificate").at("valid"), true);
    EXPECT_EQ(facts.at("certificate"), inspect({certificate}));
}

TEST_F(Keys, AreReadableByTheirOwnerAlone)
{
    ASSERT_EQ(generate().exitCode, 0);
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(key).permissions(), perms::owner_read | perms::owner_write);
}

TEST_F(Keys, AreClosedWithAPassphrase)
{
    ASSERT_EQ(generate({"--passphrase-stdin"}, "a passphrase\n").exitCode, 0);
    EXPECT_NE(contents(key).find("BEGIN ENCRYPTED PRIVATE KEY"), std::string::npos);
    const auto closed = home.run({"keys", "inspect", key});
    EXPECT_EQ(closed.exitCode, 1);
    EXPECT_NE(closed.errors.find("passphrase"), std::string::npos) << closed.errors;
    EXPECT_EQ(
        inspect({key, "--passphrase-stdin"}, "a passphrase\n").at("kind"), "private key, PKCS#8, encrypted");
}

TEST_F(Keys, AreNeverWrittenOver)
{
    ASSERT_EQ(generate().exitCode, 0);
    const std::string before = contents(key) + contents(certificate);
    const auto refused = generate();
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find(key), std::string::npos) << refused.errors;
    EXPECT_EQ(contents(key) + contents(certificate), before);
}

TEST_F(Keys, NeedAFileEach)
{
    certificate = key;
    EXPECT_EQ(generate().exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(key));
}

TEST_F(Keys, ThatDoNotBelongTogetherFailTheInspection)
{
    ASSERT_EQ(generate().exitCode, 0);
    const std::string first = std::exchange(certificate, home.folder() / "other.crt");
    key = home.folder() / "other.key";
    ASSERT_EQ(generate().exitCode, 0);
    const auto inspected = home.run({"keys", "inspect", key, "--cert", first});
    EXPECT_EQ(inspected.exitCode, 1);
    EXPECT_NE(inspected.output.find("matches"), std::string::npos) << inspected.output;
}

TEST_F(Keys, AreNotFoundInAnotherFile)
{
    std::ofstream(key) << "ssh-rsa AAAA";
    const auto refused = home.run({"keys", "inspect", key});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("PEM"), std::string::npos) << refused.errors;
}

} // namespace scout::test
