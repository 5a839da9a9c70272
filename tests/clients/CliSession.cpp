// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/CliSession.h"

#include "e2e/ScoutHome.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace scout::test {

namespace {

namespace fs = std::filesystem;

fs::path packageFolder()
{
    return fs::path(SCOUT_BIN_DIR).parent_path() / "clients-sf/package";
}

} // namespace

std::string CliSession::missing()
{
    return fs::exists(packageFolder() / "bin/run.js")
        ? ""
        : "the Salesforce CLI is not installed: ./dev test --clients does it";
}

CliSession::CliSession(const std::string& authority)
    : m_environment(plainEnvironment())
{
    m_environment.insert_or_assign("HOME", folder().string());
    m_environment.insert_or_assign("NODE_EXTRA_CA_CERTS", authority);
    for (const char* name : {"SF_USE_GENERIC_UNIX_KEYCHAIN", "SF_AUTOUPDATE_DISABLE", "SF_DISABLE_TELEMETRY",
             "SF_DISABLE_DNS_CHECK"})
        m_environment.insert_or_assign(name, "true");
}

std::unique_ptr<Program> CliSession::start(
    const std::vector<std::string>& arguments, const Environment& more) const
{
    std::vector<std::string> command{"node", "--no-deprecation", (packageFolder() / "bin/run.js").string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    Environment environment = more;
    environment.insert(m_environment.begin(), m_environment.end());
    auto program = std::make_unique<Program>("/usr/bin/env", command, environment);
    program->closeInput();
    return program;
}

Program::Finished CliSession::run(const std::vector<std::string>& arguments)
{
    if (!m_process) {
        const std::vector<std::string> command{"-C", folder().string(), "node", "--no-deprecation",
            SCOUT_SOURCE_DIR "/tests/clients/salesforce-cli/session.mjs", packageFolder().string()};
        m_process = std::make_unique<Program>("/usr/bin/env", command, m_environment);
    }
    const std::string answer = folder() / "answer.json";
    m_process->write(nlohmann::json{{"arguments", arguments}, {"answer", answer}}.dump() + '\n');
    m_process->waitFor(Program::Stream::Output, "answered " + std::to_string(++m_runs) + "\n");
    std::ifstream in(answer, std::ios::binary);
    const auto finished = nlohmann::json::parse(in);
    return {finished.at("exitCode"), finished.at("output"), finished.at("errors")};
}

} // namespace scout::test
