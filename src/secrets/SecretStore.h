// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <string>

namespace scout::secrets {

/// Where secrets are: the words of the settings page and of `scout vault status` follow from these.
enum class StoreKind { Keychain, Vault, Memory };
enum class StoreState {
    Ready,
    Locked, ///< there, but nobody has unlocked it
    Absent, ///< no keychain service, or no vault yet
    Unreachable, ///< there, but not answering
};

/// Keeps refresh tokens, client secrets and keys by name.
///
/// Names are ours, for example "org/3f2c…/refresh_token". Errors: NotFound ("secret_missing") only when the
/// store is open and really has no such secret; Storage with "keychain_locked", "keychain_absent",
/// "keychain_silent", "vault_locked", "vault_wrong_key", "vault_damaged" otherwise, and with what each store
/// adds to these. A locked store is never reported as a missing secret.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual StoreKind kind() const = 0;
    virtual Task<StoreState> state() = 0;
    virtual Task<Result<Secret>> read(std::string name) = 0;
    /// The secret is on disk when this succeeds.
    virtual Task<Result<void>> write(std::string name, Secret secret) = 0;
    /// Succeeds where there was none.
    virtual Task<Result<void>> remove(std::string name) = 0;
};

} // namespace scout::secrets
