// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/Profiles.h"

#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

namespace {

std::vector<Profile> select(Database& database, const std::string& sql)
{
    const auto reader = orFail(database.reader());
    SqlQuery query(*reader, sql);
    std::vector<Profile> profiles;
    while (query.next())
        profiles.push_back({query.text(0), query.text(1)});
    return profiles;
}

} // namespace

std::vector<Profile> allProfiles(Database& database)
{
    return select(database, "SELECT Id, Name FROM Profile ORDER BY Name");
}

std::vector<Profile> allPermissionSets(Database& database)
{
    return select(database, "SELECT Id, Label FROM PermissionSet ORDER BY Label");
}

std::string profileId(Database& database, std::string_view name)
{
    for (const auto& profile : allProfiles(database))
        if (profile.name == name)
            return profile.id;
    return {};
}

} // namespace scout::demoorg
