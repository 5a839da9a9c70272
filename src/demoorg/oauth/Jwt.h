// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/RsaKey.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace scout::demoorg {

/// What the JWT bearer flow reads of a JSON Web Token (RFC 7519), taken apart but not believed yet.
struct Jwt {
    std::string algorithm;
    std::string issuer;
    std::string subject; ///< `sub`, or the old `prn`
    std::string audience;
    double expires = 0; ///< seconds since 1970; some clients send milliseconds
    std::string signedPart; ///< header and claims as sent
    std::string signature; ///< raw bytes

    /// Nothing if the text is no JWT with these claims.
    static std::optional<Jwt> parse(std::string_view text);
};

/// A JWT of our own, RS256.
std::string signedJwt(const nlohmann::ordered_json& claims, std::string_view keyId, const RsaKey& key);

} // namespace scout::demoorg
