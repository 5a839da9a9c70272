// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kCampaignTypes[] = {
    "Conference", "Webinar", "Trade Show", "Email", "Direct Mail", "Referral Program"};

/// The columns that are filled, as the statement knows them.
struct CampaignColumns {
    explicit CampaignColumns(SeedTable& table)
        : name(table.column("Name"))
        , type(table.column("Type"))
        , status(table.column("Status"))
        , start(table.column("StartDate"))
        , end(table.column("EndDate"))
        , expected(table.column("ExpectedRevenue"))
        , budget(table.column("BudgetedCost"))
        , actual(table.column("ActualCost"))
        , response(table.column("ExpectedResponse"))
        , sent(table.column("NumberSent"))
        , active(table.column("IsActive"))
        , owner(table.column("OwnerId"))
    { }

    SeedTable::Column name, type, status, start, end, expected, budget, actual, response, sent, active, owner;
};

Result<void> addCampaign(
    const SeedContext& context, SeedTable& table, const CampaignColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Campaign, number);
    const std::int64_t start = random.between(-500, 120);
    const std::int64_t end = start + random.between(3, 90);
    const std::string_view type = random.pick(kCampaignTypes);
    const std::string name = std::string(random.pick(words::companySecond())) + " " + std::string(type) + " "
        + std::to_string(number);
    const double budget = double(random.between(5, 80)) * 1000;
    const RecordId owner = context.anyOwner(random);
    table.begin(number);
    table.set(columns.name, name);
    table.set(columns.type, type);
    table.set(columns.status, start > 0 ? "Planned" : end > 0 ? "In Progress" : "Completed");
    table.set(columns.start, context.day(start));
    table.set(columns.end, context.day(end));
    table.set(columns.budget, budget);
    table.set(columns.expected, budget * double(random.between(2, 9)));
    if (start <= 0)
        table.set(columns.actual, budget * double(random.between(70, 130)) / 100);
    table.set(columns.response, double(random.between(1, 12)));
    table.set(columns.sent, double(random.between(50, 9000)));
    table.set(columns.active, std::int64_t(start <= 0 && end > 0));
    table.set(columns.owner, owner);
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedCampaigns(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Campaign"));
    const CampaignColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Campaign"); ++number)
        ready = addCampaign(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
