// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Answer.h"

#include "agent/Names.h"
#include "sf/QueryColumns.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

std::string counted(std::int64_t number, const std::string& one, const std::string& many)
{
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

std::string withFilter(const Subject& subject)
{
    return subject.filter.empty() ? std::string() : ' ' + subject.filter;
}

bool isCount(const ToolResult& result)
{
    return result.columns.size() == 1 && result.columns.front() == sf::kCountColumn;
}

/// "These are the 5 newest Accounts."
std::string ranked(const Subject& subject, std::int64_t rows)
{
    const std::string filter = withFilter(subject);
    if (rows == 1)
        return "This is the " + subject.rank + ' ' + subject.one + filter + '.';
    return "These are the " + std::to_string(rows) + ' ' + subject.rank + ' ' + subject.many + filter + '.';
}

std::string listed(const Subject& subject, const ToolResult& result)
{
    const auto rows = static_cast<std::int64_t>(result.rowCount());
    if (rows == 0)
        return "No " + subject.many + " found" + withFilter(subject) + '.';
    if (!subject.rank.empty() && !subject.isLimitOurs && rows <= subject.limit)
        return ranked(subject, rows);
    const bool isFull = subject.limit > 0 && rows >= subject.limit;
    if (isFull && subject.isLimitOurs)
        return "These are " + std::to_string(rows) + ' ' + subject.many + withFilter(subject) + ", sorted by "
            + subject.order + ". There may be more: ask for another number, or for all.";
    return "Found " + counted(rows, subject.one, subject.many) + withFilter(subject) + '.';
}

std::string answerToQuery(const Subject& subject, const ToolResult& result)
{
    if (subject.many.empty())
        return counted(isCount(result) ? result.total : static_cast<std::int64_t>(result.rowCount()),
            isCount(result) ? "record." : "row.", isCount(result) ? "records." : "rows.");
    if (isCount(result))
        return counted(result.total, subject.one, subject.many) + withFilter(subject) + '.';
    return listed(subject, result);
}

/// What the record is called, from its own fields.
std::string nameIn(const ToolResult& result)
{
    constexpr std::array<std::string_view, 4> kNames{"Name", "CaseNumber", "Subject", "Title"};
    for (const std::string_view name : kNames)
        for (std::size_t row = 0; row < result.rowCount(); ++row)
            if (result.rows->cell(row, 0).text == name && !result.rows->cell(row, 1).isNull())
                return std::string(result.rows->cell(row, 1).text);
    return {};
}

std::string answerToRecord(const Subject& subject, const GetRecord& call, const ToolResult& result)
{
    const std::string object = subject.one.empty() ? call.object : subject.one;
    const std::string name = nameIn(result);
    return "This is the " + object + ' ' + (name.empty() ? call.id : quoted(name)) + ", with "
        + counted(result.total, "field", "fields") + '.';
}

} // namespace

std::string answerTo(const Plan& plan, const ToolCall& call, const ToolResult& result)
{
    if (const auto* record = std::get_if<GetRecord>(&call))
        return answerToRecord(plan.subject, *record, result);
    if (const auto* object = std::get_if<DescribeObject>(&call))
        return (plan.subject.one.empty() ? object->object : plan.subject.one) + " has "
            + counted(result.total, "field", "fields") + " that this user can see.";
    if (const auto* list = std::get_if<ListObjects>(&call))
        return "This user can see "
            + counted(result.total, list->customOnly ? "custom object." : "object.",
                list->customOnly ? "custom objects." : "objects.");
    return answerToQuery(plan.subject, result);
}

std::optional<std::string> answerTo(const Plan& plan, const ToolCall& call, const Error& error)
{
    const auto* record = std::get_if<GetRecord>(&call);
    if (!record || error.kind != ErrorKind::NotFound || !error.http)
        return std::nullopt;
    const std::string object = plan.subject.one.empty() ? record->object : plan.subject.one;
    return "This org has no " + object + " with the ID " + record->id
        + ". It may have been deleted, or this user may not see it.";
}

} // namespace scout::agent
