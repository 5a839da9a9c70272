// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/KeyringHome.h"

#include "secrets/KeyringDaemon.h"
#include "secrets/PrivateBus.h"
#include "support/Requirement.h"

#include <QStandardPaths>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace scout::test {

namespace {

std::string secretTool()
{
    return QStandardPaths::findExecutable(QStringLiteral("secret-tool")).toStdString();
}

std::string missing()
{
    if (const std::string keyring = secrets::missingForKeychainTests(); !keyring.empty())
        return keyring;
    return secretTool().empty() ? "secret-tool is not installed" : WebBrowser::missing();
}

} // namespace

void KeyringHome::SetUp()
{
    SCOUT_SKIP_IF_MISSING(missing());
    secrets::KeyringDaemon::running();
    home.environment["DBUS_SESSION_BUS_ADDRESS"] = std::getenv("DBUS_SESSION_BUS_ADDRESS");
}

std::string KeyringHome::connectQuickly(const std::vector<std::string>& moreArguments)
{
    std::vector<std::string> arguments{"connections", "add", "quick", "--paste", "--environment",
        org.value("SF_LOGIN_URL"), "--name", "mine"};
    arguments.insert(arguments.end(), moreArguments.begin(), moreArguments.end());
    const auto adding = home.start(arguments);
    OrgUser user(org.value("SF_USERNAME"), org.value("SF_PASSWORD"));
    user.signIn(adding->waitFor(Program::Stream::Errors, "http://[^ \n]*/services/oauth2/authorize[^ \n]*"));
    const std::string landedOn = user.allowWithNobodyListening();
    m_commandLine = adding->commandLine();
    adding->write(landedOn + '\n');
    m_connected = adding->waitForEnd();
    EXPECT_EQ(m_connected.exitCode, 0) << m_connected.errors;
    return landedOn;
}

std::string KeyringHome::connectionId() const
{
    std::ifstream file(home.connectionsFile());
    return nlohmann::json::parse(file).at("connections").at(0).at("id");
}

std::string KeyringHome::lookUp(const std::string& name) const
{
    Program lookup(secretTool(), {"lookup", "server", "Scout Desktop", "user", name}, home.environment);
    return lookup.waitForEnd().output;
}

void KeyringHome::endSession() const
{
    httplib::Client client(org.value("SF_INSTANCE_URL"));
    const auto revoked =
        client.Post("/services/oauth2/revoke", httplib::Params{{"token", inKeyring("access_token")}});
    ASSERT_TRUE(revoked);
    ASSERT_EQ(revoked->status, 200);
}

} // namespace scout::test
