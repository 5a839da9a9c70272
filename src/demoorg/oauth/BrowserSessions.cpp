// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/BrowserSessions.h"

#include "base/Secret.h"
#include "crypto/Base64.h"
#include "crypto/Digest.h"

namespace scout::demoorg {

BrowserSessions::BrowserSessions(const Clock& clock, crypto::RandomSource& random)
    : m_clock(clock)
    , m_random(random)
    , m_key(crypto::randomBytes(random, 32))
{ }

std::string BrowserSessions::anonymousCookie()
{
    return crypto::randomToken(m_random);
}

std::string BrowserSessions::signIn(std::string_view userId)
{
    std::string cookie = crypto::randomToken(m_random);
    const std::lock_guard lock(m_mutex);
    const auto oldest = m_clock.now() - kLifetime;
    std::erase_if(m_signedIn, [oldest](const auto& entry) { return entry.second.since < oldest; });
    m_signedIn[cookie] = {std::string(userId), m_clock.now()};
    return cookie;
}

std::string BrowserSessions::ticket(std::string_view userId)
{
    std::string ticket = crypto::randomToken(m_random);
    const std::lock_guard lock(m_mutex);
    const auto oldest = m_clock.now() - kTicketLifetime;
    std::erase_if(m_tickets, [oldest](const auto& entry) { return entry.second.since < oldest; });
    m_tickets[ticket] = {std::string(userId), m_clock.now()};
    return ticket;
}

std::optional<std::string> BrowserSessions::redeem(std::string_view ticket)
{
    std::optional<SignedIn> who;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_tickets.find(ticket);
        if (found != m_tickets.end()) {
            who = std::move(found->second);
            m_tickets.erase(found);
        }
    }
    return who && who->since + kTicketLifetime >= m_clock.now() ? std::optional(signIn(who->userId))
                                                                : std::nullopt;
}

void BrowserSessions::signOut(std::string_view cookie)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_signedIn.find(cookie);
    if (found != m_signedIn.end())
        m_signedIn.erase(found);
}

std::optional<std::string> BrowserSessions::user(std::string_view cookie) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_signedIn.find(cookie);
    if (found == m_signedIn.end() || found->second.since + kLifetime < m_clock.now())
        return std::nullopt;
    return found->second.userId;
}

std::string BrowserSessions::csrfToken(std::string_view cookie) const
{
    return crypto::toBase64Url(crypto::hmacSha256(m_key, cookie));
}

bool BrowserSessions::isCsrfToken(std::string_view cookie, std::string_view token) const
{
    return !cookie.empty() && constantTimeEquals(csrfToken(cookie), token);
}

} // namespace scout::demoorg
