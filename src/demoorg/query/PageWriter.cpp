// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/PageWriter.h"

#include <limits>

namespace scout::demoorg {

namespace {

/// SOQL gives no second page of grouped results.
constexpr std::int64_t kMaxAggregates = 2000;
/// Roughly what a record of ten fields takes; a wrong guess only costs a copy.
constexpr std::size_t kBytesARecord = 480;
constexpr std::size_t kBytesAround = 256;

} // namespace

PageWriter::PageWriter(SqlConnection& connection, const Schema& schema, CursorStore& cursors, Options options)
    : m_connection(connection)
    , m_schema(schema)
    , m_cursors(cursors)
    , m_options(std::move(options))
{ }

void PageWriter::envelope(JsonBuffer& json, std::int64_t totalSize, const std::string& nextLocator) const
{
    json.raw("{\"totalSize\":");
    json.whole(totalSize);
    if (nextLocator.empty()) {
        json.raw(",\"done\":true,\"records\":[");
        return;
    }
    json.raw(",\"done\":false,\"nextRecordsUrl\":\"/services/data/v");
    json.raw(m_options.apiVersion);
    json.raw("/query/");
    json.raw(nextLocator);
    json.raw("\",\"records\":[");
}

void PageWriter::count(std::int64_t rows)
{
    envelope(m_json, rows, {});
    m_json.raw("]}");
}

Result<bool> PageWriter::aggregates(const CompiledQuery& query, SqlStatement& rows)
{
    std::int64_t written = 0;
    for (;; ++written) {
        auto row = rows.step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            break;
        if (written == kMaxAggregates)
            return false;
        m_json.raw(written == 0 ? "" : ",");
        m_json.raw("{\"attributes\":{\"type\":\"AggregateResult\"}");
        for (std::size_t column = 0; column < query.aggregates.size(); ++column) {
            m_json.raw(",");
            m_json.raw(query.aggregates[column].key);
            scalar(query.aggregates[column].kind, rows, int(column));
        }
        m_json.raw("}");
    }
    m_json.raw("]}");
    envelope(m_head, written, {});
    return true;
}

Result<void> PageWriter::page(
    const std::shared_ptr<const Cursor>& cursor, std::int64_t first, std::string cursorId)
{
    const auto numbers = cursor->rows.slice(first, m_options.batchSize);
    const std::int64_t total = cursor->rows.size();
    const auto locatorAt = [&](std::int64_t row) -> std::string {
        if (row >= total)
            return {};
        if (cursorId.empty())
            cursorId = m_cursors.open(cursor);
        return Locator{cursorId, row}.text();
    };
    m_json.reserve(numbers.size() * kBytesARecord + kBytesAround);
    const std::int64_t expectedEnd = first + std::int64_t(numbers.size());
    envelope(m_json, total, locatorAt(expectedEnd));
    const std::size_t envelopeSize = m_json.size();
    std::int64_t budget = m_options.batchSize;
    auto written = records(*cursor->query, numbers, budget);
    if (!written)
        return std::move(written).error();
    m_json.raw("]}");
    if (first + *written != expectedEnd) { // children have filled the page
        JsonBuffer shorter;
        envelope(shorter, total, locatorAt(first + *written));
        m_json.replaceStart(envelopeSize, shorter.take());
    }
    return {};
}

Result<bool> PageWriter::single(const CompiledQuery& query, std::int64_t rowNumber)
{
    std::int64_t budget = 1;
    auto written = records(query, {rowNumber}, budget);
    if (!written)
        return std::move(written).error();
    return budget == 0;
}

Result<void> PageWriter::list(const CompiledQuery& query, const std::vector<std::int64_t>& rowNumbers)
{
    std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
    auto written = records(query, rowNumbers, unlimited);
    if (!written)
        return std::move(written).error();
    return {};
}

Result<PageWriter::Prepared*> PageWriter::prepared(const CompiledQuery& query)
{
    const auto known = m_prepared.find(&query);
    if (known != m_prepared.end())
        return &known->second;
    auto rows = query.rows.prepare(m_connection);
    if (!rows)
        return std::move(rows).error();
    auto records = RecordRows::open(m_connection, query);
    if (!records)
        return std::move(records).error();
    Prepared statements{std::move(rows).value(), std::move(records).value()};
    return &m_prepared.emplace(&query, std::move(statements)).first->second;
}

Result<std::int64_t> PageWriter::records(
    const CompiledQuery& query, const std::vector<std::int64_t>& numbers, std::int64_t& budget)
{
    auto statements = prepared(query);
    if (!statements)
        return std::move(statements).error();
    RecordRows& rows = (*statements)->records;
    if (auto started = rows.start(numbers); !started)
        return std::move(started).error();
    bool isFirst = true;
    std::int64_t done = 0;
    for (; done < std::int64_t(numbers.size()) && budget > 0; ++done) {
        auto row = rows.next();
        if (!row)
            return std::move(row).error();
        if (!*row) // gone for good since the query ran
            continue;
        m_json.raw(isFirst ? "" : ",");
        isFirst = false;
        --budget;
        auto written = record(query.plan, rows.row(), budget);
        if (!written)
            return std::move(written).error();
    }
    return done;
}

Result<void> PageWriter::record(const RecordPlan& plan, const SqlStatement& row, std::int64_t& budget)
{
    const std::string_view id = row.text(plan.idColumn);
    const Object* object =
        plan.object || id.empty() ? plan.object : m_schema.objectByKeyPrefix(id.substr(0, 3));
    if (id.empty() || !object) {
        m_json.raw("null");
        return {};
    }
    attributes(*object, id);
    for (const auto& each : plan.members) {
        m_json.raw(",");
        m_json.raw(each.key);
        auto written = member(each, plan, row, budget);
        if (!written)
            return written;
    }
    m_json.raw("}");
    return {};
}

Result<void> PageWriter::member(
    const MemberPlan& member, const RecordPlan& plan, const SqlStatement& row, std::int64_t& budget)
{
    if (const auto* value = std::get_if<ScalarPlan>(&member.value)) {
        if (value->kind == FieldKind::Blob && !row.isNull(value->column)) {
            m_json.raw("\"/services/data/v" + m_options.apiVersion + "/sobjects/" + plan.object->name + "/");
            m_json.raw(row.text(plan.idColumn));
            m_json.raw("/" + value->blobField + "\"");
        } else {
            scalar(value->kind, row, value->column);
        }
    } else if (const auto* parts = std::get_if<CompoundPlan>(&member.value)) {
        compound(*parts, row);
    } else if (const auto* typed = std::get_if<TypeofPlan>(&member.value)) {
        return typeOf(*typed, row, budget);
    } else if (const auto* parent = std::get_if<std::unique_ptr<RecordPlan>>(&member.value)) {
        return record(**parent, row, budget);
    } else {
        return children(
            std::get<std::shared_ptr<const CompiledQuery>>(member.value), row.text(plan.idColumn), budget);
    }
    return {};
}

Result<void> PageWriter::typeOf(const TypeofPlan& plan, const SqlStatement& row, std::int64_t& budget)
{
    const std::string_view id = row.text(plan.idColumn);
    const Object* object = id.empty() ? nullptr : m_schema.objectByKeyPrefix(id.substr(0, 3));
    for (const auto& branch : plan.branches)
        if (branch.object == object || !branch.object)
            return record(branch, row, budget);
    return {};
}

Result<RowNumbers> PageWriter::childRows(const CompiledQuery& query, std::string_view parentId)
{
    auto statements = prepared(query);
    if (!statements)
        return std::move(statements).error();
    SqlStatement& rows = (*statements)->rows;
    rows.reset();
    rows.bind(1, parentId);
    RowNumbers numbers;
    for (;;) {
        auto row = rows.step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            return numbers;
        numbers.append(rows.integer(0));
    }
}

Result<void> PageWriter::children(
    const std::shared_ptr<const CompiledQuery>& query, std::string_view parentId, std::int64_t& budget)
{
    auto found = childRows(*query, parentId);
    if (!found)
        return std::move(found).error();
    if (found->size() == 0) {
        m_json.raw("null");
        return {};
    }
    auto cursor = std::make_shared<const Cursor>(
        Cursor{m_options.userId, query, std::move(found).value(), m_options.batchSize});
    const auto numbers = cursor->rows.slice(0, m_options.batchSize);
    const auto shown = std::int64_t(numbers.size());
    const bool isAll = shown == cursor->rows.size();
    envelope(
        m_json, cursor->rows.size(), isAll ? std::string() : Locator{m_cursors.open(cursor), shown}.text());
    // The page of the parents gets shorter for it, the list of one parent's children does not.
    std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
    auto written = records(*query, numbers, unlimited);
    if (!written)
        return std::move(written).error();
    budget -= shown;
    m_json.raw("]}");
    return {};
}

void PageWriter::attributes(const Object& object, std::string_view id)
{
    auto& start = m_attributes[&object];
    if (start.empty())
        start = "{\"attributes\":{\"type\":\"" + object.name + "\",\"url\":\"/services/data/v"
            + m_options.apiVersion + "/sobjects/" + object.name + "/";
    m_json.raw(start);
    m_json.raw(id);
    m_json.raw("\"}");
}

void PageWriter::scalar(FieldKind kind, const SqlStatement& row, int column)
{
    if (row.isNull(column))
        return m_json.raw("null");
    switch (kind) {
    case FieldKind::Boolean:
        return m_json.raw(row.integer(column) != 0 ? "true" : "false");
    case FieldKind::Whole:
        return m_json.whole(row.integer(column));
    case FieldKind::Decimal:
        return m_json.decimal(row.real(column));
    case FieldKind::Date:
        return m_json.date(row.integer(column));
    case FieldKind::DateTime:
        return m_json.dateTime(row.integer(column));
    case FieldKind::Time:
        return m_json.time(row.integer(column));
    default:
        return m_json.text(row.text(column));
    }
}

void PageWriter::compound(const CompoundPlan& plan, const SqlStatement& row)
{
    bool isEmpty = true;
    for (const auto& part : plan.parts)
        isEmpty = isEmpty && row.isNull(part.value.column);
    if (isEmpty)
        return m_json.raw("null");
    for (const auto& part : plan.parts) {
        m_json.raw(&part == &plan.parts.front() ? "{" : ",");
        m_json.raw(part.key);
        scalar(part.value.kind, row, part.value.column);
    }
    m_json.raw("}");
}

} // namespace scout::demoorg
