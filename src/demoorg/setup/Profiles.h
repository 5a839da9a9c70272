// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"

namespace scout::demoorg {

/// A profile or a permission set, for people to choose from.
struct Profile {
    std::string id;
    std::string name;
};

/// Those of the org, by name.
std::vector<Profile> allProfiles(Database& database);
std::vector<Profile> allPermissionSets(Database& database);
/// The id of the profile of that name; empty if there is none.
std::string profileId(Database& database, std::string_view name);

} // namespace scout::demoorg
