// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RecordOutcome.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

using Json = nlohmann::ordered_json;

Json itemError(const ApiError& error)
{
    return {{"statusCode", error.errorCode}, {"message", error.message},
        {"fields", error.fields.value_or(std::vector<std::string>())}};
}

Json outcomeJson(const RecordOutcome& outcome)
{
    Json json = Json::object();
    if (!outcome.error)
        json["id"] = outcome.id;
    json["success"] = !outcome.error;
    json["errors"] = outcome.error ? Json::array({itemError(*outcome.error)}) : Json::array();
    if (outcome.isCreated)
        json["created"] = *outcome.isCreated;
    return json;
}

ApiError rolledBackError()
{
    return {400, "ALL_OR_NONE_OPERATION_ROLLED_BACK",
        "Record rolled back because not all records were valid and the request was using AllOrNone header"};
}

} // namespace scout::demoorg
