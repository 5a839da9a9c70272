// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/AutoNumber.h"
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kCaseTypes[] = {"Mechanical", "Electrical", "Electronic", "Structural", "Other"};
constexpr std::string_view kCaseStatuses[] = {
    "New", "Working", "Working", "Escalated", "Closed", "Closed", "Closed"};
constexpr std::string_view kReasons[] = {"Installation", "Equipment Complexity", "Performance", "Breakdown",
    "Equipment Design", "Feedback", "Other"};
constexpr std::string_view kOrigins[] = {"Phone", "Email", "Web"};
constexpr std::string_view kPriorities[] = {"High", "Medium", "Medium", "Low"};

/// The columns that are filled, as the statement knows them.
struct CaseColumns {
    explicit CaseColumns(SeedTable& table)
        : caseNumber(table.column("CaseNumber"))
        , contact(table.column("ContactId"))
        , account(table.column("AccountId"))
        , type(table.column("Type"))
        , status(table.column("Status"))
        , reason(table.column("Reason"))
        , origin(table.column("Origin"))
        , subject(table.column("Subject"))
        , priority(table.column("Priority"))
        , description(table.column("Description"))
        , isClosed(table.column("IsClosed"))
        , closedDate(table.column("ClosedDate"))
        , escalated(table.column("IsEscalated"))
        , owner(table.column("OwnerId"))
    { }

    SeedTable::Column caseNumber, contact, account, type, status, reason, origin, subject, priority,
        description, isClosed, closedDate, escalated, owner;
};

Result<void> addCase(
    const SeedContext& context, SeedTable& table, const CaseColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Case, number);
    const std::string caseNumber = caseNumberText(number);
    const std::string_view status = random.pick(kCaseStatuses);
    const bool isClosed = status == "Closed";
    const RecordId owner = context.anyOwner(random);
    table.begin(number);
    table.set(columns.caseNumber, caseNumber);
    if (const auto account = context.anyId(random, "Account"))
        table.set(columns.account, *account);
    if (const auto contact = context.anyId(random, "Contact"); contact && random.chance(80))
        table.set(columns.contact, *contact);
    table.set(columns.type, random.pick(kCaseTypes));
    table.set(columns.status, status);
    table.set(columns.reason, random.pick(kReasons));
    table.set(columns.origin, random.pick(kOrigins));
    table.set(columns.subject, random.pick(words::caseSubjects()));
    table.set(columns.priority, random.pick(kPriorities));
    if (random.chance(50))
        table.set(columns.description, "The customer called and asked for a quick answer.");
    table.set(columns.isClosed, std::int64_t(isClosed));
    if (isClosed)
        table.set(columns.closedDate, context.instant(-random.between(1, 300), random.between(480, 1080)));
    table.set(columns.escalated, std::int64_t(status == "Escalated"));
    table.set(columns.owner, owner);
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedCases(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Case"));
    const CaseColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Case"); ++number)
        ready = addCase(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
