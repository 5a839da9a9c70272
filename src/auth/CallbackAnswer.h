// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <string_view>

namespace scout::auth {

/// Whether a query is an answer to some sign-in at all (it has a `code`, `error` or `state`), or just a
/// visit.
bool looksLikeAnswer(std::string_view query);

/// The authorization code in the query of a redirect (RFC 6749 section 4.1.2). `state` is compared before
/// anything else is believed; names and values are decoded exactly once.
///
/// Errors: BadResponse "signin_state_mismatch" (missing, wrong or twice), those of auth/OAuthFault.h for an
/// `error`, BadResponse "signin_answer_unreadable" if there is neither a code nor an error.
Result<Secret> readCallback(std::string_view query, const Secret& expectedState);

/// The same for what a person pastes: the address that the browser landed on, or its query. Besides the
/// errors of readCallback: BadRequest "callback_address_unusable" if the text is something else. The address
/// of an error page of Salesforce's is recognised for the error it names.
Result<Secret> parseRedirectedAddress(
    std::string_view text, std::string_view callbackUrl, const Secret& expectedState);

} // namespace scout::auth
