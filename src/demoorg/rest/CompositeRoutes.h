// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiRoutes.h"

#include <memory>

namespace scout::demoorg {

/// /composite, /composite/batch, /composite/graph and /composite/tree (REST guide, "Composite Resources").
/// `parts` answers the calls that such a request is made of; it outlives the routes.
void addCompositeRoutes(ApiRoutes& api, std::shared_ptr<const Router> parts);

} // namespace scout::demoorg
