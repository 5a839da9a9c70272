// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::orgs {

/// What a connection keeps in the secret store.
inline constexpr std::string_view kAccessToken = "access_token";
inline constexpr std::string_view kRefreshToken = "refresh_token";

/// "org/3f2c…/refresh_token"
inline std::string secretName(std::string_view profileId, std::string_view what)
{
    return "org/" + std::string(profileId) + '/' + std::string(what);
}

} // namespace scout::orgs
