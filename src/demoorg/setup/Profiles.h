// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"

namespace scout::demoorg {

struct Profile {
    std::string id;
    std::string name;
};

/// The profiles of the org, by name.
std::vector<Profile> allProfiles(Database& database);

} // namespace scout::demoorg
