// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/ApiError.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace scout::demoorg {

/// The SOSL of a parameterized search: a term and options by name (REST guide, "Parameterized Search").
/// MALFORMED_SEARCH or JSON_PARSER_ERROR for what names no search.
ApiResult<std::string> searchStatement(const nlohmann::ordered_json& options);

} // namespace scout::demoorg
