// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

namespace scout::demoorg {

/// A route of single records, to be hung below "/services/data/{version}".
using AddApiRoute = std::function<void(std::string_view method, const std::string& path, ApiHandler handler)>;

/// /sobjects/OBJECT and what is below: create, read, update, delete, and the same by external ID.
void addRecordRoutes(Org& org, const AddApiRoute& api);

} // namespace scout::demoorg
