// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Program.h"

#include <memory>

namespace scout::test {

/// Third-party clients from npm, in the versions of package-lock.json, installed into the build folder.
class NodeClients {
public:
    NodeClients();

    /// Installs them where that was not done yet. Why that is impossible on this machine: no node, no npm, or
    /// no registry that has them. Empty: they are there.
    std::string install() const;

    /// A script of tests/clients that runs until it is destroyed.
    std::unique_ptr<Program> start(const std::string& script, Environment environment) const
    {
        return start(script, {}, std::move(environment));
    }
    std::unique_ptr<Program> start(
        const std::string& script, const std::vector<std::string>& arguments, Environment environment) const;
    /// Runs node's test runner over files of tests/clients/`folder`.
    Program::Finished run(
        const std::vector<std::string>& files, const std::string& folder, Environment environment) const;

private:
    Environment withModules(Environment environment) const;

    std::filesystem::path m_sources;
    std::filesystem::path m_folder;
    std::filesystem::path m_node;
    std::filesystem::path m_npm;
};

} // namespace scout::test
