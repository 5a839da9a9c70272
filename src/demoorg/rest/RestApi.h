// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// The routes of the data API, below /services/data.
void addRestRoutes(Router& router, Org& org);

} // namespace scout::demoorg
