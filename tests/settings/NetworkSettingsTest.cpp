// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NetworkSettings.h"

#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::settings {

namespace {

struct NetworkSettingsTest : testing::Test {
    void put(std::string_view text) { ASSERT_TRUE(writeFile(file, text)); }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / "settings.json";
};

} // namespace

TEST_F(NetworkSettingsTest, AreEmptyWithoutAFile)
{
    EXPECT_EQ(*readNetworkSettings(file), NetworkSettings());
}

TEST_F(NetworkSettingsTest, AreReadBackAsTheyWereWritten)
{
    const NetworkSettings settings{
        "http://p.example:8080", "dana", {"a.example", "b.example"}, "/etc/ca.pem"};
    ASSERT_TRUE(writeNetworkSettings(file, settings));
    EXPECT_EQ(*readNetworkSettings(file), settings);
    ASSERT_TRUE(writeNetworkSettings(file, {}));
    EXPECT_EQ(*readNetworkSettings(file), NetworkSettings());
}

TEST_F(NetworkSettingsTest, LeaveOtherSettingsAlone)
{
    put(R"({"theme": "dark", "network": {"proxy": "http://old.example:1"}, "pageSize": 50})");
    ASSERT_TRUE(writeNetworkSettings(file, {.caFile = "/etc/ca.pem"}));
    const std::string text = *readFile(file);
    EXPECT_NE(text.find(R"("theme": "dark")"), std::string::npos) << text;
    EXPECT_NE(text.find(R"("pageSize": 50)"), std::string::npos) << text;
    EXPECT_EQ(text.find("old.example"), std::string::npos) << text;
}

TEST_F(NetworkSettingsTest, NameThePlaceThatIsWrong)
{
    put(R"({"network": {"noProxy": "a.example"}})");
    const auto settings = readNetworkSettings(file);
    ASSERT_FALSE(settings);
    EXPECT_EQ(settings.error().code, "settings_invalid");
    EXPECT_EQ(settings.error().kind, ErrorKind::Storage);
    EXPECT_NE(settings.error().message.find(file.string()), std::string::npos) << settings.error().message;
    EXPECT_NE(settings.error().message.find("network.noProxy"), std::string::npos)
        << settings.error().message;
}

TEST_F(NetworkSettingsTest, AreRefusedWhereTheFileIsNoJsonObject)
{
    for (const char* text : {"", "{", "[]", "network = proxy", R"({"network": 5})"}) {
        put(text);
        EXPECT_EQ(readNetworkSettings(file).error().code, "settings_invalid") << text;
        EXPECT_EQ(writeNetworkSettings(file, {}).error().code, "settings_invalid") << text;
        EXPECT_EQ(*readFile(file), text) << "what a person wrote stays";
    }
}

} // namespace scout::settings
