// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

namespace scout::demoorg {

/// GET /sobjects/OBJECT/ID/FIELD: the bytes of a file (REST guide, "SObject Blob Get"); nothing where the
/// field is of another kind.
std::optional<ApiResult<Reply>> fileOf(Org& org, const ApiCall& call);

/// The record of a multipart body: its fields as JSON in the part "entity_…", its file in another
/// ("Insert or Update Blob Data").
ApiResult<InputRecord> recordOfParts(const Request& request);

} // namespace scout::demoorg
