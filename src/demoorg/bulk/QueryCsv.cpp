// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/QueryCsv.h"

#include "demoorg/query/JsonBuffer.h"

namespace scout::demoorg {

namespace {

/// The key "\"Name\":" → "Name"
std::string nameOf(const MemberPlan& member)
{
    return member.key.substr(1, member.key.size() - 3);
}

/// The forms of JSON without its quotation marks; times end in Z here.
std::string scalarText(FieldKind kind, const SqlStatement& row, int column)
{
    if (row.isNull(column))
        return {};
    JsonBuffer json;
    switch (kind) {
    case FieldKind::Boolean:
        return row.integer(column) != 0 ? "true" : "false";
    case FieldKind::Whole:
        return std::to_string(row.integer(column));
    case FieldKind::Decimal:
        json.decimal(row.real(column));
        return json.take();
    case FieldKind::Date:
        json.date(row.integer(column));
        break;
    case FieldKind::DateTime:
        json.dateTime(row.integer(column));
        break;
    case FieldKind::Time:
        json.time(row.integer(column));
        break;
    default:
        return std::string(row.text(column));
    }
    std::string text = json.take();
    text = text.substr(1, text.size() - 2);
    if (text.ends_with("+0000"))
        text.replace(text.size() - 5, 5, "Z");
    return text;
}

ApiError notInCsv(std::string message)
{
    return {400, "API_ERROR", std::move(message)};
}

} // namespace

ApiStatus QueryCsv::addColumns(const RecordPlan& plan, const std::string& prefix)
{
    for (const auto& member : plan.members) {
        if (const auto* value = std::get_if<ScalarPlan>(&member.value)) {
            m_header.push_back(prefix + nameOf(member));
            m_columns.push_back({value->column, value->kind, {}});
        } else if (const auto* parent = std::get_if<std::unique_ptr<RecordPlan>>(&member.value)) {
            auto added = addColumns(**parent, prefix + nameOf(member) + ".");
            if (!added)
                return added;
        } else if (std::holds_alternative<CompoundPlan>(member.value)) {
            return ApiError{
                400, "FUNCTIONALITY_NOT_ENABLED", "Selecting compound data not supported in Bulk Query"};
        } else if (std::holds_alternative<TypeofPlan>(member.value)) {
            return notInCsv("TYPEOF is not supported in Bulk V2 Query");
        } else {
            return notInCsv("Aggregate Relationships not supported in Bulk V2 Query with CSV content type");
        }
    }
    return std::monostate();
}

ApiResult<QueryCsv> QueryCsv::of(const CompiledQuery& query)
{
    if (query.kind != CompiledQuery::Kind::Records)
        return notInCsv("SOQL not allowed in Bulk V2 Query: aggregate functions, GROUP BY and COUNT()");
    QueryCsv csv(query);
    auto added = csv.addColumns(query.plan, {});
    if (!added)
        return added.error();
    return csv;
}

Result<std::int64_t> QueryCsv::write(
    SqlConnection& connection, const std::vector<std::int64_t>& rowNumbers, CsvText& out) const
{
    auto statement = connection.prepare(m_query.record);
    if (!statement)
        return std::move(statement).error();
    std::int64_t written = 0;
    for (const auto number : rowNumbers) {
        statement->bind(1, number);
        auto row = statement->step();
        if (!row)
            return std::move(row).error();
        if (*row) { // else it is gone for good since the query ran
            for (const auto& column : m_columns)
                out.value(scalarText(column.kind, *statement, column.column));
            out.endRow();
            ++written;
        }
        statement->reset();
    }
    return written;
}

} // namespace scout::demoorg
