// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/DemoOrgProcess.h"

#include "e2e/ScoutHome.h"

#include <sstream>

namespace scout::test {

namespace {

std::vector<std::string> argumentsFor(std::vector<std::string> options)
{
    options.insert(options.begin(), {"demo-org", "--port", "0", "--print-env"});
    return options;
}

} // namespace

DemoOrgProcess::DemoOrgProcess(const std::vector<std::string>& options)
    : m_program(kScout, argumentsFor(options), plainEnvironment())
{
    std::istringstream printed(
        m_program.waitFor(Program::Stream::Output, "Demo org ready at [^\n]*\n((.+\n)+)\n"));
    for (std::string line; std::getline(printed, line);)
        m_values[line.substr(0, line.find('='))] = line.substr(line.find('=') + 1);
}

} // namespace scout::test
