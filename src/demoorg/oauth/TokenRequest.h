// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Site.h"
#include "demoorg/http/Request.h"
#include "demoorg/oauth/OAuthError.h"

#include <optional>
#include <variant>

namespace scout::demoorg {

/// Who a client says it is: from the body, or from HTTP Basic (RFC 6749, 2.3.1).
struct ClientCredentials {
    std::string id;
    std::optional<Secret> secret;
};

ClientCredentials clientCredentials(const Request& request, const Parameters& form);

/// A POST to the token endpoint.
struct TokenRequest {
    const Site& site;
    Parameters form;
    ClientCredentials client;
};

enum class SecretRule { Required, Optional };

/// The app that the client says it is, or why that is not believed. A secret that is sent is checked even
/// where none is needed; public apps have none.
std::variant<ConnectedApp, OAuthError> authenticateClient(
    const Site& site, const ClientCredentials& client, SecretRule (*rule)(const ConnectedApp&));

} // namespace scout::demoorg
