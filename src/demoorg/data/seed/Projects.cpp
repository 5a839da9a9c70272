// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kKinds[] = {"Rollout", "Upgrade", "Pilot", "Migration", "Training"};
constexpr std::string_view kSkills[] = {"Software", "Design;Software", "Electrical;Mechanical",
    "Design;Mechanical;Training", "Software;Training"};

/// The columns that are filled, as the statement knows them.
struct ProjectColumns {
    explicit ProjectColumns(SeedTable& table)
        : name(table.column("Name"))
        , code(table.column("Access_Code__c"))
        , account(table.column("Account__c"))
        , address(table.column("Address__c"))
        , budget(table.column("Budget__c"))
        , details(table.column("Details__c"))
        , hotline(table.column("Hotline__c"))
        , manager(table.column("Manager__c"))
        , progress(table.column("Progress__c"))
        , latitude(table.column("Site__Latitude__s"))
        , longitude(table.column("Site__Longitude__s"))
        , skills(table.column("Skills__c"))
        , standup(table.column("Standup__c"))
        , start(table.column("Start_Date__c"))
        , team(table.column("Team_Size__c"))
        , owner(table.column("OwnerId"))
    { }

    SeedTable::Column name, code, account, address, budget, details, hotline, manager, progress, latitude,
        longitude, skills, standup, start, team, owner;
};

Result<void> addProject(
    const SeedContext& context, SeedTable& table, const ProjectColumns& columns, std::int64_t number)
{
    constexpr std::int64_t kMinuteMs = 60'000;
    Random random = context.random(Stream::Project, number);
    const std::int64_t accounts = context.count("Account");
    const std::int64_t account = accounts > 0 ? random.between(1, accounts) : number;
    const Company company = context.company(account);
    const std::string name = company.name.substr(0, 50) + " " + std::string(random.pick(kKinds));
    const std::string address = company.street + "\r\n" + std::string(company.place->city);
    const std::string code = std::to_string(random.between(100'000, 999'999));
    const RecordId owner = context.anyOwner(random);
    table.begin(number);
    table.set(columns.name, name);
    table.set(columns.code, code);
    if (accounts > 0)
        table.set(columns.account, context.id("Account", account));
    table.set(columns.address, address);
    table.set(columns.budget, double(random.between(20, 900)) * 1000);
    table.set(columns.details, "Kick-off with the customer, then monthly reviews.");
    table.set(columns.hotline, company.phone);
    table.set(columns.manager, context.anyOwner(random));
    table.set(columns.progress, double(random.between(0, 20) * 5));
    table.set(columns.latitude, company.place->latitude);
    table.set(columns.longitude, company.place->longitude);
    table.set(columns.skills, random.pick(kSkills));
    table.set(columns.standup, random.between(32, 40) * 15 * kMinuteMs);
    table.set(columns.start, context.day(random.between(-300, 90)));
    table.set(columns.team, double(random.between(2, 14)));
    table.set(columns.owner, owner);
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedProjects(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Project__c"));
    const ProjectColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Project__c"); ++number)
        ready = addProject(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
