// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

namespace scout::secrets {

/// NotFound "secret_missing": the store is open and has no secret of that name.
Error secretMissing(const std::string& name);

/// What a keychain in this state, which is not Ready, means for a request: Storage "keychain_locked",
/// "keychain_absent" or "keychain_silent".
Error keychainFault(StoreState state);

} // namespace scout::secrets
