// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeychainStore.h"

namespace scout::secrets {

/// One request to QtKeychain, as text of any bytes. Each first looks whether the keychain is there, waits no
/// longer than `limits`, and turns what comes back into our errors.

/// NotFound "secret_missing" only if the keychain is open.
Task<Result<Secret>> readFromKeychain(std::string name, KeychainLimits limits);
Task<Result<void>> writeToKeychain(std::string name, Secret secret, KeychainLimits limits);
Task<Result<void>> removeFromKeychain(std::string name, KeychainLimits limits);

} // namespace scout::secrets
