// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/CallbackPort.h"
#include "e2e/DemoOrgProcess.h"
#include "e2e/OrgUser.h"
#include "e2e/ScoutHome.h"

#include <gtest/gtest.h>

namespace scout::test {

/// A user of `scout` with an open gnome-keyring, in a test program that runs on a private bus
/// (secrets/PrivateBus), and an org to sign in to.
class KeyringHome : public testing::Test {
protected:
    void SetUp() override;

    /// Signs in by `--paste`; gives the address that the browser landed on, with the code in it.
    std::string connectQuickly(const std::vector<std::string>& moreArguments = {});
    /// The command of connectQuickly(), ended.
    const Program::Finished& connected() const { return m_connected; }
    /// As other users of the machine could see it while it waited.
    const std::string& commandLine() const { return m_commandLine; }

    /// The identifier of the only connection.
    std::string connectionId() const;
    /// What secret-tool reads from the Secret Service under this name; nothing where there is none.
    std::string lookUp(const std::string& name) const;
    /// "access_token" or "refresh_token" of the connection.
    std::string inKeyring(const std::string& what) const
    {
        return lookUp("org/" + connectionId() + '/' + what);
    }
    /// At the org, as its lifetime would.
    void endSession() const;

    CallbackPort callbackPort;
    DemoOrgProcess org{{"--records", "Account=10"}};
    ScoutHome home;

private:
    Program::Finished m_connected{};
    std::string m_commandLine;
};

} // namespace scout::test
