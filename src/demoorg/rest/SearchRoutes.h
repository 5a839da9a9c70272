// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// GET /search, and /parameterizedSearch by GET and POST.
void addSearchRoutes(ApiRoutes& api);

} // namespace scout::demoorg
