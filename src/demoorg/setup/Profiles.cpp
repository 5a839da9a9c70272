// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/Profiles.h"

#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

std::vector<Profile> allProfiles(Database& database)
{
    const auto reader = orFail(database.reader());
    SqlQuery query(*reader, "SELECT Id, Name FROM Profile ORDER BY Name");
    std::vector<Profile> profiles;
    while (query.next())
        profiles.push_back({query.text(0), query.text(1)});
    return profiles;
}

} // namespace scout::demoorg
