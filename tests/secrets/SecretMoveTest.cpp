// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretMove.h"

#include "async/RunTask.h"
#include "secrets/MemoryStore.h"
#include "secrets/StorePreference.h"
#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::secrets {

namespace {

std::string readCode(SecretStore& store, const std::string& name)
{
    const auto secret = runTask(store.read(name));
    return secret ? secret->reveal() : secret.error().code;
}

/// Takes so many secrets, and forgets or refuses the next.
class FullStore final : public SecretStore {
public:
    explicit FullStore(int room, bool refuses)
        : m_room(room)
        , m_refuses(refuses)
    { }

    StoreKind kind() const override { return StoreKind::Memory; }
    Task<StoreState> state() override { co_return StoreState::Ready; }
    Task<Result<Secret>> read(std::string name) override { return m_kept.read(std::move(name)); }
    Task<Result<void>> write(std::string name, Secret secret) override
    {
        const bool isFull = m_room-- <= 0;
        if (isFull && m_refuses)
            co_return Error{ErrorKind::Storage, "disk_full", "Full."};
        const Secret kept = isFull ? Secret("something else") : std::move(secret);
        co_return co_await m_kept.write(std::move(name), kept);
    }
    Task<Result<void>> remove(std::string name) override { return m_kept.remove(std::move(name)); }

private:
    MemoryStore m_kept;
    int m_room;
    bool m_refuses;
};

class SecretMove : public testing::Test {
protected:
    SecretMove()
    {
        for (const char* name : {"a", "b"})
            EXPECT_TRUE(runTask(from.write(name, Secret(std::string("secret of ") + name))).ok());
    }

    MemoryStore from;
};

const std::vector<std::string> kNames{"a", "none", "b"};

} // namespace

TEST_F(SecretMove, TakesEverySecretAlong)
{
    MemoryStore to;
    const auto moved = runTask(moveSecrets(&from, &to, kNames));
    ASSERT_TRUE(moved);
    EXPECT_EQ(*moved, 2u);
    EXPECT_EQ(readCode(to, "a"), "secret of a");
    EXPECT_EQ(readCode(to, "b"), "secret of b");
    EXPECT_TRUE(from.empty());
}

TEST_F(SecretMove, DeletesNothingBeforeEverythingIsThere)
{
    FullStore to(1, true);
    const auto moved = runTask(moveSecrets(&from, &to, kNames));
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, "disk_full");
    EXPECT_EQ(readCode(from, "a"), "secret of a");
    EXPECT_EQ(readCode(from, "b"), "secret of b");
}

TEST_F(SecretMove, BelievesOnlyWhatItReadsBack)
{
    FullStore to(1, false);
    EXPECT_EQ(runTask(moveSecrets(&from, &to, kNames)).error().code, "secret_not_kept");
    EXPECT_EQ(readCode(from, "b"), "secret of b");
}

TEST(StorePreference, IsNoneAtFirst)
{
    const test::TemporaryFolder folder;
    const auto preference = readStorePreference(folder / "secret-store");
    ASSERT_TRUE(preference);
    EXPECT_EQ(*preference, std::nullopt);
}

TEST(StorePreference, RemembersTheWord)
{
    const test::TemporaryFolder folder;
    for (const StoreKind kind : {StoreKind::Keychain, StoreKind::Vault, StoreKind::Memory}) {
        ASSERT_TRUE(writeStorePreference(folder / "secret-store", kind).ok());
        EXPECT_EQ(readStorePreference(folder / "secret-store").value(), kind);
    }
}

// Guessing could put secrets where nobody wants them.
TEST(StorePreference, GuessesNothing)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(settings::writeFile(folder / "secret-store", "pocket\n").ok());
    EXPECT_EQ(readStorePreference(folder / "secret-store").error().code, "store_preference_damaged");
}

} // namespace scout::secrets
