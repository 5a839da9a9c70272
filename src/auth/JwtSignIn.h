// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/JwtPlace.h"
#include "auth/Tokens.h"
#include "base/Result.h"
#include "crypto/PrivateKey.h"
#include "net/HttpClient.h"

namespace scout::auth {

struct JwtRequest {
    std::string loginUrl;
    std::string clientId; ///< consumer key of the app that holds the certificate
    std::string username; ///< whom to act as
    crypto::PrivateKey key;
    std::string audience = {}; ///< the one that was right before; empty: find out
};

struct JwtGrant {
    Tokens tokens; ///< never with a refresh token: sign in again instead
    JwtPlace place; ///< where it was granted
};

/// What an assertion says (RFC 7523 section 3).
struct JwtClaims {
    std::string issuer;
    std::string subject;
    std::string audience;
    TimePoint expires;

    std::string toJson() const;
};

/// Signs in without a user by the JWT bearer flow (RFC 7523; Salesforce's "OAuth 2.0 JWT Bearer Flow").
///
/// An assertion lives for two minutes, one less than Salesforce allows. Where this computer's clock is off,
/// the Date header of the refusal tells by how much: the assertion is made anew by Salesforce's time, once,
/// and later ones are right at once. A refusal that may come from the wrong place leads on to the next of
/// jwtPlaces(); of several the most telling is returned, which is the first one that is not about the
/// audience.
///
/// Errors: those of the HttpClient and of auth/TokenReply.h.
class JwtSignIn {
public:
    static constexpr std::chrono::seconds kLife{120};
    /// Less is no reason for a refusal.
    static constexpr std::chrono::seconds kTolerance{30};

    /// Both borrowed.
    JwtSignIn(net::HttpClient& http, const Clock& clock)
        : m_http(http)
        , m_clock(clock)
    { }

    Task<Result<JwtGrant>> run(JwtRequest request);

private:
    Task<Result<Tokens>> signInAt(JwtRequest request, JwtPlace place);
    Task<Result<Tokens>> present(JwtRequest request, JwtPlace place);
    bool correctClock(const net::HttpResponse& response);

    net::HttpClient& m_http;
    const Clock& m_clock;
    std::chrono::milliseconds m_skew{0}; ///< how far Salesforce's clock is ahead of ours
    bool m_clockWasWrong = false; ///< at the answer before
};

} // namespace scout::auth
