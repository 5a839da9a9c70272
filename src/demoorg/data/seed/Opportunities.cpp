// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/FiscalPeriod.h"
#include "demoorg/data/OpportunityStage.h"
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kOpportunityTypes[] = {"Existing Customer - Upgrade",
    "Existing Customer - Replacement", "Existing Customer - Downgrade", "New Customer", "New Customer"};
constexpr std::string_view kOpportunitySources[] = {
    "Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"};

/// The columns that are filled, as the statement knows them.
struct OpportunityColumns {
    explicit OpportunityColumns(SeedTable& table)
        : account(table.column("AccountId"))
        , name(table.column("Name"))
        , stage(table.column("StageName"))
        , amount(table.column("Amount"))
        , probability(table.column("Probability"))
        , expected(table.column("ExpectedRevenue"))
        , quantity(table.column("TotalOpportunityQuantity"))
        , closeDate(table.column("CloseDate"))
        , type(table.column("Type"))
        , nextStep(table.column("NextStep"))
        , leadSource(table.column("LeadSource"))
        , isClosed(table.column("IsClosed"))
        , isWon(table.column("IsWon"))
        , category(table.column("ForecastCategory"))
        , categoryName(table.column("ForecastCategoryName"))
        , fiscalQuarter(table.column("FiscalQuarter"))
        , fiscalYear(table.column("FiscalYear"))
        , fiscal(table.column("Fiscal"))
        , owner(table.column("OwnerId"))
    { }

    SeedTable::Column account, name, stage, amount, probability, expected, quantity, closeDate, type,
        nextStep, leadSource, isClosed, isWon, category, categoryName, fiscalQuarter, fiscalYear, fiscal,
        owner;
};

void setStage(SeedTable& table, const OpportunityColumns& columns, const OpportunityStage& stage,
    std::optional<double> amount)
{
    table.set(columns.stage, stage.name);
    table.set(columns.probability, double(stage.probability));
    table.set(columns.isClosed, std::int64_t(stage.isClosed));
    table.set(columns.isWon, std::int64_t(stage.isWon));
    table.set(columns.category, stage.forecastCategory);
    table.set(columns.categoryName, stage.forecastCategoryName);
    if (!amount)
        return;
    table.set(columns.amount, *amount);
    table.set(columns.expected, *amount * stage.probability / 100);
}

Result<void> addOpportunity(
    const SeedContext& context, SeedTable& table, const OpportunityColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Opportunity, number);
    const std::int64_t accounts = context.count("Account");
    const std::int64_t account = accounts > 0 ? random.between(1, accounts) : number;
    const std::string name =
        context.company(account).name + " - " + std::string(random.pick(words::products()));
    const OpportunityStage& stage = random.pick(opportunityStages());
    const std::int64_t closeDay =
        context.day(stage.isClosed ? -random.between(1, 730) : random.between(-20, 180));
    const FiscalPeriod period = fiscalPeriodOf(closeDay, 1);
    const RecordId owner = context.anyOwner(random);
    std::optional<double> amount;
    if (random.chance(93))
        amount = double(random.between(10, 4000)) * 250;
    table.begin(number);
    if (accounts > 0)
        table.set(columns.account, context.id("Account", account));
    table.set(columns.name, name);
    setStage(table, columns, stage, amount);
    if (random.chance(50))
        table.set(columns.quantity, double(random.between(1, 900)));
    table.set(columns.closeDate, closeDay);
    table.set(columns.type, random.pick(kOpportunityTypes));
    if (!stage.isClosed)
        table.set(columns.nextStep, random.pick(words::nextSteps()));
    if (random.chance(70))
        table.set(columns.leadSource, random.pick(kOpportunitySources));
    table.set(columns.fiscalQuarter, std::int64_t(period.quarter));
    table.set(columns.fiscalYear, std::int64_t(period.year));
    const std::string fiscal = period.text();
    table.set(columns.fiscal, fiscal);
    table.set(columns.owner, owner);
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedOpportunities(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Opportunity"));
    const OpportunityColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Opportunity"); ++number)
        ready = addOpportunity(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
