// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "crypto/Random.h"

#include <string>
#include <string_view>

namespace scout::crypto {

/// Proof Key for Code Exchange (RFC 7636), method S256.
struct Pkce {
    Secret verifier; ///< 43 characters of A-Z a-z 0-9 - _ : Salesforce refuses "~", which the RFC allows
    std::string challenge;
};

Pkce makePkce(RandomSource& random);

/// BASE64URL(SHA256(verifier)), the `code_challenge` of a `code_verifier`.
std::string pkceChallenge(std::string_view verifier);

} // namespace scout::crypto
