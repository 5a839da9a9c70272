// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Faults.h"

namespace scout::secrets {

namespace {

constexpr const char* kVaultInstead =
    " Or use the encrypted vault: set SCOUT_VAULT_PASSPHRASE, or SCOUT_VAULT_KEY_FILE to a key file.";

} // namespace

Error secretMissing(const std::string& name)
{
    return {ErrorKind::NotFound, "secret_missing", "Nothing is stored under the name " + name + "."};
}

Error keychainFault(StoreState state)
{
    switch (state) {
    case StoreState::Locked:
        return {ErrorKind::Storage, "keychain_locked",
            std::string("The keychain is locked, so nobody can tell what is in it. Unlock it and try again.")
                + kVaultInstead};
    case StoreState::Absent:
        return {ErrorKind::Storage, "keychain_absent",
            std::string(
                "No keychain (Secret Service) answers in this session. Install and start one, for example "
                "gnome-keyring.")
                + kVaultInstead};
    case StoreState::Unreachable:
    case StoreState::Ready:
        break;
    }
    return {ErrorKind::Storage, "keychain_silent",
        std::string(
            "The keychain did not answer in time. Look for a dialog of it behind other windows, or restart "
            "it.")
            + kVaultInstead};
}

} // namespace scout::secrets
