// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/TokenStore.h"

#include "crypto/Base64.h"
#include "crypto/Digest.h"
#include "demoorg/oauth/SqlQuery.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr std::string_view kAccess = "access_token";
constexpr std::string_view kRefresh = "refresh_token";

std::string digestOf(std::string_view token)
{
    return crypto::toBase64Url(crypto::sha256(token));
}

/// Random text in the letters of Salesforce's tokens: clients look for [A-Za-z0-9._].
std::string tokenText(crypto::RandomSource& random, std::size_t bytes)
{
    std::string text = crypto::randomToken(random, bytes);
    std::replace(text.begin(), text.end(), '-', '.');
    return text;
}

std::int64_t millis(TimePoint time)
{
    return time.time_since_epoch().count();
}

TimePoint timePoint(std::int64_t millis)
{
    return TimePoint(std::chrono::milliseconds(millis));
}

constexpr auto kNever = TimePoint::max();

/// Of columns app, user_id, scopes, family, in this order from `column` on.
Grant grantOf(const SqlQuery& query, int column)
{
    return {
        query.text(column), query.text(column + 1), Scopes(query.text(column + 2)), query.text(column + 3)};
}

} // namespace

TokenStore::TokenStore(Database& database, const Clock& clock, crypto::RandomSource& random, Options options)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_options(std::move(options))
{ }

std::int64_t TokenStore::now() const
{
    return millis(m_clock.now());
}

Secret TokenStore::issueCode(const CodeGrant& code)
{
    Secret text("aPrx" + tokenText(m_random, 48) + "==");
    const auto writer = m_database.writer();
    SqlQuery(*writer,
        "INSERT INTO oauth_code (digest, app, user_id, redirect_uri, scopes, challenge, nonce, family, "
        "issued)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        digestOf(text.reveal()), code.grant.app, code.grant.userId, code.redirectUri,
        code.grant.scopes.text(), code.challenge, code.nonce, crypto::randomToken(m_random, 16), now())
        .run();
    return text;
}

std::variant<CodeGrant, CodeRefusal> TokenStore::redeemCode(std::string_view code)
{
    const std::string digest = digestOf(code);
    const auto writer = m_database.writer();
    SqlQuery query(*writer,
        "SELECT app, user_id, scopes, family, redirect_uri, challenge, nonce, issued, used FROM oauth_code"
        " WHERE digest = ?",
        digest);
    if (!query.next())
        return CodeRefusal::Unknown;
    CodeGrant grant{grantOf(query, 0), query.text(4), query.text(5), query.text(6)};
    const bool tooOld = now() - query.integer(7) > std::chrono::milliseconds(kCodeLifetime).count();
    const bool used = query.integer(8) != 0;
    if (used)
        revokeFamily(*writer, grant.grant.family);
    if (used || tooOld)
        return CodeRefusal::Expired;
    SqlQuery(*writer, "UPDATE oauth_code SET used = 1 WHERE digest = ?", digest).run();
    return grant;
}

Secret TokenStore::issueAccessToken(const Grant& grant)
{
    return issue(kAccess, m_options.orgId + '!' + tokenText(m_random, 72), grant,
        m_clock.now() + m_options.accessTokenLifetime);
}

Secret TokenStore::issueRefreshToken(const Grant& grant)
{
    Secret token = issue(kRefresh, "5Aep861" + tokenText(m_random, 60), grant, kNever);
    dropOldest(grant);
    return token;
}

