// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Name.h"
#include "soql/RuleReport.h"

#include <span>

/// The names behind USING SCOPE: whose records a query is about.
namespace scout::soql {

/// Those that many objects have, in the order of the SOQL and SOSL Reference.
std::span<const std::string_view> commonScopes() noexcept;

/// An error "unknown_scope" for a name that no object has; which of the others an object has is in its
/// describe, as "supportedScopes".
void checkScopeName(const Name& scope, RuleReport& report);

} // namespace scout::soql
