// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/Invocation.h"

#include <string>

namespace scout::cli {

/// Asks a person for a yes before something that can't be taken back. `--yes` answers for them; without it
/// and without a terminal nobody can. Errors: Cancelled "confirmation_missing" (nobody to ask) and
/// "confirmation_refused" (they said no).
Result<void> confirm(CommandContext context, const std::string& question);

} // namespace scout::cli
