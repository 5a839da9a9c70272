// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/InputRecord.h"

#include "base/Text.h"
#include "demoorg/dml/JsonBody.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

/// Where the value of a key begins. The parser keeps no places; keys of an object are told apart well enough.
std::string placeOfValue(std::string_view text, const std::string& key)
{
    const auto at = text.find(Json(key).dump());
    return placeAt(text, at == std::string_view::npos ? 0 : text.find(':', at) + 1);
}

InputValue referenceOf(const Json& object)
{
    InputReference reference;
    for (const auto& [name, value] : object.items())
        if (name != "attributes" && value.is_string())
            reference = {name, value.get<std::string>()};
    return reference;
}

InputValue valueOf(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::null:
        return std::monostate();
    case Json::value_t::boolean:
        return value.get<bool>();
    case Json::value_t::string:
        return value.get<std::string>();
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        return InputNumber{value.dump(), value.get<double>(), true};
    case Json::value_t::number_float:
        return InputNumber{value.dump(), value.get<double>(), false};
    case Json::value_t::object:
        return referenceOf(value);
    default:
        return InputOther{"START_ARRAY"};
    }
}

} // namespace

const InputRecord::Member* InputRecord::member(std::string_view name) const
{
    const auto found = std::find_if(members.begin(), members.end(),
        [&](const Member& each) { return equalsIgnoreCase(each.name, name); });
    return found == members.end() ? nullptr : &*found;
}

InputRecord readInputRecord(const Json& object, std::string_view body)
{
    InputRecord record;
    for (const auto& [name, value] : object.items())
        if (name != "attributes")
            record.members.push_back({name, valueOf(value), placeOfValue(body, name)});
    return record;
}

ApiResult<InputRecord> parseInputRecord(std::string_view json)
{
    const auto body = parseJsonBody(json);
    if (!body)
        return body.error();
    if (!body->is_object())
        return jsonParserError(
            "Cannot deserialize instance of sobject from the request body at [line:1, column:1]");
    return readInputRecord(*body, json);
}

} // namespace scout::demoorg
