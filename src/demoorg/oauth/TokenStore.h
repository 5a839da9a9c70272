// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "crypto/Random.h"
#include "demoorg/data/Database.h"
#include "demoorg/oauth/Scopes.h"

#include <chrono>
#include <optional>

namespace scout::demoorg {

/// Who let which app do what. The family ties the tokens of one approval together.
struct Grant {
    std::string app; ///< consumer key
    std::string userId;
    Scopes scopes;
    std::string family = {};
};

/// What a code stands for until it is exchanged.
struct CodeGrant {
    Grant grant;
    std::string redirectUri;
    std::string challenge; ///< PKCE S256; empty where there was none
    std::string nonce;
};

/// An access token that is good now.
struct Session {
    Grant grant;
    TimePoint issued;
    TimePoint expires;
};

enum class CodeRefusal { Unknown, Expired };

/// Codes and tokens, in the org's database and there by their SHA-256 only. Any thread may use it.
class TokenStore {
public:
    struct Options {
        std::string orgId; ///< 15 characters; access tokens begin with it
        std::chrono::milliseconds accessTokenLifetime = std::chrono::hours(2);
    };

    static constexpr std::chrono::minutes kCodeLifetime{15};
    /// A user's approvals of one app that can be alive at once; the oldest goes (Salesforce Help).
    static constexpr int kRefreshTokensPerUserAndApp = 5;

    TokenStore(Database& database, const Clock& clock, crypto::RandomSource& random, Options options);

    Secret issueCode(const CodeGrant& grant);
    /// A code is good for one exchange. A second one is refused as if the code had expired, and kills what
    /// the first one gave (RFC 6749, 4.1.2).
    std::variant<CodeGrant, CodeRefusal> redeemCode(std::string_view code);

    Secret issueAccessToken(const Grant& grant);
    Secret issueRefreshToken(const Grant& grant);
    std::optional<Session> session(std::string_view accessToken) const;
    /// What a refresh token stands for, if it is still good. One that was replaced before is a replay: it
    /// takes its whole family along.
    std::optional<Grant> refreshGrant(std::string_view refreshToken);
    /// The same without a consequence, for a look from outside.
    std::optional<Grant> peekRefreshGrant(std::string_view refreshToken) const;
    /// A new refresh token in place of the old one; nothing if another request was quicker.
    std::optional<Secret> rotate(std::string_view refreshToken, const Grant& grant);
    /// Of a token of either kind; a refresh token takes its access tokens along. False if it is not known.
    bool revoke(std::string_view token);
    /// Ends the sessions of an app; its refresh tokens live on.
    void endSessions(std::string_view app);
    /// Ends all that an app was given: codes, sessions, refresh tokens.
    void revokeApp(std::string_view app);
    /// Ends every session, as time would; refresh tokens live on.
    void expireSessions();
    /// Ends every approval there is.
    void revokeAll();
    /// Forgets what ran out long ago.
    void purge();

private:
    Secret issue(std::string_view kind, std::string token, const Grant& grant, TimePoint expires);
    void dropOldest(const Grant& grant);
    void revokeFamily(SqlConnection& connection, std::string_view family);
    std::int64_t now() const;

    Database& m_database;
    const Clock& m_clock;
    crypto::RandomSource& m_random;
    Options m_options;
};

} // namespace scout::demoorg
