// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Site.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// POST /services/oauth2/introspect (RFC 7662): whether a token is good, for the app that it belongs to.
void addIntrospectRoutes(Router& router, const Site& site);

} // namespace scout::demoorg
