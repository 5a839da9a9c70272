// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// /services/oauth2/singleaccess: an app trades its access token for an address that signs its user's browser
/// in once (Salesforce Help, "Generate a Frontdoor URL to Bridge into UI Sessions").
void addSingleAccessRoutes(Router& router, Org& org);

} // namespace scout::demoorg
