// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

namespace scout::cli {

/// `scout connections add …`, one sub-command a method.
void addConnectionsAddCommands(CLI::App& connections, Invocation& invocation);

} // namespace scout::cli
