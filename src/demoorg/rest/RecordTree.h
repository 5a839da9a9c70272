// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

namespace scout::demoorg {

/// POST /composite/tree/OBJECT: records and their children in one call, all or none (REST guide, "SObject
/// Tree").
ApiResult<Reply> createTree(Org& org, const ApiCall& call);

} // namespace scout::demoorg
