// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultStore.h"

#include "async/RunTask.h"
#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

#include <gtest/gtest.h>

namespace scout::secrets {

namespace fs = std::filesystem;

namespace {

constexpr crypto::ScryptCost kCheap{4, 8, 1};

class Vault : public testing::Test {
protected:
    VaultStore open(const std::string& passphrase) const
    {
        return VaultStore(file, VaultKey::fromPassphrase(Secret(passphrase)), kCheap);
    }
    std::string bytes() const { return settings::readFile(file).value(); }
    void setBytes(const std::string& content) const { ASSERT_TRUE(settings::writeFile(file, content).ok()); }

    static std::string readCode(SecretStore& store, const std::string& name)
    {
        const auto secret = runTask(store.read(name));
        return secret ? secret->reveal() : secret.error().code;
    }
    static bool write(SecretStore& store, const std::string& name, const std::string& secret)
    {
        return runTask(store.write(name, Secret(secret))).ok();
    }

    test::TemporaryFolder folder;
    fs::path file = folder / "data/vault.bin";
    VaultStore store = open("correct horse");
};

} // namespace

TEST_F(Vault, KeepsSecretsFromOneProcessToTheNext)
{
    const std::string anyBytes("a\0b\xff", 4);
    ASSERT_TRUE(write(store, "org/1/refresh_token", "5Aep861"));
    ASSERT_TRUE(write(store, "org/1/key", anyBytes));
    ASSERT_TRUE(write(store, "org/1/empty", ""));
    VaultStore later = open("correct horse");
    EXPECT_EQ(readCode(later, "org/1/refresh_token"), "5Aep861");
    EXPECT_EQ(readCode(later, "org/1/key"), anyBytes);
    EXPECT_EQ(readCode(later, "org/1/empty"), "");
}

TEST_F(Vault, OpensOnlyWithTheNewKeyAfterARekey)
{
    ASSERT_TRUE(write(store, "name", "kept"));
    const VaultKey next = VaultKey::fromPassphrase(Secret("battery staple"));
    ASSERT_TRUE(runTask(store.rekey(next)).ok());
    VaultStore before = open("correct horse");
    EXPECT_EQ(readCode(before, "name"), "vault_wrong_key");
    VaultStore after = open("battery staple");
    EXPECT_EQ(readCode(after, "name"), "kept");
}

TEST_F(Vault, IsNotRekeyedWithTheWrongKeyNorBeforeItIsMade)
{
    const VaultKey next = VaultKey::fromPassphrase(Secret("battery staple"));
    EXPECT_EQ(runTask(store.rekey(next)).error().code, "vault_missing");
    ASSERT_TRUE(write(store, "name", "kept"));
    VaultStore stranger = open("guessed");
    EXPECT_EQ(runTask(stranger.rekey(next)).error().code, "vault_wrong_key");
    EXPECT_EQ(readCode(store, "name"), "kept");
}

TEST_F(Vault, OverwritesAndRemoves)
{
    ASSERT_TRUE(write(store, "name", "old"));
    ASSERT_TRUE(write(store, "name", "new"));
    EXPECT_EQ(readCode(store, "name"), "new");
    EXPECT_TRUE(runTask(store.remove("name")).ok());
    EXPECT_TRUE(runTask(store.remove("name")).ok()) << "removing nothing succeeds";
    EXPECT_EQ(readCode(store, "name"), "secret_missing");
}

TEST_F(Vault, IsAbsentUntilSomethingIsWritten)
{
    EXPECT_EQ(runTask(store.state()), StoreState::Absent);
    EXPECT_EQ(readCode(store, "name"), "secret_missing");
    EXPECT_FALSE(fs::exists(file)) << "reading must not make one";
    ASSERT_TRUE(write(store, "name", "secret"));
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
}

TEST_F(Vault, IsForItsOwnerOnlyAndShowsNothing)
{
    ASSERT_TRUE(write(store, "org/acme/refresh_token", "5Aep861"));
    struct stat facts = {};
    ASSERT_EQ(::stat(file.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    for (const char* text : {"5Aep861", "acme", "correct horse"})
        EXPECT_EQ(bytes().find(text), std::string::npos) << text;
}

TEST_F(Vault, WithoutAKeyIsLocked)
{
    ASSERT_TRUE(write(store, "name", "secret"));
    VaultStore keyless(file, std::nullopt);
    EXPECT_EQ(runTask(keyless.state()), StoreState::Locked);
    EXPECT_EQ(readCode(keyless, "name"), "vault_locked");
    EXPECT_EQ(runTask(keyless.write("name", Secret("x"))).error().code, "vault_locked");
    EXPECT_EQ(runTask(keyless.remove("name")).error().code, "vault_locked");
    EXPECT_EQ(runTask(keyless.create()).error().code, "vault_locked");
}

TEST_F(Vault, AWrongPassphraseOpensAndChangesNothing)
{
    ASSERT_TRUE(write(store, "name", "secret"));
    const std::string before = bytes();
    VaultStore wrong = open("battery staple");
    EXPECT_EQ(runTask(wrong.state()), StoreState::Locked);
    EXPECT_EQ(readCode(wrong, "name"), "vault_wrong_key");
    EXPECT_EQ(readCode(wrong, "another"), "vault_wrong_key") << "never a missing secret";
    EXPECT_EQ(runTask(wrong.write("name", Secret("x"))).error().code, "vault_wrong_key");
    EXPECT_EQ(runTask(wrong.create()).error().code, "vault_wrong_key");
    EXPECT_EQ(bytes(), before);
}

TEST_F(Vault, AnEmptyPassphraseIsRefused)
{
    VaultStore empty = open("");
    EXPECT_EQ(runTask(empty.write("name", Secret("x"))).error().code, "empty_passphrase");
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(Vault, NamesTheKindOfKeyThatItNeeds)
{
    ASSERT_TRUE(write(store, "name", "secret"));
    VaultStore byFile(file, VaultKey{VaultKey::Source::KeyFile, Secret(std::string(32, 'k'))});
    const auto read = runTask(byFile.read("name"));
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, "vault_wrong_key");
    EXPECT_NE(read.error().message.find("opens with a passphrase"), std::string::npos)
        << read.error().message;
}

TEST_F(Vault, DamageIsNeverTakenForAMissingSecret)
{
    ASSERT_TRUE(write(store, "name", "secret"));
    const std::string whole = bytes();
    std::string tampered = whole;
    tampered[whole.size() - 20] = static_cast<char>(tampered[whole.size() - 20] ^ 1);
    for (const std::string& content :
        {tampered, whole.substr(0, whole.size() / 2), std::string("{}"), std::string()}) {
        setBytes(content);
        EXPECT_EQ(readCode(store, "name"), "vault_damaged");
        EXPECT_EQ(runTask(store.state()), StoreState::Unreachable);
        EXPECT_EQ(bytes(), content) << "reading must leave it as it is";
    }
}

TEST_F(Vault, ADamagedOneIsKeptAsideWhenANewSecretComes)
{
    ASSERT_TRUE(write(store, "name", "secret"));
    const std::string damaged = bytes().substr(0, 100);
    setBytes(damaged);
    ASSERT_TRUE(write(store, "name", "from a new sign-in"));
    EXPECT_EQ(readCode(store, "name"), "from a new sign-in");
    EXPECT_EQ(settings::readFile(folder / "data/vault.bin.damaged").value(), damaged);
}

TEST_F(Vault, OneFromANewerVersionIsLeftAlone)
{
    ASSERT_TRUE(write(store, "name", "secret"));
    std::string newer = bytes();
    newer[8] = 2;
    setBytes(newer);
    EXPECT_EQ(readCode(store, "name"), "vault_newer");
    EXPECT_EQ(runTask(store.write("name", Secret("x"))).error().code, "vault_newer");
    EXPECT_EQ(bytes(), newer);
}

TEST_F(Vault, CreateMakesAnEmptyOneAndKeepsAFullOne)
{
    ASSERT_TRUE(runTask(store.create()).ok());
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    ASSERT_TRUE(write(store, "name", "secret"));
    ASSERT_TRUE(runTask(store.create()).ok());
    EXPECT_EQ(readCode(store, "name"), "secret");
}

TEST_F(Vault, TwoStoresSeeEachOthersChanges)
{
    VaultStore other = open("correct horse");
    ASSERT_TRUE(write(store, "one", "1"));
    ASSERT_TRUE(write(other, "two", "2"));
    ASSERT_TRUE(write(store, "three", "3"));
    EXPECT_EQ(readCode(other, "one"), "1");
    EXPECT_EQ(readCode(other, "three"), "3");
    EXPECT_EQ(readCode(store, "two"), "2");
}

TEST_F(Vault, ProcessesThatWriteAtOnceLoseNothing)
{
    constexpr int kProcesses = 4;
    constexpr int kSecrets = 25;
    const VaultKey key = VaultKey::fromPassphrase(Secret("correct horse"));
    std::vector<pid_t> writers;
    for (int process = 0; process < kProcesses; ++process) {
        writers.push_back(::fork());
        if (writers.back() != 0)
            continue;
        VaultFile vault(file, key, kCheap); // what the store runs in its pool
        bool good = true;
        for (int i = 0; i < kSecrets; ++i) {
            const std::string name = std::to_string(process) + "/" + std::to_string(i);
            good = vault.change([&name](Secrets& secrets) { secrets[name] = Secret("of " + name); }).ok()
                && good;
        }
        ::_exit(good ? 0 : 1);
    }
    for (const pid_t writer : writers) {
        int status = -1;
        ::waitpid(writer, &status, 0);
        EXPECT_EQ(status, 0);
    }
    const auto secrets = VaultFile(file, key, kCheap).load();
    ASSERT_TRUE(secrets.ok());
    EXPECT_EQ(secrets->size(), std::size_t(kProcesses * kSecrets));
    EXPECT_EQ(secrets->at("3/24").reveal(), "of 3/24");
}

TEST_F(Vault, ReportsAFolderThatCannotBeWritten)
{
    ASSERT_TRUE(settings::writeFile(folder / "data", "a file, not a folder").ok());
    const auto written = runTask(store.write("name", Secret("secret")));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, ErrorKind::Storage);
    EXPECT_NE(written.error().message.find("data"), std::string::npos) << written.error().message;
}

namespace {

Task<> writeAndNote(VaultStore* store, bool* done)
{
    const auto written = co_await store->write("name", Secret("secret"));
    *done = written.ok();
}

Task<Result<void>> pressOn(VaultStore* store, int* turns)
{
    QTimer everyTurn;
    QObject::connect(&everyTurn, &QTimer::timeout, &everyTurn, [turns] { ++*turns; });
    everyTurn.start(0);
    auto written = co_await store->write("name", Secret("secret"));
    co_return written;
}

} // namespace

TEST_F(Vault, MayGoWhileARequestIsUnderWay)
{
    bool done = false;
    auto shortLived = std::make_unique<VaultStore>(open("correct horse"));
    {
        TaskScope tasks;
        tasks.start(writeAndNote(shortLived.get(), &done));
    }
    shortLived.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(done) << "nobody is left to be resumed";
    EXPECT_EQ(readCode(store, "name"), "secret");
}

TEST_F(Vault, TheEventLoopTurnsWhileAPassphraseBecomesAKey)
{
    VaultStore dear(file, VaultKey::fromPassphrase(Secret("correct horse")));
    int turns = 0;
    ASSERT_TRUE(runTask(pressOn(&dear, &turns)).ok());
    EXPECT_GT(turns, 10);
}

} // namespace scout::secrets
