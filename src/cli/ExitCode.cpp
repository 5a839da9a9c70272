// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"

namespace scout::cli {

ExitCode exitCodeFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return ExitCode::SignInNeeded;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    default:
        return error.code == "usage" ? ExitCode::Usage : ExitCode::Refused;
    }
}

} // namespace scout::cli
