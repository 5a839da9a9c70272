// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// Bulk API 2.0: /jobs/ingest and /jobs/query (Bulk API 2.0 guide, "Reference").
void addBulkRoutes(Router& router, Org& org);

} // namespace scout::demoorg
