// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"

namespace scout::demoorg {

/// Creates what is missing of the tables of the sign-in side, which lie beside those of the org's objects.
/// Codes and tokens are kept by their SHA-256 only.
Result<void> createOAuthTables(SqlConnection& connection);

} // namespace scout::demoorg
