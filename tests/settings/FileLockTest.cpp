// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/FileLock.h"

#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <sys/wait.h>

#include <csignal>
#include <thread>

namespace scout::settings {

using namespace std::chrono_literals;

namespace {

/// A process of its own that holds the lock until it is killed.
class OtherHolder {
public:
    explicit OtherHolder(const std::filesystem::path& lockFile)
    {
        int ready[2];
        if (::pipe(ready) != 0)
            std::abort();
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = FileLock::acquire(lockFile);
            [[maybe_unused]] const auto told = ::write(ready[1], lock ? "y" : "n", 1);
            for (;;)
                ::pause();
        }
        char answer = 'n';
        m_holds = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
        ::close(ready[0]);
        ::close(ready[1]);
    }
    OtherHolder(const OtherHolder&) = delete;
    OtherHolder& operator=(const OtherHolder&) = delete;
    ~OtherHolder() { kill(); }

    bool holds() const { return m_holds; }
    pid_t process() const { return m_process; }
    void kill()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
            m_process = 0;
        }
    }

private:
    pid_t m_process = 0;
    bool m_holds = false;
};

} // namespace

TEST(FileLock, HasOneHolderWithinAProcess)
{
    const test::TemporaryFolder folder;
    auto first = FileLock::acquire(folder / "lock");
    ASSERT_TRUE(first.ok());
    const auto second = FileLock::acquire(folder / "lock");
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, "file_locked");
    EXPECT_EQ(second.error().kind, ErrorKind::Storage);
}

TEST(FileLock, IsFreeAgainWhenItsHolderGoes)
{
    const test::TemporaryFolder folder;
    {
        const auto first = FileLock::acquire(folder / "lock");
        ASSERT_TRUE(first.ok());
    }
    EXPECT_TRUE(FileLock::acquire(folder / "lock").ok());
}

TEST(FileLock, KeepsAnotherProcessOutAndNamesIt)
{
    const test::TemporaryFolder folder;
    const OtherHolder other(folder / "lock");
    ASSERT_TRUE(other.holds());
    const auto lock = FileLock::acquire(folder / "lock");
    ASSERT_FALSE(lock.ok());
    EXPECT_NE(lock.error().message.find("process " + std::to_string(other.process())), std::string::npos)
        << lock.error().message;
}

TEST(FileLock, IsFreeAgainWhenItsHolderIsKilled)
{
    const test::TemporaryFolder folder;
    OtherHolder other(folder / "lock");
    ASSERT_TRUE(other.holds());
    other.kill();
    EXPECT_TRUE(FileLock::acquire(folder / "lock").ok());
}

TEST(FileLock, WaitsForItsTurn)
{
    const test::TemporaryFolder folder;
    int inside = 0;
    int most = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&folder, &inside, &most] {
            for (int round = 0; round < 10; ++round) {
                const auto lock = FileLock::acquire(folder / "lock", 10s);
                ASSERT_TRUE(lock.ok());
                most = std::max(most, ++inside);
                std::this_thread::yield();
                --inside;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(most, 1);
}

TEST(FileLock, MakesTheFolderItNeeds)
{
    const test::TemporaryFolder folder;
    EXPECT_TRUE(FileLock::acquire(folder / "data/lock").ok());
}

TEST(FileLock, NamesAPathThatCannotBe)
{
    const test::TemporaryFolder folder;
    const auto lock = FileLock::acquire(folder.path());
    ASSERT_FALSE(lock.ok());
    EXPECT_EQ(lock.error().code, "file_failed");
    EXPECT_NE(lock.error().message.find(folder.path().string()), std::string::npos);
}

} // namespace scout::settings
