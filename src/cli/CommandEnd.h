// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/Invocation.h"
#include "orgs/ConnectionKeeper.h"

#include <string>

namespace scout::cli {

/// How commands end: each says what there is to say and gives the exit code.

ExitCode refuse(CommandContext context, const Error& error);

/// After the data: a disk that took not all of it is a failure.
ExitCode finishData(CommandContext context);

/// "Connected Acme as dana@acme.example (production)."; `done` is the first word.
std::string signedIn(const orgs::OrgProfile& profile, const std::string& done);

/// Says so, with the profile as data where JSON was asked for.
ExitCode finishSignIn(
    CommandContext context, const Result<orgs::Connected>& connected, const std::string& done);

} // namespace scout::cli
