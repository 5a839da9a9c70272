// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace scout::cli {

ExitCode exitCodeFor(const Error& error)
{
    if (error.code == "confirmation_missing" || error.code == "confirmation_refused")
        return ExitCode::RefusedByPolicy;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return ExitCode::SignInNeeded;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    default:
        break;
    }
    constexpr std::array<std::string_view, 4> kUsage{
        "usage", "login_url_invalid", "proxy_invalid", "client_id_missing"};
    const bool isUsage = std::find(kUsage.begin(), kUsage.end(), error.code) != kUsage.end();
    return isUsage ? ExitCode::Usage : ExitCode::Refused;
}

} // namespace scout::cli
