// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A crash leaves no picture of the memory behind, in which every token would be.
#include "e2e/ScoutHome.h"
#include "support/Requirement.h"

#include <algorithm>

namespace scout::test {

namespace {

namespace fs = std::filesystem;

class CoreDump : public testing::Test {
protected:
    /// Else the tests would pass on any system that writes no cores at all.
    void SetUp() override
    {
        start("kill -SEGV $$")->waitForEnd();
        SCOUT_SKIP_IF_MISSING(isThere() ? "" : "this system writes no core files into the working folder");
        for (const auto& entry : fs::directory_iterator(folder.path()))
            fs::remove(entry.path());
    }

    /// In the test's folder, where the system may write cores of any size.
    std::unique_ptr<Program> start(const std::string& command)
    {
        const std::string script = "cd " + folder.path().string() + " && ulimit -c unlimited && " + command;
        return std::make_unique<Program>("/bin/sh", std::vector<std::string>{"-c", script}, home.environment);
    }
    bool isThere() const
    {
        return std::any_of(fs::directory_iterator(folder.path()), fs::directory_iterator(),
            [](const fs::directory_entry& entry) {
                return entry.path().filename().string().starts_with("core");
            });
    }

    TemporaryFolder folder;
    ScoutHome home;
};

constexpr int kCrashed = 128 + 11; // SIGSEGV

} // namespace

TEST_F(CoreDump, OfTheCommandLineIsNotThere)
{
    const auto scout = start("exec " + kScout.string() + " demo-org --port 0 --records Account=1");
    scout->waitFor(Program::Stream::Output, "Demo org ready");
    scout->crash();
    EXPECT_EQ(scout->waitForEnd().exitCode, kCrashed);
    EXPECT_FALSE(isThere());
}

TEST_F(CoreDump, OfTheWindowIsNotThere)
{
    const fs::path desktop = fs::path(SCOUT_BIN_DIR) / "scout-desktop";
    home.environment["QT_QPA_PLATFORM"] = "offscreen";
    home.environment["QT_DEBUG_PLUGINS"] = "1"; // says something as soon as the program runs
    const auto scout = start("exec " + desktop.string());
    scout->waitFor(Program::Stream::Errors, "libqoffscreen");
    scout->crash();
    EXPECT_EQ(scout->waitForEnd().exitCode, kCrashed);
    EXPECT_FALSE(isThere());
}

} // namespace scout::test
