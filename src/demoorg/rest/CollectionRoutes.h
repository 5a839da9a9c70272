// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// /composite/sobjects: up to 200 records in one call, created, updated, upserted, deleted or read (REST
/// guide, "SObject Collections").
void addCollectionRoutes(ApiRoutes& api);

} // namespace scout::demoorg
