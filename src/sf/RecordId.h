// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::sf {

/// A record ID as the API sends it: 15 characters and three that say which of them are capitals. That makes
/// an ID known by its looks, whatever its column is called. Salesforce Help, "Differences between 15 and
/// 18-character IDs".
bool isRecordId(std::string_view text) noexcept;

/// The 18 characters for 15.
std::string withCaseSuffix(std::string_view fifteen);

} // namespace scout::sf
