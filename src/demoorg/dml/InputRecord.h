// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/ApiError.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace scout::demoorg {

/// A parent that is named by one of its keys: "Account": {"External_Id__c": "X-1"}.
struct InputReference {
    std::string field;
    std::string value;
};

/// Something no field takes, such as a list; kept for the error.
struct InputOther {
    std::string token; ///< "START_ARRAY"
};

/// A number as it was written.
struct InputNumber {
    std::string text;
    double value = 0;
    bool isWhole = false;
};

using InputValue = std::variant<std::monostate, bool, InputNumber, std::string, InputReference, InputOther>;

/// The fields that a client sends of one record, in its order and spelling.
struct InputRecord {
    struct Member {
        std::string name;
        InputValue value;
        std::string place; ///< "[line:1, column:20]", for errors about the value
    };
    std::vector<Member> members;

    const Member* member(std::string_view name) const;
};

/// Reads the body of a create, update or upsert. `attributes` is left out. JSON_PARSER_ERROR for what is no
/// JSON object.
ApiResult<InputRecord> parseInputRecord(std::string_view json);
/// The same of a record inside a larger body, which is given for the places in errors.
InputRecord readInputRecord(const nlohmann::ordered_json& object, std::string_view body);

} // namespace scout::demoorg
