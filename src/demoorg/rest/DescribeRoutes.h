// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// GET /sobjects, /sobjects/OBJECT and what describes an object below it. Before the routes of records, whose
/// patterns fit these addresses too.
void addDescribeRoutes(ApiRoutes& api);

} // namespace scout::demoorg
