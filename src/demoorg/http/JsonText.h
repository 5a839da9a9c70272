// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace scout::demoorg {

/// Compact JSON text. Bytes that are no UTF-8, which can only come from a client, become U+FFFD.
std::string jsonText(const nlohmann::ordered_json& value);

} // namespace scout::demoorg
