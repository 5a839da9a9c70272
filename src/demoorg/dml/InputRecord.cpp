// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/InputRecord.h"

#include "base/Text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

std::string placeAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto newline = before.rfind('\n');
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = offset - (newline == std::string_view::npos ? 0 : newline + 1) + 1;
    return "[line:" + std::to_string(line) + ", column:" + std::to_string(column) + "]";
}

ApiError parserError(std::string message)
{
    return {400, "JSON_PARSER_ERROR", std::move(message)};
}

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

ApiResult<Json> parseJsonBody(std::string_view text)
{
    if (trim(text).empty())
        return parserError("The HTTP entity body is required, but this request has no entity body.");
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        const std::size_t offset = std::clamp<std::size_t>(error.byte, 1, text.size()) - 1;
        return parserError("Unexpected character ('" + std::string(text.substr(offset, 1)) + "' (code "
            + std::to_string(static_cast<unsigned char>(text[offset])) + ")): was expecting valid JSON at "
            + placeAt(text, offset));
    }
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
        return parserError(
            "Cannot deserialize instance of sobject from the request body at [line:1, column:1]");
    return readInputRecord(*body, json);
}

} // namespace scout::demoorg
