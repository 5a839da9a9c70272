// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/JwtSignIn.h"

#include "auth/TokenClient.h"
#include "auth/TokenReply.h"
#include "base/Log.h"
#include "base/Text.h"
#include "crypto/Jws.h"
#include "net/HttpDate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace scout::auth {

namespace {

constexpr std::string_view kGrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// The refusals that an assertion earns at the wrong host or for the wrong audience; a copy of an app in a
/// sandbox has the consumer key of the one in production.
bool mayLieInPlace(const Error& error)
{
    constexpr std::array<std::string_view, 3> kCodes{"invalid_grant", "invalid_client_id", "invalid_client"};
    return error.http && std::find(kCodes.begin(), kCodes.end(), error.http->code) != kCodes.end();
}

bool isAboutAudience(const Error& error)
{
    return error.http && toLower(error.http->text).find("audience") != std::string::npos;
}

} // namespace

std::string JwtClaims::toJson() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(expires.time_since_epoch());
    const nlohmann::ordered_json claims{
        {"iss", issuer}, {"sub", subject}, {"aud", audience}, {"exp", seconds.count()}};
    // A username can hold any bytes that a user pasted; Salesforce is to refuse it, not we.
    return claims.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Task<Result<JwtGrant>> JwtSignIn::run(JwtRequest request)
{
    std::vector<JwtPlace> places = jwtPlaces(request.loginUrl);
    if (!request.audience.empty())
        places = {{request.loginUrl, request.audience}};
    std::optional<Error> telling;
    for (const JwtPlace& place : places) {
        auto tokens = co_await signInAt(request, place);
        if (tokens) {
            JwtGrant grant{std::move(tokens).value(), place};
            co_return grant;
        }
        const bool isLast = !mayLieInPlace(tokens.error());
        if (!telling || isAboutAudience(*telling))
            telling = std::move(tokens).error();
        if (isLast)
            break;
    }
    co_return std::move(*telling);
}

Task<Result<Tokens>> JwtSignIn::signInAt(JwtRequest request, JwtPlace place)
{
    auto tokens = co_await present(request, place);
    if (tokens || !m_clockWasWrong || !mayLieInPlace(tokens.error()))
        co_return tokens;
    log::area(log::Area::Auth)
        .warn("this clock is {} s from that of {}: signing anew by theirs", m_skew.count() / 1000,
            place.loginUrl);
    co_return co_await present(std::move(request), std::move(place));
}

Task<Result<Tokens>> JwtSignIn::present(JwtRequest request, JwtPlace place)
{
    const JwtClaims claims{
        request.clientId, request.username, place.audience, m_clock.now() + m_skew + kLife};
    net::FormBody form;
    form.add("grant_type", kGrantType).add("assertion", crypto::signRs256(claims.toJson(), request.key));
    const std::string url = place.loginUrl + "/services/oauth2/token";
    auto response = co_await m_http.send(tokenRequest(url, form));
    if (!response)
        co_return response.error();
    m_clockWasWrong = correctClock(*response);
    auto tokens = readTokenReply(*response, url, place.loginUrl);
    wipe(response->body);
    co_return tokens;
}

bool JwtSignIn::correctClock(const net::HttpResponse& response)
{
    const auto theirs = net::parseHttpDate(response.header("Date"));
    if (!theirs)
        return false;
    const std::chrono::milliseconds skew = *theirs - m_clock.now();
    const bool isOff = std::chrono::abs(skew - m_skew) > kTolerance;
    if (isOff)
        m_skew = skew;
    return isOff;
}

} // namespace scout::auth
