// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace scout::orgs {

/// What a connection keeps in the secret store.
inline constexpr std::string_view kAccessToken = "access_token";
inline constexpr std::string_view kRefreshToken = "refresh_token";
inline constexpr std::string_view kClientSecret = "client_secret";
inline constexpr std::string_view kPrivateKey = "private_key"; ///< PEM, PKCS#8

/// All of them, for whoever deletes a connection.
inline constexpr std::array kSecretsOfConnection{kAccessToken, kRefreshToken, kClientSecret, kPrivateKey};

/// What its sign-ins brought, for whoever ends them; the others are what it signs in with.
inline constexpr std::array kTokensOfConnection{kAccessToken, kRefreshToken};

/// "org/3f2c…/refresh_token"
inline std::string secretName(std::string_view profileId, std::string_view what)
{
    return "org/" + std::string(profileId) + '/' + std::string(what);
}

} // namespace scout::orgs
