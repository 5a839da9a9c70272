// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AtomicFile.h"

#include "settings/SystemFaults.h"
#include "support/TemporaryFolder.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>

namespace scout::settings {

namespace fs = std::filesystem;
using testing::ExitedWithCode;

namespace {

unsigned modeOf(const fs::path& path)
{
    struct stat facts = {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 0777U : 0;
}

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Ends a death test's process after it said what a write answered.
[[noreturn]] void tell(const Result<void>& result)
{
    std::fputs(result ? "written" : (result.error().code + ": " + result.error().message).c_str(), stderr);
    std::_Exit(0);
}

} // namespace

TEST(AtomicFile, WritesWhatIsReadBack)
{
    const test::TemporaryFolder folder;
    for (const std::string& bytes : {std::string("{}"), std::string(), std::string(200'000, '\0')}) {
        ASSERT_TRUE(writeFile(folder / "file", bytes).ok());
        EXPECT_EQ(readFile(folder / "file").value(), bytes);
    }
    EXPECT_EQ(filesIn(folder.path()), 1U) << "no temporary file may stay behind";
}

TEST(AtomicFile, IsForItsOwnerUnlessToldOtherwise)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "secret", "x").ok());
    ASSERT_TRUE(writeFile(folder / "export", "x", FileAccess::Everyone).ok());
    EXPECT_EQ(modeOf(folder / "secret"), 0600U);
    EXPECT_EQ(modeOf(folder / "export"), 0644U);
}

TEST(AtomicFile, TakesPermissionsAwayFromAFileThatHadThem)
{
    const test::TemporaryFolder folder;
    std::ofstream(folder / "file") << "old";
    fs::permissions(folder / "file", fs::perms(0666));
    ASSERT_TRUE(writeFile(folder / "file", "new").ok());
    EXPECT_EQ(modeOf(folder / "file"), 0600U);
}

TEST(AtomicFile, MakesFoldersForTheOwnerOnly)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "a/b/file", "x").ok());
    EXPECT_EQ(modeOf(folder / "a"), 0700U);
    EXPECT_EQ(modeOf(folder / "a/b"), 0700U);
}

TEST(AtomicFile, FollowsASymbolicLink)
{
    const test::TemporaryFolder folder;
    fs::create_directory(folder / "dotfiles");
    fs::create_symlink(folder / "dotfiles/file", folder / "file");
    ASSERT_TRUE(writeFile(folder / "file", "one").ok());
    ASSERT_TRUE(writeFile(folder / "file", "two").ok());
    EXPECT_TRUE(fs::is_symlink(folder / "file"));
    EXPECT_EQ(readFile(folder / "dotfiles/file").value(), "two");
}

TEST(AtomicFile, NamesAMissingFile)
{
    const test::TemporaryFolder folder;
    const auto read = readFile(folder / "nowhere");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(read.error().code, "file_missing");
    EXPECT_NE(read.error().message.find((folder / "nowhere").string()), std::string::npos);
}

TEST(AtomicFile, ReadsNoMoreThanItsLimit)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "file", std::string(100, 'x')).ok());
    EXPECT_TRUE(readFile(folder / "file", 100).ok());
    EXPECT_EQ(readFile(folder / "file", 99).error().code, "file_too_large");
    EXPECT_EQ(readFile("/dev/zero", 1 << 20).error().code, "file_too_large")
        << "a device has no size to ask for";
    EXPECT_EQ(readFile(folder.path()).error().code, "file_failed");
}

TEST(AtomicFile, KeepsTheOldFileWhenTheDiskIsFull)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "file", "old").ok());
    // A full disk shows at the sync where the file system allocates late.
    EXPECT_EXIT((failSystemCall(SYS_fsync, ENOSPC), tell(writeFile(folder / "file", "new"))),
        ExitedWithCode(0), "disk_full: Could not write .*/file: No space left on device. Make room");
    EXPECT_EQ(readFile(folder / "file").value(), "old");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST(AtomicFile, KeepsTheOldFileWhenAWriteStopsHalfWay)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "file", "old").ok());
    EXPECT_EXIT((limitFileSize(4096), tell(writeFile(folder / "file", std::string(100'000, 'x')))),
        ExitedWithCode(0), "disk_full");
    EXPECT_EQ(readFile(folder / "file").value(), "old");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST(AtomicFile, ExplainsAReadOnlyDisk)
{
    const test::TemporaryFolder folder;
    EXPECT_EXIT((failSystemCall(SYS_openat, EROFS), tell(writeFile(folder / "file", "x"))), ExitedWithCode(0),
        "file_not_permitted: Could not write .*/file: Read-only file system. Give your user");
    EXPECT_EXIT((failSystemCall(SYS_mkdir, EACCES), tell(writeFile(folder / "a/file", "x"))),
        ExitedWithCode(0), "file_not_permitted: Could not make the folder .*/a: Permission denied");
}

TEST(AtomicFile, ExplainsAFolderWithoutPermission)
{
    const test::TemporaryFolder folder;
    fs::create_directory(folder / "locked");
    fs::permissions(folder / "locked", fs::perms(0555));
    fs::permissions(folder.path(), fs::perms(0755));
    const auto write = [&folder] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) // permissions do not bind root
            std::_Exit(99);
        tell(writeFile(folder / "locked/file", "x"));
    };
    EXPECT_EXIT(write(), ExitedWithCode(0), "file_not_permitted: .*/locked/file: Permission denied");
}

TEST(AtomicFile, RefusesAFileWhereAFolderShouldBe)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "file", "x").ok());
    EXPECT_EQ(writeFile(folder / "file/below", "y").error().code, "file_failed");
    EXPECT_EQ(ensureFolder(folder / "file").error().code, "file_failed");
    EXPECT_EQ(readFile(folder / "file").value(), "x");
}

TEST(AtomicFile, IsWholeAfterEveryKill)
{
    const test::TemporaryFolder folder;
    const std::string one(300'000, '1');
    const std::string two(300'000, '2');
    ASSERT_TRUE(writeFile(folder / "file", one).ok());
    for (int round = 0; round < 20; ++round) {
        const pid_t writer = ::fork();
        if (writer == 0)
            for (;;)
                (void)(writeFile(folder / "file", two).ok() && writeFile(folder / "file", one).ok());
        for (int reads = 0; reads < round; ++reads) {
            const auto seen = readFile(folder / "file");
            ASSERT_TRUE(seen.ok());
            EXPECT_TRUE(*seen == one || *seen == two);
        }
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        const auto left = readFile(folder / "file");
        ASSERT_TRUE(left.ok());
        EXPECT_TRUE(*left == one || *left == two);
    }
}

TEST(SetAside, KeepsEveryDamagedFileUnderANameOfItsOwn)
{
    const test::TemporaryFolder folder;
    for (const char* content : {"first", "second", "third"}) {
        ASSERT_TRUE(writeFile(folder / "vault.bin", content).ok());
        ASSERT_TRUE(setAside(folder / "vault.bin").ok());
    }
    EXPECT_FALSE(fs::exists(folder / "vault.bin"));
    EXPECT_EQ(readFile(folder / "vault.bin.damaged").value(), "first");
    EXPECT_EQ(readFile(folder / "vault.bin.damaged-2").value(), "second");
    EXPECT_EQ(readFile(folder / "vault.bin.damaged-3").value(), "third");
    EXPECT_EQ(setAside(folder / "vault.bin").error().code, "file_missing");
}

} // namespace scout::settings
