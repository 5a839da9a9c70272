// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/NodeClients.h"

#include <QStandardPaths>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace scout::test {

namespace {

constexpr std::chrono::minutes kInstallLimit{5};
constexpr std::chrono::minutes kRunLimit{3};
constexpr const char* kLock = "package-lock.json";

std::filesystem::path program(const QString& name)
{
    return QStandardPaths::findExecutable(name).toStdString();
}

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// npm finds its registry, proxy and cache through these.
Environment inherited()
{
    Environment environment;
    for (const char* name :
        {"PATH", "HOME", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY",
            "NPM_CONFIG_REGISTRY", "npm_config_registry", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"})
        if (const char* value = std::getenv(name))
            environment[name] = value;
    return environment;
}

} // namespace

NodeClients::NodeClients()
    : m_sources(std::filesystem::path(SCOUT_SOURCE_DIR) / "tests" / "clients")
    , m_folder(std::filesystem::path(SCOUT_BIN_DIR).parent_path() / "clients")
    , m_node(program(QStringLiteral("node")))
    , m_npm(program(QStringLiteral("npm")))
{ }

std::string NodeClients::install() const
{
    if (m_node.empty() || m_npm.empty())
        return "third-party clients need node and npm";
    // The lock is copied once all it names is there.
    const std::string wanted = textOf(m_sources / kLock);
    if (textOf(m_folder / "installed.json") == wanted)
        return {};
    std::filesystem::create_directories(m_folder);
    for (const char* file : {"package.json", kLock})
        std::filesystem::copy_file(
            m_sources / file, m_folder / file, std::filesystem::copy_options::overwrite_existing);
    Program npm(m_npm,
        {"ci", "--prefix", m_folder.string(), "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress"},
        inherited());
    const auto finished = npm.waitForEnd(kInstallLimit);
    if (finished.exitCode != 0)
        return "npm can't install the third-party clients: " + finished.errors;
    std::ofstream(m_folder / "installed.json", std::ios::binary) << wanted;
    return {};
}

Environment NodeClients::withModules(Environment environment) const
{
    environment["NODE_PATH"] = (m_folder / "node_modules").string();
    environment["PATH"] = m_node.parent_path().string();
    return environment;
}

std::unique_ptr<Program> NodeClients::start(
    const std::string& script, const std::vector<std::string>& arguments, Environment environment) const
{
    std::vector<std::string> command{(m_sources / script).string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return std::make_unique<Program>(m_node, command, withModules(std::move(environment)));
}

Program::Finished NodeClients::run(
    const std::vector<std::string>& files, const std::string& folder, Environment environment) const
{
    std::vector<std::string> arguments{"--test-reporter=spec", "--test"};
    for (const auto& file : files)
        arguments.push_back((m_sources / folder / file).string());
    Program node(m_node, arguments, withModules(std::move(environment)));
    return node.waitForEnd(kRunLimit);
}

} // namespace scout::test
