// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/JsonBody.h"

#include "base/Text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

const Json* memberOf(const Json& json, std::string_view key)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(std::string(key));
    return found == json.end() ? nullptr : &*found;
}

} // namespace

ApiError jsonParserError(std::string message)
{
    return {400, "JSON_PARSER_ERROR", std::move(message)};
}

std::string placeAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto newline = before.rfind('\n');
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = offset - (newline == std::string_view::npos ? 0 : newline + 1) + 1;
    return "[line:" + std::to_string(line) + ", column:" + std::to_string(column) + "]";
}

ApiResult<Json> parseJsonBody(std::string_view text)
{
    if (trim(text).empty())
        return jsonParserError("The HTTP entity body is required, but this request has no entity body.");
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        const std::size_t offset = std::clamp<std::size_t>(error.byte, 1, text.size()) - 1;
        return jsonParserError("Unexpected character ('" + std::string(text.substr(offset, 1)) + "' (code "
            + std::to_string(static_cast<unsigned char>(text[offset])) + ")): was expecting valid JSON at "
            + placeAt(text, offset));
    }
}

std::string textMember(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member && member->is_string() ? member->get<std::string>() : std::string();
}

bool flagMember(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member && member->is_boolean() && member->get<bool>();
}

const Json* objectMember(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member && member->is_object() ? member : nullptr;
}

const Json* listMember(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member && member->is_array() ? member : nullptr;
}

} // namespace scout::demoorg
