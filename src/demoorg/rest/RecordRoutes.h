// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// /sobjects/OBJECT and what is below: create, read, update, delete, and the same by external ID.
void addRecordRoutes(ApiRoutes& api);

} // namespace scout::demoorg
