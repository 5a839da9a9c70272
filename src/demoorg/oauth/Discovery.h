// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Site.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// OpenID Connect Discovery: /.well-known/openid-configuration and the keys at /id/keys.
void addDiscoveryRoutes(Router& router, const Site& site);

} // namespace scout::demoorg
