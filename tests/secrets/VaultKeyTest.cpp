// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultKey.h"

#include "secrets/VaultStore.h"

#include "async/RunTask.h"
#include "settings/AtomicFile.h"
#include "support/EnvironmentVariable.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::secrets {

TEST(VaultKey, AMadeKeyFileOpensAVault)
{
    const test::TemporaryFolder folder;
    crypto::SystemRandom random;
    ASSERT_TRUE(createKeyFile(folder / "key", random).ok());
    EXPECT_EQ(settings::readFile(folder / "key")->size(), 32U);
    const test::EnvironmentVariable passphrase("SCOUT_VAULT_PASSPHRASE", std::nullopt);
    const test::EnvironmentVariable file("SCOUT_VAULT_KEY_FILE", (folder / "key").string());
    {
        VaultStore store(folder / "vault.bin", VaultKey::fromEnvironment().value());
        ASSERT_TRUE(runTask(store.write("name", Secret("secret"))).ok());
    }
    VaultStore later(folder / "vault.bin", VaultKey::fromKeyFile(folder / "key").value());
    EXPECT_EQ(runTask(later.read("name"))->reveal(), "secret");
}

TEST(VaultKey, AKeyFileIsNeverReplaced)
{
    const test::TemporaryFolder folder;
    crypto::SystemRandom random;
    ASSERT_TRUE(createKeyFile(folder / "key", random).ok());
    const std::string before = settings::readFile(folder / "key").value();
    EXPECT_EQ(createKeyFile(folder / "key", random).error().code, "key_file_exists");
    EXPECT_EQ(settings::readFile(folder / "key").value(), before);
}

TEST(VaultKey, ComesFromThePassphraseInTheEnvironment)
{
    const test::EnvironmentVariable passphrase("SCOUT_VAULT_PASSPHRASE", "open sesame");
    const auto key = VaultKey::fromEnvironment();
    ASSERT_TRUE(key.ok() && key->has_value());
    EXPECT_EQ(key->value().source, VaultKey::Source::Passphrase);
    EXPECT_EQ(key->value().input.reveal(), "open sesame");
}

TEST(VaultKey, IsNothingWithoutTheVariables)
{
    const test::EnvironmentVariable passphrase("SCOUT_VAULT_PASSPHRASE", "");
    const test::EnvironmentVariable file("SCOUT_VAULT_KEY_FILE", std::nullopt);
    const auto key = VaultKey::fromEnvironment();
    ASSERT_TRUE(key.ok());
    EXPECT_FALSE(key->has_value());
}

TEST(VaultKey, RefusesAFileThatIsNoKey)
{
    const test::TemporaryFolder folder;
    const test::EnvironmentVariable passphrase("SCOUT_VAULT_PASSPHRASE", std::nullopt);
    const test::EnvironmentVariable file("SCOUT_VAULT_KEY_FILE", (folder / "key").string());
    EXPECT_EQ(VaultKey::fromEnvironment().error().code, "file_missing");
    ASSERT_TRUE(settings::writeFile(folder / "key", "a passphrase, not a key\n").ok());
    const auto key = VaultKey::fromEnvironment();
    ASSERT_FALSE(key.ok());
    EXPECT_EQ(key.error().code, "bad_key_file");
    EXPECT_EQ(key.error().message.find("a passphrase"), std::string::npos) << "the content may be a secret";
}

} // namespace scout::secrets
