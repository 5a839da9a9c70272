// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Explain.h"

#include "base/Text.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/query/QueryCompiler.h"
#include "soql/Match.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kSelectiveShare = 0.3;
constexpr std::array<std::string_view, 4> kIndexedFields = {"Id", "Name", "CreatedDate", "SystemModstamp"};

/// One condition that every row must meet.
struct Criterion {
    const soql::Condition* condition;
    std::string field;
    bool isIndexed;
};

bool isIndexed(const Field& field)
{
    return field.type == FieldType::Id || field.type == FieldType::Reference || field.externalId
        || field.unique
        || std::find(kIndexedFields.begin(), kIndexedFields.end(), field.name) != kIndexedFields.end();
}

/// No index finds what is different, or what has a pattern.
bool canUseIndex(soql::Operator op)
{
    return op != soql::Operator::NotEqual && op != soql::Operator::NotIn && op != soql::Operator::Like
        && op != soql::Operator::Excludes && op != soql::Operator::Includes;
}

void collect(const soql::Condition& condition, const Object& object, std::vector<Criterion>& criteria)
{
    if (const auto* junction = std::get_if<soql::Junction>(&condition.node)) {
        if (junction->connective == soql::Connective::And)
            for (const auto& operand : junction->operands)
                collect(operand, object, criteria);
        return;
    }
    const auto* comparison = std::get_if<soql::Comparison>(&condition.node);
    const auto* path = comparison ? std::get_if<soql::FieldPath>(&comparison->left) : nullptr;
    if (!path)
        return;
    const Field* field = path->names.size() == 1 ? object.field(path->field().text) : nullptr;
    const bool indexed = field && isIndexed(*field) && canUseIndex(comparison->op);
    criteria.push_back({&condition, field ? field->name : path->text(), indexed});
}

Json noteOf(const std::string& field, const Object& object)
{
    return {{"description", "Not considering filter for optimization because unindexed"},
        {"fields", Json::array({field})}, {"tableEnumOrId", object.name}};
}

class Explainer {
public:
    Explainer(SqlConnection& connection, const soql::Query& query, const QueryContext& context)
        : m_connection(connection)
        , m_query(query)
        , m_context(context)
    { }

    ApiResult<Json> plans(const Object& object)
    {
        std::vector<Criterion> criteria;
        if (m_query.where)
            collect(*m_query.where, object, criteria);
        const auto total = count(std::nullopt);
        if (!total)
            return total.error();
        const auto matching = count(m_query.where);
        if (!matching)
            return matching.error();
        std::vector<Json> plans{plan("TableScan", {}, *matching, *total, criteria, object)};
        for (const Criterion& criterion : criteria) {
            if (!criterion.isIndexed)
                continue;
            const auto found = count(*criterion.condition);
            if (!found)
                return found.error();
            plans.push_back(plan("Index", {criterion.field}, *found, *total, criteria, object));
        }
        std::stable_sort(plans.begin(), plans.end(), [](const Json& a, const Json& b) {
            return a["relativeCost"].get<double>() < b["relativeCost"].get<double>();
        });
        return Json(std::move(plans));
    }

private:
    ApiResult<std::int64_t> count(const std::optional<soql::Condition>& where)
    {
        soql::Query counting;
        counting.select.emplace_back(soql::CountItem());
        counting.from = m_query.from;
        counting.where = where;
        auto compiled = compileQuery(counting, m_context);
        if (!compiled)
            return compiled.error();
        auto statement = compiled->rows.prepare(m_connection);
        if (!statement)
            return storageFailure(statement.error());
        if (auto row = statement->step(); !row)
            return storageFailure(row.error());
        return statement->integer(0);
    }

    Json plan(std::string_view operation, std::vector<std::string> fields, std::int64_t found,
        std::int64_t total, const std::vector<Criterion>& criteria, const Object& object) const
    {
        const bool isScan = operation == "TableScan";
        Json notes = Json::array();
        for (const Criterion& criterion : criteria)
            if (!criterion.isIndexed)
                notes.push_back(noteOf(criterion.field, object));
        if (object.field("IsDeleted") && !m_context.includesDeleted)
            notes.push_back(noteOf("IsDeleted", object));
        const double share = total == 0 ? 0 : double(found) / double(total);
        const double cost = isScan ? 1 + share : share / kSelectiveShare;
        return {{"cardinality", found}, {"fields", std::move(fields)}, {"leadingOperationType", operation},
            {"notes", std::move(notes)}, {"relativeCost", cost}, {"sobjectCardinality", total},
            {"sobjectType", object.name}};
    }

    SqlConnection& m_connection;
    const soql::Query& m_query;
    const QueryContext& m_context;
};

} // namespace

ApiResult<std::string> explainQuery(
    SqlConnection& connection, const soql::Query& query, std::string_view text, const QueryContext& context)
{
    const auto compiled = compileQuery(query, context);
    if (!compiled)
        return compiled.error();
    auto plans = Explainer(connection, query, context).plans(*compiled->object);
    if (!plans)
        return plans.error();
    return Json{{"plans", std::move(*plans)}, {"sourceQuery", text}}.dump();
}

} // namespace scout::demoorg
