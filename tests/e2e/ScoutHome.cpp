// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/ScoutHome.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace scout::test {

Environment plainEnvironment()
{
    const char* path = std::getenv("PATH");
    // An address that leads nowhere: without one, the user's own session bus would be looked for.
    return {{"PATH", path ? path : "/usr/bin:/bin"}, {"LANG", "C.UTF-8"}, {"NO_COLOR", "1"},
        {"HOME", "/nonexistent"}, {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"}};
}

ScoutHome::ScoutHome()
{
    environment["HOME"] = m_folder.path();
    environment["SCOUT_HOME"] = m_folder.path();
}

void ScoutHome::useVault()
{
    constexpr std::string_view kKey = "32 bytes that open a test's vault";
    const auto file = m_folder / "vault.key";
    std::ofstream(file, std::ios::binary) << kKey.substr(0, 32);
    std::filesystem::permissions(
        file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    environment["SCOUT_VAULT_KEY_FILE"] = file;
}

std::unique_ptr<Program> ScoutHome::start(const std::vector<std::string>& arguments) const
{
    return std::make_unique<Program>(kScout, arguments, environment);
}

Program::Finished ScoutHome::run(const std::vector<std::string>& arguments, const std::string& input) const
{
    const auto program = start(arguments);
    program->write(input);
    program->closeInput();
    return program->waitForEnd();
}

std::size_t lineCount(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace scout::test
