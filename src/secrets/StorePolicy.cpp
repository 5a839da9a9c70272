// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/StorePolicy.h"

#include "secrets/Faults.h"
#include "secrets/MemoryStore.h"
#include "secrets/VaultStore.h"

namespace scout::secrets {

namespace {

using Chosen = Result<std::unique_ptr<SecretStore>>;

bool isThere(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

/// Why there is no store, when there is neither a key for the vault nor anybody to ask.
Error noStore(StoreState keychain, const std::filesystem::path& vaultFile)
{
    if (isThere(vaultFile))
        return {ErrorKind::Storage, "vault_locked",
            "The vault " + vaultFile.string()
                + " is locked. Set SCOUT_VAULT_PASSPHRASE, or SCOUT_VAULT_KEY_FILE to its key file."};
    if (keychain != StoreState::Absent)
        return keychainFault(keychain);
    return {ErrorKind::Storage, "secret_store_missing",
        "There is no keychain in this session and no key for the encrypted vault. Set "
        "SCOUT_VAULT_PASSPHRASE, or "
        "make a key file with \"scout vault init --key-file FILE\" and set SCOUT_VAULT_KEY_FILE. Nothing is "
        "ever "
        "stored in the clear."};
}

Task<Chosen> askForVault(StorePolicy policy)
{
    const auto reason =
        isThere(policy.vaultFile) ? PassphrasePrompt::Reason::OpenVault : PassphrasePrompt::Reason::MakeVault;
    auto passphrase = co_await policy.prompt->ask(reason);
    if (!passphrase)
        co_return std::move(passphrase).error();
    auto vault = std::make_unique<VaultStore>(
        policy.vaultFile, VaultKey::fromPassphrase(std::move(passphrase).value()), policy.cost);
    const auto state = co_await vault->state();
    if (state == StoreState::Locked)
        co_return Error{ErrorKind::Storage, "vault_wrong_key",
            "That passphrase does not open the vault " + policy.vaultFile.string() + "."};
    co_return Chosen(std::move(vault));
}

} // namespace

Task<Chosen> chooseStore(std::unique_ptr<SecretStore> keychain, StorePolicy policy)
{
    if (policy.preferred == StoreKind::Memory)
        co_return Chosen(std::make_unique<MemoryStore>());
    if (policy.preferred == StoreKind::Keychain)
        co_return Chosen(std::move(keychain));
    auto state = StoreState::Absent;
    if (policy.preferred != StoreKind::Vault)
        state = co_await keychain->state();
    if (state == StoreState::Ready)
        co_return Chosen(std::move(keychain));
    if (policy.vaultKey)
        co_return Chosen(std::make_unique<VaultStore>(policy.vaultFile, policy.vaultKey, policy.cost));
    if (state == StoreState::Locked && policy.keychainCanAsk)
        co_return Chosen(std::move(keychain));
    if (policy.prompt == nullptr)
        co_return noStore(state, policy.vaultFile);
    co_return co_await askForVault(std::move(policy));
}

} // namespace scout::secrets
