// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/Invocation.h"

#include <string>

namespace scout::cli {

/// The address to sign in at, from what the user gave (auth::loginUrlFrom). A host that is not one of
/// Salesforce's may be a company's own, or one that is made to be taken for it: the user confirms it, since
/// it will see their token. Errors: those of auth::loginUrlFrom and of confirm().
Result<std::string> chosenAddress(CommandContext context, const std::string& given);

} // namespace scout::cli
