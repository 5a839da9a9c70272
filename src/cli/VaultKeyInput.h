// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "secrets/VaultKey.h"

#include <filesystem>

namespace scout::cli {

/// The vault of this user, made or not.
std::filesystem::path vaultFile(CommandContext context);

/// Where the key of a vault that is made or sealed anew comes from.
struct VaultKeySource {
    std::filesystem::path keyFile = {}; ///< made if it is not there
    bool passphraseFromStdin = false;
};

/// From the source, else the environment, else a person at the terminal. Errors: Storage "vault_locked" where
/// there is none of these; those of VaultKey and createKeyFile.
Result<secrets::VaultKey> newVaultKey(CommandContext context, const VaultKeySource& source);

/// The same without the environment, which names the key that is to be replaced.
Result<secrets::VaultKey> replacementVaultKey(CommandContext context, const VaultKeySource& source);

/// The key of the vault that is there: from the environment, else a person.
Result<secrets::VaultKey> presentVaultKey();

/// `scout vault rekey` and `move`.
void addVaultChangeCommands(CLI::App& vault, Invocation& invocation);

} // namespace scout::cli
