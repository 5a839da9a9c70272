// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <chrono>

namespace scout::secrets {

/// Asks the keychain service over D-Bus how it is, without waking a dialog.
///
/// QtKeychain reports a secret of a locked keychain as "not found", so a lost sign-in and a locked screen
/// look the same to it. This asks the Secret Service whether its default collection is locked (Secret
/// Service API 0.2), or KWallet whether its wallet is open, where QtKeychain would use that. A service that
/// has no collection yet counts as locked: it will ask its user for a new password first.
///
/// Unreachable if it takes longer than `limit`. Main thread only.
Task<StoreState> probeKeychain(std::chrono::milliseconds limit);

} // namespace scout::secrets
