// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"
#include "secrets/VaultFile.h"

#include <memory>

namespace scout::secrets {

/// Secrets in the sealed file of VaultFile, where there is no keychain.
///
/// All work, from the lock to the disk, happens on a pool thread; the store itself may go while it is under
/// way. Processes may share a vault: none of them loses what another wrote.
///
/// Beyond the errors of SecretStore: "vault_newer", "file_locked" (another process does not let go), those of
/// settings/FileFault.h, BadRequest "empty_passphrase".
class VaultStore final : public SecretStore {
public:
    /// Without a key the store is locked: its state can be asked, and every request is "vault_locked".
    VaultStore(std::filesystem::path file, std::optional<VaultKey> key, crypto::ScryptCost cost = {});

    StoreKind kind() const override { return StoreKind::Vault; }
    /// Absent: no vault yet. Locked: no key, or not the right one. Unreachable: damaged or not readable.
    Task<StoreState> state() override;
    Task<Result<Secret>> read(std::string name) override;
    Task<Result<void>> write(std::string name, Secret secret) override;
    Task<Result<void>> remove(std::string name) override;

    /// Makes an empty vault if there is none; succeeds on one that the key opens. One that is damaged is set
    /// aside.
    Task<Result<void>> create();

    /// From then on only `newKey` opens the vault, and this object no longer does. Errors also: NotFound
    /// "vault_missing".
    Task<Result<void>> rekey(VaultKey newKey);

    const std::filesystem::path& file() const noexcept { return m_file; }

private:
    Error locked() const;

    std::filesystem::path m_file;
    std::shared_ptr<VaultFile> m_vault; // shared with the pool; none without a key
};

} // namespace scout::secrets
