// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Program.h"
#include "support/TemporaryFolder.h"

#include <memory>

namespace scout::test {

/// The Salesforce CLI as its authors publish it, in a home of its own; `./dev test --clients` installs it. A
/// command takes seconds to start, so most of them run in one process that has loaded the CLI once.
class CliSession {
public:
    /// Why it can't run here; empty where it can.
    static std::string missing();

    /// `authority`: the certificates that it trusts.
    explicit CliSession(const std::string& authority);

    /// Runs a command to its end in the process that stays. What it writes without a path lands in folder().
    Program::Finished run(const std::vector<std::string>& arguments);
    /// In a process of its own, started as a user starts it.
    std::unique_ptr<Program> start(
        const std::vector<std::string>& arguments, const Environment& more = {}) const;

    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
    Environment m_environment;
    std::unique_ptr<Program> m_process;
    int m_runs = 0;
};

/// Limits for a command of the CLI on a slow machine.
constexpr std::chrono::minutes kCliLimit{3};

} // namespace scout::test
