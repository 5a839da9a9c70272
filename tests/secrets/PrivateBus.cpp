// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/PrivateBus.h"

#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

namespace scout::secrets {

namespace {

constexpr const char* kInside = "SCOUT_TEST_PRIVATE_BUS";

// No service folders: a real daemon or its dialog never answers in the place of what a test set up.
constexpr const char* kBusSettings =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void moveInto(const std::filesystem::path& home)
{
    ::setenv(kInside, "1", 1);
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", home.c_str(), 1);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP",
             "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"})
        ::unsetenv(name);
}

int runInside(char** argv)
{
    const test::TemporaryFolder home;
    std::filesystem::create_directories(home / ".cache");
    std::filesystem::create_directories(home / ".local/share/keyrings");
    const std::string settings = (home / "bus.conf").string();
    if (!settings::writeFile(settings, kBusSettings).ok())
        return 1;
    const pid_t child = ::fork();
    if (child == 0) {
        moveInto(home.path());
        const std::string option = "--config-file=" + settings;
        std::vector<const char*> command = {"dbus-run-session", option.c_str(), "--"};
        for (; *argv != nullptr; ++argv)
            command.push_back(*argv);
        command.push_back(nullptr);
        ::execvp(command[0], const_cast<char* const*>(command.data()));
        std::_Exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace

std::string missingForKeychainTests()
{
    for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return std::string(program) + " is not installed";
    return {};
}

int runOnPrivateBus(int argc, char** argv)
{
    if (missingForKeychainTests().empty() && !qEnvironmentVariableIsSet(kInside))
        return runInside(argv);
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

} // namespace scout::secrets

int main(int argc, char** argv)
{
    return scout::secrets::runOnPrivateBus(argc, argv);
}
