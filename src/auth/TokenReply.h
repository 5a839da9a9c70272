// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Tokens.h"
#include "base/Result.h"
#include "net/HttpClient.h"

#include <string>

namespace scout::auth {

/// Reads an answer of a token endpoint, success or refusal (RFC 6749 sections 5.1 and 5.2). `url` is where it
/// came from, `loginUrl` decides which instance is believed.
///
/// Errors: those of auth/OAuthFault.h ("token_refused" for what has no code of its own) with what Salesforce
/// said; "token_endpoint_failed" with the status's kind for a refusal without a reason; BadResponse
/// "token_reply_unreadable" for a success that is no token; BadResponse "token_target_untrusted".
Result<Tokens> readTokenReply(
    const net::HttpResponse& response, const std::string& url, const std::string& loginUrl);

/// The refusal in an answer that is no success.
Error readTokenRefusal(const net::HttpResponse& response, const std::string& url);

} // namespace scout::auth