Secret TokenStore::issue(std::string_view kind, std::string token, const Grant& grant, TimePoint expires)
{
    const std::string family = grant.family.empty() ? crypto::randomToken(m_random, 16) : grant.family;
    const auto writer = m_database.writer();
    SqlQuery(*writer,
        "INSERT INTO oauth_token (digest, kind, app, user_id, scopes, family, issued, expires)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        digestOf(token), kind, grant.app, grant.userId, grant.scopes.text(), family, now(), millis(expires))
        .run();
    return Secret(std::move(token));
}

void TokenStore::dropOldest(const Grant& grant)
{
    const auto writer = m_database.writer();
    SqlQuery query(*writer,
        "SELECT family FROM oauth_token WHERE app = ? AND user_id = ? AND kind = ? AND replaced = 0"
        " ORDER BY issued DESC LIMIT -1 OFFSET ?",
        grant.app, grant.userId, kRefresh, kRefreshTokensPerUserAndApp);
    std::vector<std::string> families;
    while (query.next())
        families.push_back(query.text(0));
    for (const auto& family : families)
        revokeFamily(*writer, family);
}

std::optional<Session> TokenStore::session(std::string_view accessToken) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader,
        "SELECT app, user_id, scopes, family, issued, expires FROM oauth_token"
        " WHERE digest = ? AND kind = ? AND expires > ?",
        digestOf(accessToken), kAccess, now());
    if (!query.next())
        return std::nullopt;
    return Session{grantOf(query, 0), timePoint(query.integer(4)), timePoint(query.integer(5))};
}

std::optional<Grant> TokenStore::refreshGrant(std::string_view refreshToken)
{
    const auto writer = m_database.writer();
    SqlQuery query(*writer,
        "SELECT app, user_id, scopes, family, replaced FROM oauth_token WHERE digest = ? AND kind = ?",
        digestOf(refreshToken), kRefresh);
    if (!query.next())
        return std::nullopt;
    Grant grant = grantOf(query, 0);
    const bool isReplay = query.integer(4) != 0;
    if (isReplay)
        revokeFamily(*writer, grant.family);
    return isReplay ? std::nullopt : std::optional(std::move(grant));
}

std::optional<Grant> TokenStore::peekRefreshGrant(std::string_view refreshToken) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader,
        "SELECT app, user_id, scopes, family FROM oauth_token WHERE digest = ? AND kind = ? AND replaced = 0",
        digestOf(refreshToken), kRefresh);
    return query.next() ? std::optional(grantOf(query, 0)) : std::nullopt;
}

std::optional<Secret> TokenStore::rotate(std::string_view refreshToken, const Grant& grant)
{
    {
        const auto writer = m_database.writer();
        SqlQuery(*writer, "UPDATE oauth_token SET replaced = 1 WHERE digest = ? AND replaced = 0",
            digestOf(refreshToken))
            .run();
        if (writer->changedRows() == 0)
            return std::nullopt;
    }
    return issueRefreshToken(grant);
}

bool TokenStore::revoke(std::string_view token)
{
    const std::string digest = digestOf(token);
    const auto writer = m_database.writer();
    SqlQuery query(*writer, "SELECT kind, family FROM oauth_token WHERE digest = ?", digest);
    if (!query.next())
        return false;
    if (query.text(0) == kRefresh)
        revokeFamily(*writer, query.text(1));
    else
        SqlQuery(*writer, "DELETE FROM oauth_token WHERE digest = ?", digest).run();
    return true;
}

void TokenStore::endSessions(std::string_view app)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_token WHERE app = ? AND kind = ?", app, kAccess).run();
}

void TokenStore::revokeApp(std::string_view app)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_token WHERE app = ?", app).run();
    SqlQuery(*writer, "DELETE FROM oauth_code WHERE app = ?", app).run();
}

void TokenStore::expireSessions()
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_token WHERE kind = ?", kAccess).run();
}

void TokenStore::revokeAll()
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_token").run();
}

void TokenStore::purge()
{
    const std::int64_t yesterday = now() - std::chrono::milliseconds(std::chrono::days(1)).count();
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_token WHERE expires < ?", yesterday).run();
    SqlQuery(*writer, "DELETE FROM oauth_code WHERE issued < ?", yesterday).run();
}

void TokenStore::revokeFamily(SqlConnection& connection, std::string_view family)
{
    SqlQuery(connection, "DELETE FROM oauth_token WHERE family = ?", family).run();
}

} // namespace scout::demoorg
