// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace scout {

/// What a caller can do about a failure; callers branch on this and never on text.
enum class ErrorKind {
    Network, ///< no usable answer from the other side: name, route, TLS, connection cut
    Timeout, ///< the other side was silent for too long, or a wait of ours ran out
    Unauthorized, ///< the credentials are no longer good: sign in again
    Forbidden, ///< signed in, but not allowed
    NotFound, ///< no such record, connection, file or resource
    RateLimited, ///< a limit of the org is used up for now
    BadRequest, ///< what was asked is wrong: a query, an argument, a file
    Server, ///< the other side failed (5xx)
    BadResponse, ///< an answer that we can't read
    Storage, ///< a file, the keychain or the vault refused
    Cancelled, ///< the user or the owner ended it
};

/// The name of a kind as it stands in logs and JSON, for example "rate_limited".
const char* toString(ErrorKind kind);

/// What an HTTP answer said when it refused. For OAuth endpoints `code` is "error" and `text` is
/// "error_description"; for the data API they are "errorCode" and "message" of the first entry.
struct HttpFault {
    int status = 0;
    std::string code;
    std::string text;
    std::string url; ///< scheme, host and path only: a query can hold secrets

    bool operator==(const HttpFault&) const = default;
};

/// A failure as it is carried through the core.
///
/// `code` is stable and ours ("callback_port_busy"); src/advice finds cause and fix by it, or by what
/// Salesforce said in `http`. `message` is one plain English sentence about this occurrence; it never
/// holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::BadResponse;
    std::string code;
    std::string message;
    std::optional<HttpFault> http = std::nullopt;

    bool operator==(const Error&) const = default;
};

} // namespace scout
