// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace scout::auth {

/// Where a JWT assertion is sent, and whom it is addressed to. Salesforce checks both.
struct JwtPlace {
    std::string loginUrl;
    std::string audience;

    bool operator==(const JwtPlace&) const = default;
};

/// The places to try for what the user chose, the likeliest first. At a login host the audience is that host,
/// and the other login host is tried in case that production was taken for a sandbox or the reverse. At an
/// org's own host it is that host, or the login host of its kind.
std::vector<JwtPlace> jwtPlaces(const std::string& loginUrl);

} // namespace scout::auth
