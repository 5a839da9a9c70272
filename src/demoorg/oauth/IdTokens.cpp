// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/IdTokens.h"

#include "crypto/Base64.h"
#include "crypto/Digest.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/oauth/Jwt.h"
#include "demoorg/oauth/SqlQuery.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

constexpr std::string_view kKeySetting = "id_token_key";
constexpr std::string_view kKeyId = "1";
constexpr std::chrono::minutes kLifetime{2};

std::int64_t seconds(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

/// The left half of the token's digest (OpenID Connect Core, 3.1.3.6).
std::string hashOf(const std::string& accessToken)
{
    return crypto::toBase64Url(crypto::sha256(accessToken).substr(0, 16));
}

} // namespace

RsaKey IdTokens::key()
{
    const std::lock_guard lock(m_mutex);
    if (m_key)
        return *m_key;
    if (const auto kept = m_settings.find(kKeySetting)) {
        m_key = orFail(RsaKey::fromPem(Secret(*kept)));
    } else {
        m_key = RsaKey::generate();
        m_settings.set(kKeySetting, m_key->pem().reveal());
    }
    return *m_key;
}

std::string IdTokens::sign(const IdClaims& claims)
{
    nlohmann::ordered_json body{{"at_hash", hashOf(claims.accessToken)}, {"sub", claims.subject},
        {"aud", claims.audience}, {"iss", claims.issuer}, {"exp", seconds(claims.issued + kLifetime)},
        {"iat", seconds(claims.issued)}};
    if (!claims.nonce.empty())
        body["nonce"] = claims.nonce;
    return signedJwt(body, kKeyId, key());
}

std::string IdTokens::keySet()
{
    const RsaKey signing = key();
    const nlohmann::ordered_json entry{{"kty", "RSA"}, {"alg", "RS256"}, {"use", "sig"}, {"kid", kKeyId},
        {"n", crypto::toBase64Url(signing.modulus())}, {"e", crypto::toBase64Url(signing.exponent())}};
    return jsonText({{"keys", nlohmann::ordered_json::array({entry})}});
}

} // namespace scout::demoorg
