// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"

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
    const bool isUsage =
        error.code == "usage" || error.code == "login_url_invalid" || error.code == "proxy_invalid";
    return isUsage ? ExitCode::Usage : ExitCode::Refused;
}

} // namespace scout::cli
