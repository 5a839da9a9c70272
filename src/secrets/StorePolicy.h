// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"
#include "secrets/VaultKey.h"

#include <memory>

namespace scout::secrets {

/// Somebody who can be asked for the passphrase of the vault: a terminal or a dialog.
class PassphrasePrompt {
public:
    enum class Reason {
        OpenVault,
        MakeVault, ///< there is none yet: have it typed twice
    };

    virtual ~PassphrasePrompt() = default;
    /// Error Cancelled if they would rather not.
    virtual Task<Result<Secret>> ask(Reason reason) = 0;
};

/// What decides where secrets go.
struct StorePolicy {
    std::filesystem::path vaultFile;
    std::optional<VaultKey> vaultKey = std::nullopt; ///< given in the environment
    PassphrasePrompt* prompt = nullptr; ///< none: nobody to ask
    bool keychainCanAsk = false; ///< a desktop is there to show the keychain's own dialog
    std::optional<StoreKind> preferred = std::nullopt; ///< what the user settled on, if anything
    crypto::ScryptCost cost = {};
};

/// The keychain if it is ready, or locked where its own dialog can open it; else the vault if its key was
/// given, or somebody can be asked for the passphrase, which happens once. Nothing is ever stored in the
/// clear: with none of these it is an error that names the ways out.
///
/// A preferred keychain is returned whatever its state: its requests then tell what is wrong with it.
/// Errors: Storage "secret_store_missing" (no keychain, no vault, no key), "keychain_locked",
/// "keychain_silent", "vault_locked", "vault_wrong_key" (the passphrase that was typed); Cancelled.
Task<Result<std::unique_ptr<SecretStore>>> chooseStore(
    std::unique_ptr<SecretStore> keychain, StorePolicy policy);

} // namespace scout::secrets
