// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kSubjects[] = {"Call", "Email", "Meeting", "Send Letter/Quote", "Demo", "Review"};
constexpr std::string_view kLocations[] = {"Video call", "Head office", "At the customer", "Room 4.12"};
constexpr std::int64_t kLengths[] = {30, 60, 60, 90, 120};

/// The columns that are filled, as the statement knows them.
struct EventColumns {
    explicit EventColumns(SeedTable& table)
        : who(table.column("WhoId"))
        , what(table.column("WhatId"))
        , subject(table.column("Subject"))
        , location(table.column("Location"))
        , dateTime(table.column("ActivityDateTime"))
        , date(table.column("ActivityDate"))
        , duration(table.column("DurationInMinutes"))
        , start(table.column("StartDateTime"))
        , end(table.column("EndDateTime"))
        , endDate(table.column("EndDate"))
        , owner(table.column("OwnerId"))
        , showAs(table.column("ShowAs"))
        , subtype(table.column("EventSubtype"))
    { }

    SeedTable::Column who, what, subject, location, dateTime, date, duration, start, end, endDate, owner,
        showAs, subtype;
};

void setTime(const SeedContext& context, SeedTable& table, const EventColumns& columns, Random& random)
{
    const std::int64_t day = random.between(-300, 60);
    const std::int64_t start = random.between(16, 34) * 30; // on the half hour, from 8 to 17
    const std::int64_t length = random.pick(kLengths);
    table.set(columns.dateTime, context.instant(day, start));
    table.set(columns.date, context.day(day));
    table.set(columns.duration, length);
    table.set(columns.start, context.instant(day, start));
    table.set(columns.end, context.instant(day, start + length));
    table.set(columns.endDate, context.day(day));
}

Result<void> addEvent(
    const SeedContext& context, SeedTable& table, const EventColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Event, number);
    const RecordId owner = context.anyOwner(random);
    table.begin(number);
    if (const auto who = context.anyId(random, "Contact"); who && random.chance(85))
        table.set(columns.who, *who);
    if (const auto what = context.anyId(random, random.chance(50) ? "Account" : "Opportunity");
        what && random.chance(80))
        table.set(columns.what, *what);
    table.set(columns.subject, random.pick(kSubjects));
    if (random.chance(70))
        table.set(columns.location, random.pick(kLocations));
    setTime(context, table, columns, random);
    table.set(columns.owner, owner);
    table.set(columns.showAs, "Busy");
    table.set(columns.subtype, "Event");
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedEvents(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Event"));
    const EventColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Event"); ++number)
        ready = addEvent(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
