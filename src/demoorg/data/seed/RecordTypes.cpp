// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

struct RecordTypeRow {
    std::string_view name;
    std::string_view developerName;
    std::string_view object;
};

/// The first of an object is its default.
constexpr RecordTypeRow kRecordTypes[] = {
    {"Customer Account", "Customer_Account", "Account"},
    {"Partner Account", "Partner_Account", "Account"},
};

} // namespace

Result<void> seedRecordTypes(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("RecordType"));
    const auto name = table.column("Name");
    const auto developerName = table.column("DeveloperName");
    const auto object = table.column("SobjectType");
    auto ready = table.prepare();
    for (std::size_t i = 0; ready && i < std::size(kRecordTypes); ++i) {
        table.begin(std::int64_t(i + 1));
        table.set(name, kRecordTypes[i].name);
        table.set(developerName, kRecordTypes[i].developerName);
        table.set(object, kRecordTypes[i].object);
        table.setHistory(context.now() - std::chrono::days(1200), context.now() - std::chrono::days(1200),
            context.id("User", 1));
        ready = table.insert();
    }
    return ready;
}

} // namespace scout::demoorg::seeding
