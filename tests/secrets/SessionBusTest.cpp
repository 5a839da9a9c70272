// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SessionBus.h"
#include "secrets/KeychainStore.h"

#include "async/RunTask.h"
#include "support/EnvironmentVariable.h"
#include "support/TemporaryFolder.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <chrono>
#include <cstring>

namespace scout::secrets {

using namespace std::chrono_literals;

namespace {

/// Listens at a path, and answers nobody.
class SilentSocket {
public:
    explicit SilentSocket(const std::filesystem::path& path)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
            || ::listen(m_socket, 4) != 0)
            std::abort();
    }
    SilentSocket(const SilentSocket&) = delete;
    SilentSocket& operator=(const SilentSocket&) = delete;
    ~SilentSocket() { ::close(m_socket); }

private:
    int m_socket;
};

} // namespace

TEST(SessionBus, IsFoundInTheRuntimeFolder)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(sessionBusBelow(folder.path()), std::nullopt);
    const SilentSocket socket(folder / "bus");
    EXPECT_EQ(sessionBusBelow(folder.path()), "unix:path=" + (folder / "bus").string());
}

TEST(SessionBus, EscapesWhatAnAddressReserves)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "a,b=c");
    const SilentSocket socket(folder / "a,b=c/bus");
    EXPECT_EQ(sessionBusBelow(folder / "a,b=c"), "unix:path=" + folder.path().string() + "/a%2Cb%3Dc/bus");
}

TEST(SessionBus, APlainFileIsNone)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "bus");
    EXPECT_EQ(sessionBusBelow(folder.path()), std::nullopt);
}

TEST(SessionBus, IsNotedWhereEveryLibraryLooks)
{
    const test::TemporaryFolder folder;
    const SilentSocket socket(folder / "bus");
    const test::EnvironmentVariable address("DBUS_SESSION_BUS_ADDRESS", std::nullopt);
    const test::EnvironmentVariable runtime("XDG_RUNTIME_DIR", folder.path().string());
    ASSERT_EQ(findSessionBus(), "unix:path=" + (folder / "bus").string());
    EXPECT_EQ(std::getenv("DBUS_SESSION_BUS_ADDRESS"), "unix:path=" + (folder / "bus").string());
}

TEST(SessionBus, AGivenAddressIsKept)
{
    const test::EnvironmentVariable address("DBUS_SESSION_BUS_ADDRESS", "unix:path=/somewhere");
    EXPECT_EQ(findSessionBus(), "unix:path=/somewhere");
}

TEST(KeychainWithoutABus, IsAbsentWithinASecond)
{
    const test::TemporaryFolder empty;
    const test::EnvironmentVariable address("DBUS_SESSION_BUS_ADDRESS", std::nullopt);
    const test::EnvironmentVariable runtime("XDG_RUNTIME_DIR", empty.path().string());
    KeychainStore store;
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(runTask(store.state()), StoreState::Absent);
    EXPECT_EQ(runTask(store.read("name")).error().code, "keychain_absent");
    EXPECT_EQ(runTask(store.write("name", Secret("x"))).error().code, "keychain_absent");
    EXPECT_EQ(runTask(store.remove("name")).error().code, "keychain_absent");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 1s);
}

TEST(KeychainWithoutABus, IsAbsentWhereTheAddressLeadsNowhere)
{
    const test::TemporaryFolder empty;
    const test::EnvironmentVariable address(
        "DBUS_SESSION_BUS_ADDRESS", "unix:path=" + (empty / "bus").string());
    KeychainStore store;
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(runTask(store.read("name")).error().code, "keychain_absent");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 1s);
}

TEST(KeychainWithoutABus, IsSilentWhereTheBusNeverAnswers)
{
    const test::TemporaryFolder folder;
    const SilentSocket frozen(folder / "bus"); // closing it frees the pool thread that waits for it
    const test::EnvironmentVariable address(
        "DBUS_SESSION_BUS_ADDRESS", "unix:path=" + (folder / "bus").string());
    KeychainStore store({.answer = 100ms, .unlock = 100ms});
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(runTask(store.read("name")).error().code, "keychain_silent");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
}

} // namespace scout::secrets
