// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kAccountTypes[] = {"Prospect", "Customer - Direct", "Customer - Channel",
    "Channel Partner / Reseller", "Installation Partner", "Technology Partner", "Other"};
constexpr std::string_view kIndustryNames[] = {"Agriculture", "Banking", "Biotechnology", "Communications",
    "Construction", "Consulting", "Education", "Electronics", "Energy", "Engineering", "Finance",
    "Food & Beverage", "Healthcare", "Insurance", "Manufacturing", "Media", "Retail", "Shipping",
    "Technology", "Transportation", "Utilities"};
constexpr std::string_view kOwnerships[] = {"Public", "Private", "Private", "Private", "Subsidiary", "Other"};
constexpr std::string_view kRatings[] = {"Hot", "Warm", "Cold"};
constexpr std::string_view kAccountSources[] = {
    "Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"};

/// The columns that are filled, as the statement knows them.
struct AccountColumns {
    explicit AccountColumns(SeedTable& table)
        : name(table.column("Name"))
        , type(table.column("Type"))
        , recordType(table.column("RecordTypeId"))
        , parent(table.column("ParentId"))
        , street(table.column("BillingStreet"))
        , city(table.column("BillingCity"))
        , state(table.column("BillingState"))
        , postalCode(table.column("BillingPostalCode"))
        , country(table.column("BillingCountry"))
        , latitude(table.column("BillingLatitude"))
        , longitude(table.column("BillingLongitude"))
        , phone(table.column("Phone"))
        , website(table.column("Website"))
        , photo(table.column("PhotoUrl"))
        , industry(table.column("Industry"))
        , revenue(table.column("AnnualRevenue"))
        , employees(table.column("NumberOfEmployees"))
        , ownership(table.column("Ownership"))
        , rating(table.column("Rating"))
        , accountNumber(table.column("AccountNumber"))
        , source(table.column("AccountSource"))
        , owner(table.column("OwnerId"))
        , description(table.column("Description"))
    { }

    SeedTable::Column name, type, recordType, parent, street, city, state, postalCode, country, latitude,
        longitude, phone, website, photo, industry, revenue, employees, ownership, rating, accountNumber,
        source, owner, description;
};

void setAddress(SeedTable& table, const AccountColumns& columns, const Company& company)
{
    table.set(columns.street, company.street);
    table.set(columns.city, company.place->city);
    if (!company.place->state.empty())
        table.set(columns.state, company.place->state);
    table.set(columns.postalCode, company.place->postalCode);
    table.set(columns.country, company.place->country);
    table.set(columns.latitude, company.place->latitude);
    table.set(columns.longitude, company.place->longitude);
}

void setSize(SeedTable& table, const AccountColumns& columns, Random& random)
{
    const std::int64_t employees = random.between(5, 200) * random.between(1, 60);
    table.set(columns.employees, employees);
    if (random.chance(80))
        table.set(columns.revenue, double(employees * random.between(60, 400)) * 1000);
}

Result<void> addAccount(
    const SeedContext& context, SeedTable& table, const AccountColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Account, number);
    const Company company = context.company(number);
    const std::string website = "https://www." + company.domain;
    const std::string accountNumber = "AC-" + std::to_string(100'000 + number);
    table.begin(number);
    const std::string photo = "/services/images/photo/" + std::string(table.id().text());
    const RecordId owner = context.anyOwner(random);
    table.set(columns.name, company.name);
    const std::string_view type = random.pick(kAccountTypes);
    const bool isPartner = type.find("Partner") != std::string_view::npos;
    table.set(columns.type, type);
    table.set(columns.recordType, context.id("RecordType", isPartner ? 2 : 1));
    if (number > 1 && random.chance(8))
        table.set(columns.parent, context.id("Account", random.between(1, number - 1)));
    setAddress(table, columns, company);
    table.set(columns.phone, company.phone);
    table.set(columns.website, website);
    table.set(columns.photo, photo);
    if (random.chance(90))
        table.set(columns.industry, random.pick(kIndustryNames));
    setSize(table, columns, random);
    table.set(columns.ownership, random.pick(kOwnerships));
    if (random.chance(70))
        table.set(columns.rating, random.pick(kRatings));
    table.set(columns.accountNumber, accountNumber);
    if (random.chance(60))
        table.set(columns.source, random.pick(kAccountSources));
    table.set(columns.owner, owner);
    if (random.chance(30))
        table.set(columns.description, "Met at a trade show.\nInterested in a long-term contract.");
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedAccounts(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Account"));
    const AccountColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Account"); ++number)
        ready = addAccount(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
