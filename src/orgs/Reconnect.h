// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/ConnectFlow.h"

namespace scout::secrets {
class SecretStore;
}

namespace scout::orgs {

/// What a connection needs to sign in again, by the method that it was made with.
enum class ReconnectBy {
    Browser, ///< ConnectFlow::quick with reconnectRequest()
    AccessToken, ///< a new one, from the user: ConnectFlow::token
    SfdxUrl, ///< a new one, from the user: SfdxConnect
    StoredKey, ///< nothing from the user: Connections::signInAgain
};

ReconnectBy reconnectBy(Method method);

/// The browser sign-in of a connection, under its name: the same app, the same host, and its user filled in.
/// A demo connection's org must be running first; `loginUrl` is then its address of today, else empty.
/// Errors: those of the secret store, which keeps the app's secret.
Task<Result<QuickConnectRequest>> reconnectRequest(
    OrgProfile profile, std::string loginUrl, secrets::SecretStore* secrets);

} // namespace scout::orgs
