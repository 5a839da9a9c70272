// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/VaultContents.h"
#include "secrets/VaultKey.h"

#include <functional>
#include <mutex>

namespace scout::secrets {

/// The vault on disk: one sealed file (crypto/SealedBox.h), mode 0600.
///
/// Every call reads the file anew, so that processes that share a vault see each other's changes; a change
/// also holds the lock file beside it from reading to writing. All calls block, for up to a second where a
/// passphrase must be turned into a key, and are safe on any thread: VaultStore runs them in the pool.
///
/// Errors, all Storage: "vault_wrong_key", "vault_damaged", "vault_newer", "file_locked", those of fileFault.
class VaultFile {
public:
    VaultFile(std::filesystem::path path, VaultKey key, crypto::ScryptCost cost = {});

    const std::filesystem::path& path() const noexcept { return m_path; }

    /// Everything in the vault; nothing if there is no vault yet.
    Result<Secrets> load();
    /// Makes the vault if there is none. A damaged one is set aside under another name first, so that what
    /// may still be rescued from it is never overwritten.
    Result<void> change(const std::function<void(Secrets&)>& edit);

    /// Seals everything anew so that only `newKey` opens it; this object then no longer does. Errors also:
    /// NotFound "vault_missing".
    Result<void> rekey(const VaultKey& newKey);

private:
    Result<crypto::BoxKey> keyFor(const crypto::KeyRecipe& recipe);
    Result<crypto::BoxKey> keyForNewBox();
    Result<void> save(const Secrets& secrets);

    const std::filesystem::path m_path;
    const VaultKey m_key;
    const crypto::ScryptCost m_cost;

    // Of the last recipe, so that a process pays for its passphrase once, however many ask at the same time.
    std::mutex m_mutex;
    std::optional<crypto::BoxKey> m_derived;
};

} // namespace scout::secrets
