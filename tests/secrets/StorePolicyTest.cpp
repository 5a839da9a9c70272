// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/StorePolicy.h"

#include "secrets/Fakes.h"

#include "async/RunTask.h"
#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::secrets {

namespace {

class ChooseStore : public testing::Test {
protected:
    Result<std::unique_ptr<SecretStore>> choose(StoreState keychain)
    {
        return runTask(chooseStore(std::make_unique<FakeKeychain>(keychain), policy));
    }
    std::string choiceFor(StoreState keychain)
    {
        const auto store = choose(keychain);
        if (!store)
            return store.error().code;
        switch ((*store)->kind()) {
        case StoreKind::Keychain:
            return "keychain";
        case StoreKind::Vault:
            return "vault";
        case StoreKind::Memory:
            return "memory";
        }
        return "";
    }
    void giveKey() { policy.vaultKey = VaultKey::fromPassphrase(Secret("open sesame")); }
    void makeVault()
    {
        giveKey();
        const auto store = choose(StoreState::Absent);
        ASSERT_TRUE(runTask((*store)->write("name", Secret("secret"))).ok());
        policy.vaultKey.reset();
    }

    test::TemporaryFolder folder;
    StorePolicy policy{.vaultFile = folder / "vault.bin", .cost = {4, 8, 1}};
};

constexpr StoreState kNotReady[] = {StoreState::Locked, StoreState::Absent, StoreState::Unreachable};

} // namespace

TEST_F(ChooseStore, TakesAKeychainThatIsReady)
{
    EXPECT_EQ(choiceFor(StoreState::Ready), "keychain");
    giveKey();
    EXPECT_EQ(choiceFor(StoreState::Ready), "keychain");
}

TEST_F(ChooseStore, TakesTheVaultWhereItsKeyWasGiven)
{
    giveKey();
    for (const auto state : kNotReady)
        EXPECT_EQ(choiceFor(state), "vault");
    policy.keychainCanAsk = true;
    EXPECT_EQ(choiceFor(StoreState::Locked), "vault");
}

TEST_F(ChooseStore, WithoutAnyWayNamesBothOfThem)
{
    const auto store = choose(StoreState::Absent);
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.error().code, "secret_store_missing");
    EXPECT_EQ(store.error().kind, ErrorKind::Storage);
    for (const char* way : {"SCOUT_VAULT_PASSPHRASE", "SCOUT_VAULT_KEY_FILE"})
        EXPECT_NE(store.error().message.find(way), std::string::npos) << store.error().message;
    EXPECT_EQ(choiceFor(StoreState::Locked), "keychain_locked");
    EXPECT_EQ(choiceFor(StoreState::Unreachable), "keychain_silent");
    EXPECT_FALSE(std::filesystem::exists(policy.vaultFile));
}

TEST_F(ChooseStore, SaysThatAVaultIsThereButLocked)
{
    makeVault();
    for (const auto state : kNotReady)
        EXPECT_EQ(choiceFor(state), "vault_locked");
}

TEST_F(ChooseStore, LetsADesktopOpenItsLockedKeychain)
{
    FakePrompt prompt(Secret("open sesame"));
    policy.prompt = &prompt;
    policy.keychainCanAsk = true;
    EXPECT_EQ(choiceFor(StoreState::Locked), "keychain");
    EXPECT_EQ(prompt.asked, 0);
}

TEST_F(ChooseStore, AsksOnceForAPassphraseWhereSomebodyIsThere)
{
    FakePrompt prompt(Secret("open sesame"));
    policy.prompt = &prompt;
    const auto store = choose(StoreState::Absent);
    ASSERT_TRUE(store.ok());
    EXPECT_EQ((*store)->kind(), StoreKind::Vault);
    EXPECT_EQ(prompt.lastReason, PassphrasePrompt::Reason::MakeVault);
    ASSERT_TRUE(runTask((*store)->write("name", Secret("secret"))).ok());
    ASSERT_TRUE(runTask((*store)->read("name")).ok());
    EXPECT_EQ(prompt.asked, 1);
}

TEST_F(ChooseStore, FindsAMistypedPassphraseAtOnce)
{
    makeVault();
    FakePrompt prompt(Secret("open barley"));
    policy.prompt = &prompt;
    EXPECT_EQ(choiceFor(StoreState::Absent), "vault_wrong_key");
    EXPECT_EQ(prompt.lastReason, PassphrasePrompt::Reason::OpenVault);
}

TEST_F(ChooseStore, PassesARefusalOn)
{
    FakePrompt prompt(Error{ErrorKind::Cancelled, "passphrase_cancelled", "No passphrase was given."});
    policy.prompt = &prompt;
    const auto store = choose(StoreState::Absent);
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.error().kind, ErrorKind::Cancelled);
}

TEST_F(ChooseStore, KeepsToWhatTheUserSettledOn)
{
    giveKey();
    policy.preferred = StoreKind::Memory;
    EXPECT_EQ(choiceFor(StoreState::Ready), "memory");
    policy.preferred = StoreKind::Vault;
    EXPECT_EQ(choiceFor(StoreState::Ready), "vault");
    policy.preferred = StoreKind::Keychain;
    EXPECT_EQ(choiceFor(StoreState::Absent), "keychain");
}

} // namespace scout::secrets
