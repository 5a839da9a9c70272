// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

// Two permission sets for practising how an app is approved; the first is somebody's.
namespace scout::demoorg::seeding {

namespace {

struct PermissionSetRow {
    std::string_view name;
    std::string_view label;
    std::string_view description;
};

constexpr PermissionSetRow kSets[] = {
    {"Scout_Integration", "Scout Integration", "May sign in with Scout"},
    {"Report_Export", "Report Export", "May export reports"},
};
constexpr std::int64_t kAssignee = 2; // Bob Quinn

Result<void> assignFirst(const SeedContext& context)
{
    auto statement = context.connection().prepare(
        "INSERT INTO PermissionSetAssignment (RowNumber, Id, PermissionSetId, AssigneeId, SystemModstamp)"
        " VALUES (1, ?, ?, ?, ?)");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, context.id("PermissionSetAssignment", 1).text());
    statement->bind(2, context.id("PermissionSet", 1).text());
    statement->bind(3, context.id("User", kAssignee).text());
    statement->bind(4, std::int64_t(context.now().time_since_epoch().count()));
    return statement->run();
}

} // namespace

Result<void> seedPermissionSets(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("PermissionSet"));
    const auto name = table.column("Name");
    const auto label = table.column("Label");
    const auto description = table.column("Description");
    const auto isCustom = table.column("IsCustom");
    auto ready = table.prepare();
    for (std::size_t i = 0; ready && i < std::size(kSets); ++i) {
        table.begin(std::int64_t(i + 1));
        table.set(name, kSets[i].name);
        table.set(label, kSets[i].label);
        table.set(description, kSets[i].description);
        table.set(isCustom, std::int64_t(1));
        table.setHistory(context.now() - std::chrono::days(900), context.now() - std::chrono::days(900),
            context.id("User", 1));
        ready = table.insert();
    }
    return ready ? assignFirst(context) : ready;
}

} // namespace scout::demoorg::seeding
