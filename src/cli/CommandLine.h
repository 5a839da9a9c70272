// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"

#include <optional>

namespace scout::cli {

/// Reads the arguments. An exit code where that is all there is to do: help, version, a wrong call.
std::optional<ExitCode> parseCommandLine(int argc, char** argv, Invocation& invocation);

} // namespace scout::cli
