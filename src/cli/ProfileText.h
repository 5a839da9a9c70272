// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgProfile.h"

#include <string>
#include <vector>

namespace scout::cli {

/// The array of `scout connections list --format json`; its members are part of the contract.
std::string profilesAsJson(const std::vector<orgs::OrgProfile>& profiles, const std::string& defaultId);

/// Name, status, environment, user and org, aligned; "*" marks the default connection.
std::string profilesAsTable(
    const std::vector<orgs::OrgProfile>& profiles, const std::string& defaultId, TimePoint now);

/// Rows of texts, aligned, through the same writer as query results.
std::string textTable(
    const std::vector<std::string>& titles, const std::vector<std::vector<std::string>>& rows);

/// One profile, a fact a line.
std::string profileAsText(const orgs::OrgProfile& profile, bool isDefault, TimePoint now);

/// "just now", "14 min ago", "3 h ago", then the date; "never" for no time at all.
std::string relativeTime(TimePoint time, TimePoint now);

/// The words of the status vocabulary: "Needs attention".
std::string_view statusWord(orgs::Status status);

} // namespace scout::cli
