// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"

namespace scout::demoorg {

/// How an OAuth endpoint refuses: RFC 6749's `error` and the description that Salesforce gives with it.
struct OAuthError {
    std::string error;
    std::string description;
    int status = 400;

    bool operator==(const OAuthError&) const = default;
};

/// The body `{"error":…,"error_description":…}`.
Reply oauthErrorReply(const OAuthError& error);

} // namespace scout::demoorg
