// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Jwt.h"

#include "base/Text.h"
#include "crypto/Base64.h"
#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

/// The JSON object in one part of the token; no object where it holds none.
Json objectIn(std::string_view part)
{
    const auto bytes = crypto::fromBase64Url(part);
    return bytes ? Json::parse(*bytes, nullptr, false) : Json();
}

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// `aud` may be a list (RFC 7519, 4.1.3); Salesforce reads one.
std::string audienceOf(const Json& claims)
{
    const auto found = claims.find("aud");
    if (found != claims.end() && found->is_array() && found->size() == 1 && found->front().is_string())
        return found->front().get<std::string>();
    return textOf(claims, "aud");
}

double secondsOf(const Json& claims)
{
    const auto found = claims.find("exp");
    if (found == claims.end())
        return 0;
    if (found->is_number())
        return found->get<double>();
    return found->is_string() ? std::strtod(found->get<std::string>().c_str(), nullptr) : 0;
}

} // namespace

std::optional<Jwt> Jwt::parse(std::string_view text)
{
    const auto parts = split(text, '.');
    if (parts.size() != 3)
        return std::nullopt;
    const Json header = objectIn(parts[0]);
    const Json claims = objectIn(parts[1]);
    const auto signature = crypto::fromBase64Url(parts[2]);
    if (!header.is_object() || !claims.is_object() || !signature)
        return std::nullopt;
    Jwt jwt;
    jwt.algorithm = textOf(header, "alg");
    jwt.issuer = textOf(claims, "iss");
    jwt.subject = textOf(claims, "sub").empty() ? textOf(claims, "prn") : textOf(claims, "sub");
    jwt.audience = audienceOf(claims);
    jwt.expires = secondsOf(claims);
    jwt.signedPart = text.substr(0, parts[0].size() + 1 + parts[1].size());
    jwt.signature = *signature;
    return jwt;
}

std::string signedJwt(const nlohmann::ordered_json& claims, std::string_view keyId, const RsaKey& key)
{
    const Json header{{"typ", "JWT"}, {"alg", "RS256"}, {"kid", keyId}};
    const std::string signedPart =
        crypto::toBase64Url(jsonText(header)) + '.' + crypto::toBase64Url(jsonText(claims));
    return signedPart + '.' + crypto::toBase64Url(key.sign(signedPart));
}

} // namespace scout::demoorg
