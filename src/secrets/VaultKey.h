// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/BoxKey.h"

#include <filesystem>
#include <optional>

namespace scout::secrets {

/// What opens the vault: a passphrase, or the 32 random bytes of a key file.
struct VaultKey {
    using Source = crypto::KeyRecipe::Source;

    Source source = Source::Passphrase;
    Secret input;

    static VaultKey fromPassphrase(Secret passphrase);
    /// Errors: those of readFile; BadRequest "bad_key_file" for another size.
    static Result<VaultKey> fromKeyFile(const std::filesystem::path& path);
    /// From SCOUT_VAULT_PASSPHRASE, else from the file that SCOUT_VAULT_KEY_FILE names. Nothing if neither is
    /// set; an error if the file is no key file.
    static Result<std::optional<VaultKey>> fromEnvironment();
};

/// Writes a new key file of 32 random bytes for its owner only. Errors: BadRequest "key_file_exists", since
/// replacing a key file would lose the vault that it opens; those of writeFile.
Result<void> createKeyFile(const std::filesystem::path& path, crypto::RandomSource& random);

} // namespace scout::secrets
