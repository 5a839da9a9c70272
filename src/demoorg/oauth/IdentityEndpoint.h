// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// The token of `Authorization: Bearer …` (or `OAuth …`), or of the parameter `oauth_token` or
/// `access_token`.
std::string bearerToken(const Request& request);

/// Who the token speaks for: GET /id/ORG/USER, and OpenID's /services/oauth2/userinfo. Refusals are 403 or
/// 404 with one word of text (Salesforce Help, "Identity URLs").
void addIdentityRoutes(Router& router, Org& org);

} // namespace scout::demoorg
