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
        return error.code == "usage" || error.code == "login_url_invalid" ? ExitCode::Usage
                                                                          : ExitCode::Refused;
    }
}

} // namespace scout::cli
