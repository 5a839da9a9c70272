// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// What clients ask about the org and its user around their work: limits, record counts, recent records, the
/// user in Chatter, tabs, themes, apps and quick actions.
void addOrgRoutes(ApiRoutes& api);

} // namespace scout::demoorg
