// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <chrono>

namespace scout::secrets {

/// How long the keychain may take before it counts as silent.
struct KeychainLimits {
    std::chrono::milliseconds answer = std::chrono::seconds(10);
    /// For a locked one: it may be asking somebody for a password.
    std::chrono::milliseconds unlock = std::chrono::minutes(2);
};

/// Secrets in the desktop's keychain by QtKeychain, under the service "Scout Desktop": the Secret Service
/// (gnome-keyring, KeePassXC) or KWallet. Never falls back to storing in the clear. Main thread only; needs
/// an event loop that runs GLib's (Qt's default on Linux).
///
/// Beyond the errors of SecretStore: Storage "keychain_failed" with the keychain's own words.
class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(KeychainLimits limits = {})
        : m_limits(limits)
    { }

    StoreKind kind() const override { return StoreKind::Keychain; }
    Task<StoreState> state() override;
    Task<Result<Secret>> read(std::string name) override;
    Task<Result<void>> write(std::string name, Secret secret) override;
    Task<Result<void>> remove(std::string name) override;

private:
    const KeychainLimits m_limits;
};

} // namespace scout::secrets
