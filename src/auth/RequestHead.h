// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace scout::auth {

/// What the loopback listener needs to know of a request to it.
struct RequestHead {
    std::string method;
    std::string path; ///< percent-encoded, as it came
    std::string query; ///< likewise, without '?'
    std::string host; ///< of the Host header, lower case, without port and brackets

    bool operator==(const RequestHead&) const = default;
};

/// Reads request line and headers (RFC 9112 sections 3 and 5) up to the empty line, which is left out of
/// `head`. Nothing if it is not a well-formed HTTP/1.x request in origin form with one Host.
std::optional<RequestHead> parseRequestHead(std::string_view head);

} // namespace scout::auth
