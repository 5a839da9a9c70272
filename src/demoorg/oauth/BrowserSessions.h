// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "crypto/Random.h"

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace scout::demoorg {

/// Who is signed in in which browser, by a cookie; in memory only. Gives out the CSRF tokens of forms, which
/// are tied to that cookie. Any thread may use it.
class BrowserSessions {
public:
    static constexpr std::chrono::hours kLifetime{2};
    static constexpr std::chrono::minutes kTicketLifetime{2};

    BrowserSessions(const Clock& clock, crypto::RandomSource& random);

    /// A cookie for a browser that nobody has signed in to.
    std::string anonymousCookie();
    /// A fresh cookie for a browser that `userId` has signed in to.
    std::string signIn(std::string_view userId);
    /// What signs a browser in once, within minutes, without a password: for an app that opens a page for its
    /// user.
    std::string ticket(std::string_view userId);
    /// The cookie of the browser that came with it; nothing for a ticket that is used, old or made up.
    std::optional<std::string> redeem(std::string_view ticket);
    void signOut(std::string_view cookie);
    std::optional<std::string> user(std::string_view cookie) const;

    std::string csrfToken(std::string_view cookie) const;
    bool isCsrfToken(std::string_view cookie, std::string_view token) const;

private:
    struct SignedIn {
        std::string userId;
        TimePoint since;
    };

    const Clock& m_clock;
    crypto::RandomSource& m_random;
    std::string m_key;
    mutable std::mutex m_mutex;
    std::map<std::string, SignedIn, std::less<>> m_signedIn;
    std::map<std::string, SignedIn, std::less<>> m_tickets;
};

} // namespace scout::demoorg
