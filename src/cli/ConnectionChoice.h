// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "orgs/OrgProfile.h"

#include "base/Result.h"

namespace scout::cli {

/// The connection that a command acts on: the one that is named, else that of -c or SCOUT_CONNECTION, else
/// the default. Errors: NotFound "connection_unknown" with the closest name, "connection_none".
Result<orgs::OrgProfile> chooseConnection(CommandContext context, const std::string& name = {});

} // namespace scout::cli
