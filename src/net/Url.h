// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace scout::net {

/// An absolute http or https address, taken apart. Its parts stay percent-encoded; the fragment, which no
/// server ever sees, is left out.
struct Url {
    std::string scheme; ///< "https" or "http"
    std::string host; ///< lower case, international names in their ASCII form, IPv6 without brackets
    int port = 0; ///< the one to connect to, whether the address names it or not
    std::string path; ///< begins with '/'
    std::string query; ///< without '?'

    bool operator==(const Url&) const = default;

    /// Errors: BadRequest "url_invalid". An address with a user name in it ("https://login.salesforce.com@…")
    /// is refused: it is made to be misread. The message doesn't quote the address, which may hold a secret.
    static Result<Url> parse(std::string_view text);

    /// "https://acme.my.salesforce.com"; the port only where it isn't the scheme's own.
    std::string origin() const;
    /// Host and, where needed, port: what a Host header holds.
    std::string authority() const;
    std::string text() const;

    /// "localhost", 127.0.0.0/8 or ::1.
    bool isLoopback() const;
    /// Fit for credentials: https, or never leaves this machine.
    bool isConfidential() const;
};

/// True for the names and addresses by which a machine reaches itself.
bool isLoopbackHost(std::string_view host);

} // namespace scout::net
