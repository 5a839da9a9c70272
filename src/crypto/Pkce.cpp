// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Pkce.h"

#include "crypto/Base64.h"
#include "crypto/Digest.h"

namespace scout::crypto {

Pkce makePkce(RandomSource& random)
{
    Secret verifier(randomToken(random, 32));
    std::string challenge = pkceChallenge(verifier.reveal());
    return {std::move(verifier), std::move(challenge)};
}

std::string pkceChallenge(std::string_view verifier)
{
    return toBase64Url(sha256(verifier));
}

} // namespace scout::crypto
