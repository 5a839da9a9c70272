// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"

namespace scout::demoorg {

/// What the identity URL answers, as JSON. `version`: "latest" or "67.0" fills the addresses in; with nothing
/// they keep "{version}" for the client to fill.
std::string identityBody(const Org& org, const OrgUser& user, std::string_view version);

/// The same in OpenID's words.
std::string userInfoBody(const Org& org, const OrgUser& user);

} // namespace scout::demoorg
