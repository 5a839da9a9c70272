// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// /services/oauth2/revoke, by POST or GET: 200 with nothing in it, or 400 with a form-encoded error.
void addRevokeRoutes(Router& router, Org& org);

} // namespace scout::demoorg
