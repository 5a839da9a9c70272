// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// /tooling and what is below: queries, descriptions, single records, executeAnonymous.
void addToolingRoutes(ApiRoutes& api);

} // namespace scout::demoorg
