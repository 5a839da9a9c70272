// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/ScoutHome.h"

#include <algorithm>

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
