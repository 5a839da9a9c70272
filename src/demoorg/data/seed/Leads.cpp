// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kLeadStatuses[] = {
    "Open - Not Contacted", "Open - Not Contacted", "Working - Contacted", "Closed - Not Converted"};
constexpr std::string_view kLeadIndustries[] = {"Agriculture", "Banking", "Construction", "Education",
    "Energy", "Healthcare", "Manufacturing", "Media", "Retail", "Technology"};
constexpr std::string_view kLeadRatings[] = {"Hot", "Warm", "Cold"};
constexpr std::string_view kLeadSources[] = {
    "Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"};
constexpr std::int64_t kFirstLeadCompany = 1'000'000'000;

/// The columns that are filled, as the statement knows them.
struct LeadColumns {
    explicit LeadColumns(SeedTable& table)
        : last(table.column("LastName"))
        , first(table.column("FirstName"))
        , name(table.column("Name"))
        , title(table.column("Title"))
        , company(table.column("Company"))
        , street(table.column("Street"))
        , city(table.column("City"))
        , state(table.column("State"))
        , postalCode(table.column("PostalCode"))
        , country(table.column("Country"))
        , phone(table.column("Phone"))
        , email(table.column("Email"))
        , website(table.column("Website"))
        , photo(table.column("PhotoUrl"))
        , leadSource(table.column("LeadSource"))
        , status(table.column("Status"))
        , industry(table.column("Industry"))
        , rating(table.column("Rating"))
        , revenue(table.column("AnnualRevenue"))
        , employees(table.column("NumberOfEmployees"))
        , owner(table.column("OwnerId"))
        , unread(table.column("IsUnreadByOwner"))
    { }

    SeedTable::Column last, first, name, title, company, street, city, state, postalCode, country, phone,
        email, website, photo, leadSource, status, industry, rating, revenue, employees, owner, unread;
};

void setAddress(SeedTable& table, const LeadColumns& columns, const Company& company)
{
    table.set(columns.street, company.street);
    table.set(columns.city, company.place->city);
    if (!company.place->state.empty())
        table.set(columns.state, company.place->state);
    table.set(columns.postalCode, company.place->postalCode);
    table.set(columns.country, company.place->country);
}

Result<void> addLead(
    const SeedContext& context, SeedTable& table, const LeadColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Lead, number);
    // Companies beyond the accounts: a lead is not yet a customer.
    const Company company = context.company(kFirstLeadCompany + number);
    const Person person = context.person(random, company);
    const std::string website = "https://www." + company.domain;
    table.begin(number);
    const std::string photo = "/services/images/photo/" + std::string(table.id().text());
    const RecordId owner = context.anyOwner(random);
    const std::string_view status = random.pick(kLeadStatuses);
    table.set(columns.last, person.last);
    table.set(columns.first, person.first);
    table.set(columns.name, person.name);
    table.set(columns.title, random.pick(words::titles()));
    table.set(columns.company, company.name);
    setAddress(table, columns, company);
    table.set(columns.phone, person.phone);
    table.set(columns.email, person.email);
    table.set(columns.website, website);
    table.set(columns.photo, photo);
    table.set(columns.leadSource, random.pick(kLeadSources));
    table.set(columns.status, status);
    table.set(columns.industry, random.pick(kLeadIndustries));
    if (random.chance(60))
        table.set(columns.rating, random.pick(kLeadRatings));
    if (random.chance(70))
        table.set(columns.revenue, double(random.between(2, 900)) * 100'000);
    table.set(columns.employees, random.between(3, 4000));
    table.set(columns.owner, owner);
    table.set(columns.unread, std::int64_t(status == "Open - Not Contacted" && random.chance(50)));
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedLeads(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Lead"));
    const LeadColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Lead"); ++number)
        ready = addLead(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
