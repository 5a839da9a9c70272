// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/SalesforceCli.h"

#include "async/RunTask.h"
#include "orgs/CliHome.h"

#include <gtest/gtest.h>

namespace scout::orgs {

namespace {

std::vector<Secret> keys(const std::string& key)
{
    return {Secret(key)};
}

std::string decrypted(const std::string& text, const std::string& key)
{
    const auto plain = decryptCliText(text, keys(key));
    return plain ? plain->reveal() : plain.error().code;
}

} // namespace

TEST(SalesforceCli, FindsItsOrgsWithTheirAliases)
{
    CliHome home;
    home.signIn("zed@tarn.example", "");
    home.signIn("dana@tarn.example", R"("refreshToken":")" + kSealedRefresh + "\",");
    home.write(".sfdx/alias.json", R"({"orgs":{"tarn":"dana@tarn.example"}})");
    home.write(".sf/alias.json", R"({"orgs":{"tarn":"dana@tarn.example","hotel":"dana@tarn.example"}})");
    home.write(".sfdx/sfdx-config.json", "{}");
    home.writeKeyFile();
    const CliOrgs found = readCliOrgs(home.path());
    EXPECT_TRUE(found.unreadable.empty());
    ASSERT_EQ(found.orgs.size(), 2u);
    const CliOrg& dana = found.orgs[0];
    EXPECT_EQ(dana.username, "dana@tarn.example");
    EXPECT_EQ(dana.aliases, (std::vector<std::string>{"tarn", "hotel"}));
    EXPECT_EQ(dana.instanceUrl, "https://tarn.my.salesforce.com");
    EXPECT_EQ(dana.clientId, "PlatformCLI");
    EXPECT_EQ(dana.accessToken, kSealedAccess);
    EXPECT_EQ(dana.refreshToken, kSealedRefresh);
    EXPECT_FALSE(dana.isJwt());
    EXPECT_TRUE(found.orgs[1].aliases.empty());
}

TEST(SalesforceCli, NamesTheFilesThatItCannotRead)
{
    CliHome home;
    home.write(".sfdx/cut@tarn.example.json", R"({"username":"cut@tarn.exa)");
    home.write(".sfdx/half@tarn.example.json", R"({"username":"half@tarn.example"})");
    home.signIn("dana@tarn.example", "");
    const CliOrgs found = readCliOrgs(home.path());
    EXPECT_EQ(found.orgs.size(), 1u);
    EXPECT_EQ(found.unreadable.size(), 2u);
}

TEST(SalesforceCli, IsNotThereOnMostComputers)
{
    CliHome home;
    EXPECT_TRUE(readCliOrgs(home.path()).orgs.empty());
    EXPECT_EQ(runTask(findCliKeys(home.path(), true)).error().code, "cli_key_missing");
}

TEST(SalesforceCli, ReadsTheKeyOfItsKeyFile)
{
    CliHome home;
    home.writeKeyFile();
    const auto found = runTask(findCliKeys(home.path(), true));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().reveal(), kCliKey);
}

TEST(SalesforceCli, DecryptsWhatItEncrypted)
{
    EXPECT_EQ(decrypted(kSealedAccess, kCliKey), kCliAccess);
    EXPECT_EQ(decrypted(kSealedRefresh, kCliKey), kCliRefresh);
}

// SF_CRYPTO_V2=true: a key of 32 bytes, and a nonce of 12.
TEST(SalesforceCli, DecryptsItsSecondFormat)
{
    EXPECT_EQ(decrypted("000102030405060708090a0b2628f1032779fd86f90b358675b0090e2f64c412924518fc5c5132"
                        ":50e86b4d051fba3ce50c5d983de36c50",
                  "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"),
        kCliAccess);
}

TEST(SalesforceCli, TriesOneKeyAfterTheOther)
{
    const auto plain =
        decryptCliText(kSealedAccess, {Secret("ffffffffffffffffffffffffffffffff"), Secret(kCliKey)});
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->reveal(), kCliAccess);
}

TEST(SalesforceCli, BelievesNothingThatWasChanged)
{
    std::string changed = kSealedAccess;
    changed[20] = changed[20] == '0' ? '1' : '0';
    for (const std::string& text :
        {changed, std::string("plain"), std::string(":"), kSealedAccess.substr(0, 30),
            std::string("xyz") + kSealedAccess.substr(3, 20) + "zz" + kSealedAccess.substr(25)})
        EXPECT_EQ(decrypted(text, kCliKey), "cli_token_unreadable") << text;
    EXPECT_EQ(decrypted(kSealedAccess, "short"), "cli_token_unreadable");
}

} // namespace scout::orgs
