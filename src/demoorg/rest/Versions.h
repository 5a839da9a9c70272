// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace scout::demoorg {

/// The oldest that is listed; a few older ones are answered all the same.
constexpr int kOldestVersion = 31;
constexpr int kNewestVersion = 67; ///< Summer '26
constexpr std::string_view kLatestVersion = "67.0";

/// "v67.0" → 67, for every version that can be asked for.
std::optional<int> versionOf(std::string_view segment);

/// The answer of GET /services/data: every version with its label, oldest first.
std::string versionsBody();

/// The answer of GET /services/data/vNN.0: what there is, and where.
std::string resourcesBody(std::string_view version, const std::string& identityUrl);

} // namespace scout::demoorg
