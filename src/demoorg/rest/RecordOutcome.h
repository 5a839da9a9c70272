// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/ApiError.h"

#include <nlohmann/json_fwd.hpp>

namespace scout::demoorg {

/// What became of one record among several.
struct RecordOutcome {
    std::string id; ///< empty where it was not written
    std::optional<bool> isCreated = std::nullopt; ///< of an upsert
    std::optional<ApiError> error = std::nullopt;
};

/// {"id":…,"success":true,"errors":[]}, with "created" for an upsert; a failure has no id (REST guide,
/// "SObject Collections").
nlohmann::ordered_json outcomeJson(const RecordOutcome& outcome);
/// {"statusCode":…,"message":…,"fields":[…]}: an error among several records.
nlohmann::ordered_json itemError(const ApiError& error);

/// Where one record of an all-or-none call failed: the others are undone.
ApiError rolledBackError();

} // namespace scout::demoorg
