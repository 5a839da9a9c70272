// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace scout::cli {

/// What the program tells its caller; the numbers are part of the command line's contract.
enum class ExitCode : int {
    Done = 0,
    Refused = 1, ///< the org, the network or this computer refused
    Usage = 2, ///< the call was wrong
    SignInNeeded = 3, ///< reconnect first
    PartlyDone = 4, ///< some records failed
    RefusedByPolicy = 5, ///< read-only connection, or a confirmation is missing
    Interrupted = 130,
};

ExitCode exitCodeFor(const Error& error);

} // namespace scout::cli
