// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConnectionChoice.h"

#include "base/Text.h"
#include "orgs/OrgStore.h"
#include "services/Services.h"

namespace scout::cli {

namespace {

/// ' Did you mean "Acme"?', where a name is near enough.
std::string suggestion(const orgs::OrgStore& store, const std::string& name)
{
    const orgs::OrgProfile* nearest = nullptr;
    std::size_t distance = name.size() / 2 + 1;
    for (const auto& profile : store.profiles())
        if (const auto edits = editDistance(profile.name, name); edits < distance) {
            distance = edits;
            nearest = &profile;
        }
    return nearest ? " Did you mean \"" + nearest->name + "\"?" : std::string();
}

} // namespace

Result<orgs::OrgProfile> chooseConnection(CommandContext context, const std::string& name)
{
    const orgs::OrgStore& store = context.services->orgs();
    const std::string& wanted = name.empty() ? context.global->connection : name;
    if (!wanted.empty()) {
        if (const auto* profile = store.byName(wanted))
            return *profile;
        return Error{ErrorKind::NotFound, "connection_unknown",
            "There is no connection named \"" + wanted + "\"." + suggestion(store, wanted)};
    }
    if (const auto* profile = store.defaultProfile())
        return *profile;
    return Error{ErrorKind::NotFound, "connection_none", "There is no connection to use."};
}

} // namespace scout::cli
