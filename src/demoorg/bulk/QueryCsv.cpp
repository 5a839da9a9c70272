// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/QueryCsv.h"

#include "demoorg/query/JsonBuffer.h"
#include "demoorg/query/RecordRows.h"

namespace scout::demoorg {

namespace {

/// The key "\"Name\":" → "Name"
std::string nameOf(const MemberPlan& member)
{
    return member.key.substr(1, member.key.size() - 3);
}

/// The forms of JSON without its quotation marks; times end in Z here. Good until the next call.
std::string_view scalarText(FieldKind kind, const SqlStatement& row, int column, JsonBuffer& scratch)
{
    if (row.isNull(column))
        return {};
    scratch.clear();
    switch (kind) {
    case FieldKind::Boolean:
        return row.integer(column) != 0 ? "true" : "false";
    case FieldKind::Whole:
        scratch.whole(row.integer(column));
        return scratch.view();
    case FieldKind::Decimal:
        scratch.decimal(row.real(column));
        return scratch.view();
    case FieldKind::Date:
        scratch.date(row.integer(column));
        return scratch.view().substr(1, scratch.size() - 2);
    case FieldKind::DateTime: {
        constexpr std::size_t kZone = 6; // "+0000" and the quotation mark
        scratch.dateTime(row.integer(column));
        scratch.replaceEnd(kZone, "Z");
        return scratch.view().substr(1);
    }
    case FieldKind::Time:
        scratch.time(row.integer(column));
        return scratch.view().substr(1, scratch.size() - 2);
    default:
        return row.text(column);
    }
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
    auto rows = RecordRows::open(connection, m_query);
    if (!rows)
        return std::move(rows).error();
    if (auto started = rows->start(rowNumbers); !started)
        return std::move(started).error();
    std::int64_t written = 0;
    JsonBuffer scratch;
    for (std::size_t i = 0; i < rowNumbers.size(); ++i) {
        auto row = rows->next();
        if (!row)
            return std::move(row).error();
        if (!*row) // gone for good since the query ran
            continue;
        for (const auto& column : m_columns)
            out.value(scalarText(column.kind, rows->row(), column.column, scratch));
        out.endRow();
        ++written;
    }
    return written;
}

} // namespace scout::demoorg
