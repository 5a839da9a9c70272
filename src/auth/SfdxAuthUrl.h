// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Tokens.h"
#include "base/Result.h"

#include <string>

namespace scout::auth {

/// A whole sign-in in one line, as the Salesforce CLI hands it around:
/// "force://clientId:clientSecret:refreshToken@host" (Salesforce CLI Command Reference, "org login
/// sfdx-url"). The secret may be empty; a host may have a port.
struct SfdxAuthUrl {
    ClientApp app;
    Secret refreshToken;
    std::string host; ///< lower case
    int port = 443;

    bool operator==(const SfdxAuthUrl&) const = default;

    /// Errors: BadRequest "sfdx_url_invalid". The message says which part is wrong and quotes none.
    static Result<SfdxAuthUrl> parse(const Secret& text);

    /// Where this machine itself is meant, which may be asked without TLS.
    bool isLoopback() const;
    /// "https://acme.my.salesforce.com", with the port where it is not the scheme's own.
    std::string origin(std::string_view scheme = "https") const;
    Secret text() const;
};

} // namespace scout::auth
