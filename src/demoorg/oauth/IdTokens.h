// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/OrgSettings.h"
#include "demoorg/oauth/RsaKey.h"

#include <mutex>

namespace scout::demoorg {

/// What an ID token says (OpenID Connect Core, 2).
struct IdClaims {
    std::string issuer;
    std::string subject; ///< the identity URL
    std::string audience; ///< the consumer key
    std::string nonce;
    std::string accessToken; ///< for `at_hash`
    TimePoint issued;
};

/// Signs ID tokens with the org's own key, which is made on first use and kept with the data. Any thread may
/// use it.
class IdTokens {
public:
    explicit IdTokens(Database& database)
        : m_settings(database)
    { }

    std::string sign(const IdClaims& claims);
    /// The answer of /id/keys (RFC 7517).
    std::string keySet();

private:
    RsaKey key();

    OrgSettings m_settings;
    std::mutex m_mutex;
    std::optional<RsaKey> m_key;
};

} // namespace scout::demoorg
