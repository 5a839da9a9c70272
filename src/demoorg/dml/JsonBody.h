// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/ApiError.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace scout::demoorg {

/// The JSON of a request's body. JSON_PARSER_ERROR, with the place, for what is none.
ApiResult<nlohmann::ordered_json> parseJsonBody(std::string_view text);

ApiError jsonParserError(std::string message);
/// "[line:1, column:20]"
std::string placeAt(std::string_view text, std::size_t offset);

/// Members of what a client sent, which may be anything: the empty text, false or null where `json` is no
/// object or its member of another type.
std::string textMember(const nlohmann::ordered_json& json, std::string_view key);
bool flagMember(const nlohmann::ordered_json& json, std::string_view key);
const nlohmann::ordered_json* objectMember(const nlohmann::ordered_json& json, std::string_view key);
const nlohmann::ordered_json* listMember(const nlohmann::ordered_json& json, std::string_view key);

} // namespace scout::demoorg
