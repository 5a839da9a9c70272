// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Program.h"
#include "support/TemporaryFolder.h"

#include <memory>

namespace scout::test {

/// The command line as it was built.
inline const std::filesystem::path kScout = SCOUT_BIN_DIR "/scout";

/// A session without a keychain and without anything of the user who runs the tests.
Environment plainEnvironment();

/// One user of `scout` with a SCOUT_HOME of its own. At first there is neither a keychain nor a key for the
/// vault; `environment` is there to be changed.
class ScoutHome {
public:
    ScoutHome();

    Environment environment = plainEnvironment();

    /// Keeps secrets in the vault, which a key file opens.
    void useVault();
    /// The same with a passphrase. It costs every command half a second of scrypt: for tests that it matters
    /// to.
    void useVault(const std::string& passphrase) { environment["SCOUT_VAULT_PASSPHRASE"] = passphrase; }

    std::unique_ptr<Program> start(const std::vector<std::string>& arguments) const;
    /// Runs the command to its end, with `input` as its stdin.
    Program::Finished run(const std::vector<std::string>& arguments, const std::string& input = {}) const;

    const std::filesystem::path& folder() const { return m_folder.path(); }
    std::filesystem::path connectionsFile() const { return m_folder / "config/connections.json"; }
    std::filesystem::path vaultFile() const { return m_folder / "data/vault.bin"; }

private:
    TemporaryFolder m_folder;
};

/// How many lines a text has.
std::size_t lineCount(const std::string& text);

} // namespace scout::test
