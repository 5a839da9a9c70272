// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kSalutations[] = {"Mr.", "Ms.", "Mrs.", "Dr.", "Prof."};
constexpr std::string_view kContactSources[] = {
    "Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"};

/// The columns that are filled, as the statement knows them.
struct ContactColumns {
    explicit ContactColumns(SeedTable& table)
        : account(table.column("AccountId"))
        , last(table.column("LastName"))
        , first(table.column("FirstName"))
        , salutation(table.column("Salutation"))
        , name(table.column("Name"))
        , street(table.column("MailingStreet"))
        , city(table.column("MailingCity"))
        , state(table.column("MailingState"))
        , postalCode(table.column("MailingPostalCode"))
        , country(table.column("MailingCountry"))
        , phone(table.column("Phone"))
        , mobile(table.column("MobilePhone"))
        , reportsTo(table.column("ReportsToId"))
        , email(table.column("Email"))
        , title(table.column("Title"))
        , department(table.column("Department"))
        , leadSource(table.column("LeadSource"))
        , birthdate(table.column("Birthdate"))
        , photo(table.column("PhotoUrl"))
        , owner(table.column("OwnerId"))
    { }

    SeedTable::Column account, last, first, salutation, name, street, city, state, postalCode, country, phone,
        mobile, reportsTo, email, title, department, leadSource, birthdate, photo, owner;
};

void setAddress(SeedTable& table, const ContactColumns& columns, const Company& company)
{
    table.set(columns.street, company.street);
    table.set(columns.city, company.place->city);
    if (!company.place->state.empty())
        table.set(columns.state, company.place->state);
    table.set(columns.postalCode, company.place->postalCode);
    table.set(columns.country, company.place->country);
}

/// Some people write from a mailbox that is not their company's, so that a search for "@example.com" finds
/// them.
std::string mailbox(const Person& person, std::int64_t number)
{
    if (number % 20 != 7)
        return person.email;
    return person.email.substr(0, person.email.find('@')) + "@example.com";
}

Result<void> addContact(
    const SeedContext& context, SeedTable& table, const ContactColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Contact, number);
    // A few contacts have no account; their company is one that never bought anything.
    const std::int64_t accounts = context.count("Account");
    const bool hasAccount = accounts > 0 && !random.chance(3);
    const std::int64_t account = hasAccount ? random.between(1, accounts) : accounts + number;
    const Company company = context.company(account);
    const Person person = context.person(random, company);
    const std::string email = mailbox(person, number);
    table.begin(number);
    const std::string photo = "/services/images/photo/" + std::string(table.id().text());
    const RecordId owner = context.anyOwner(random);
    if (hasAccount)
        table.set(columns.account, context.id("Account", account));
    table.set(columns.last, person.last);
    table.set(columns.first, person.first);
    if (random.chance(60))
        table.set(columns.salutation, random.pick(kSalutations));
    table.set(columns.name, person.name);
    setAddress(table, columns, company);
    table.set(columns.phone, company.phone);
    if (random.chance(70))
        table.set(columns.mobile, person.phone);
    if (number > 1 && random.chance(10))
        table.set(columns.reportsTo, context.id("Contact", random.between(1, number - 1)));
    if (!random.chance(5))
        table.set(columns.email, email);
    table.set(columns.title, random.pick(words::titles()));
    table.set(columns.department, random.pick(words::departments()));
    if (random.chance(60))
        table.set(columns.leadSource, random.pick(kContactSources));
    if (random.chance(30))
        table.set(columns.birthdate, context.day(-random.between(22 * 365, 65 * 365)));
    table.set(columns.photo, photo);
    table.set(columns.owner, owner);
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedContacts(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Contact"));
    const ContactColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Contact"); ++number)
        ready = addContact(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
