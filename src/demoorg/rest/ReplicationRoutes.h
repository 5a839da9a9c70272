// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// GET /sobjects/OBJECT/updated and /deleted, for clients that keep a copy. Before the routes of records.
void addReplicationRoutes(ApiRoutes& api);

} // namespace scout::demoorg
