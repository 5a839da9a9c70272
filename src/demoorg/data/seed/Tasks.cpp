// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kTaskStatuses[] = {
    "Not Started", "In Progress", "Completed", "Completed", "Waiting on someone else", "Deferred"};
constexpr std::string_view kTaskPriorities[] = {"High", "Normal", "Normal", "Normal", "Low"};
constexpr std::string_view kTargets[] = {"Account", "Opportunity", "Opportunity", "Case"};
constexpr std::string_view kTaskSubjects[] = {
    "Call", "Email", "Send Letter", "Send Quote", "Prepare the offer", "Check the contract"};

/// The columns that are filled, as the statement knows them.
struct TaskColumns {
    explicit TaskColumns(SeedTable& table)
        : who(table.column("WhoId"))
        , what(table.column("WhatId"))
        , subject(table.column("Subject"))
        , due(table.column("ActivityDate"))
        , status(table.column("Status"))
        , priority(table.column("Priority"))
        , highPriority(table.column("IsHighPriority"))
        , owner(table.column("OwnerId"))
        , isClosed(table.column("IsClosed"))
        , completed(table.column("CompletedDateTime"))
        , subtype(table.column("TaskSubtype"))
    { }

    SeedTable::Column who, what, subject, due, status, priority, highPriority, owner, isClosed, completed,
        subtype;
};

Result<void> addTask(
    const SeedContext& context, SeedTable& table, const TaskColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Task, number);
    const std::string_view status = random.pick(kTaskStatuses);
    const std::string_view priority = random.pick(kTaskPriorities);
    const bool isClosed = status == "Completed";
    const std::int64_t due = isClosed ? -random.between(1, 400) : random.between(-10, 60);
    const RecordId owner = context.anyOwner(random);
    table.begin(number);
    if (const auto who = context.anyId(random, random.chance(75) ? "Contact" : "Lead");
        who && random.chance(85))
        table.set(columns.who, *who);
    if (const auto what = context.anyId(random, std::string(random.pick(kTargets)));
        what && random.chance(80))
        table.set(columns.what, *what);
    table.set(columns.subject, random.pick(kTaskSubjects));
    table.set(columns.due, context.day(due));
    table.set(columns.status, status);
    table.set(columns.priority, priority);
    table.set(columns.highPriority, std::int64_t(priority == "High"));
    table.set(columns.owner, owner);
    table.set(columns.isClosed, std::int64_t(isClosed));
    if (isClosed)
        table.set(columns.completed, context.instant(due, random.between(480, 1080)));
    table.set(columns.subtype, "Task");
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedTasks(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Task"));
    const TaskColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Task"); ++number)
        ready = addTask(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
