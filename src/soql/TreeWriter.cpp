// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/TreeWriter.h"

#include "soql/DateLiteral.h"
#include "soql/Match.h"
#include "soql/Moments.h"
#include "soql/Printer.h"
#include "soql/StringLiteral.h"

namespace scout::soql {

namespace {

std::string textOfData(const Value::Variant& data)
{
    return match(
        data, [](const NullValue&) { return std::string("NULL"); },
        [](bool value) { return std::string(value ? "TRUE" : "FALSE"); },
        [](const NumberValue& number) { return number.text; },
        [](const CurrencyValue& value) { return value.currency + value.amount.text; },
        [](const StringValue& value) { return quoteText(value.text); },
        [](const LikeValue& value) { return quotePattern(value.pattern); },
        [](const BindValue& bind) { return ":" + bind.expression; },
        [](const auto& moment) { return textOf(moment); });
}

} // namespace

void TreeWriter::write(const FieldPath& path)
{
    writeList(path.names, ".");
}

void TreeWriter::write(const FunctionCall& call)
{
    write(info(call.function).name);
    write("(");
    writeList(call.arguments);
    write(")");
}

void TreeWriter::write(const Argument& argument)
{
    std::visit([this](const auto& node) { write(node); }, argument.value);
}

void TreeWriter::write(const Expression& expression)
{
    std::visit([this](const auto& node) { write(node); }, expression);
}

void TreeWriter::write(const Value& value)
{
    write(textOfData(value.data));
}

void TreeWriter::write(const ValueList& list)
{
    write("(");
    writeList(list.values);
    write(")");
}

void TreeWriter::write(const Comparison& comparison)
{
    write(comparison.left);
    write(" ");
    write(textOf(comparison.op));
    write(" ");
    match(
        comparison.right, [this](const Value& value) { write(value); },
        [this](const ValueList& list) { write(list); },
        [this](const Box<Query>& query) {
            write("(");
            write(*query);
            write(")");
        });
}

void TreeWriter::writeParenthesised(const Condition& condition, bool needed)
{
    if (needed)
        write("(");
    write(condition);
    if (needed)
        write(")");
}

void TreeWriter::write(const Junction& junction)
{
    for (std::size_t i = 0; i < junction.operands.size(); ++i) {
        if (i > 0)
            write(junction.connective == Connective::And ? " AND " : " OR ");
        const Condition& operand = junction.operands[i];
        writeParenthesised(operand, !std::holds_alternative<Comparison>(operand.node));
    }
}

void TreeWriter::write(const Negation& negation)
{
    write("NOT ");
    writeParenthesised(*negation.operand, !std::holds_alternative<Comparison>(negation.operand->node));
}

void TreeWriter::write(const Condition& condition)
{
    std::visit([this](const auto& node) { write(node); }, condition.node);
}

void TreeWriter::write(const SelectItem& item)
{
    match(
        item,
        [this](const FieldItem& field) {
            write(field.path);
            writeAlias(field.alias);
        },
        [this](const FunctionItem& function) {
            write(function.call);
            writeAlias(function.alias);
        },
        [this](const CountItem&) { write("COUNT()"); },
        [this](const FieldSetItem& fieldSet) {
            write("FIELDS(");
            write(textOf(fieldSet.set));
            write(")");
        },
        [this](const SubqueryItem& subquery) {
            write("(");
            write(*subquery.query);
            write(")");
            writeAlias(subquery.alias);
        },
        [this](const TypeofItem& typeOf) { write(typeOf); });
}

void TreeWriter::write(const TypeofItem& item)
{
    write("TYPEOF ");
    write(item.relationship);
    for (const TypeofBranch& branch : item.branches) {
        write(" WHEN ");
        write(branch.type);
        write(" THEN ");
        writeList(branch.fields);
    }
    if (!item.otherwise.empty()) {
        write(" ELSE ");
        writeList(item.otherwise);
    }
    write(" END");
}

void TreeWriter::write(const FromItem& item)
{
    write(item.path);
    writeAlias(item.alias);
}

void TreeWriter::write(const WithClause& clause)
{
    match(
        clause, [this](const WithDataCategory& categories) { write(categories); },
        [this](const WithAccess& access) { write(textOf(access.mode)); },
        [this](const WithRecordVisibility& visibility) { write(visibility); },
        [this](const WithEquals& equals) {
            write(equals.name);
            write(" = ");
            write(equals.value);
        });
}

void TreeWriter::write(const WithDataCategory& clause)
{
    write("DATA CATEGORY ");
    for (const CategoryFilter& filter : clause.filters) {
        if (&filter != &clause.filters.front())
            write(" AND ");
        write(filter.group);
        write(" ");
        write(textOf(filter.op));
        const bool list = filter.categories.size() > 1;
        write(list ? " (" : " ");
        writeList(filter.categories);
        write(list ? ")" : "");
    }
}

void TreeWriter::write(const WithRecordVisibility& clause)
{
    write("RecordVisibilityContext");
    if (clause.settings.empty())
        return;
    write(" (");
    for (const auto& setting : clause.settings) {
        if (&setting != &clause.settings.front())
            write(", ");
        write(setting.name);
        write(" = ");
        write(setting.value);
    }
    write(")");
}

void TreeWriter::write(const GroupBy& groupBy)
{
    const bool plain = groupBy.grouping == Grouping::Plain;
    if (!plain)
        write(groupBy.grouping == Grouping::Rollup ? "ROLLUP(" : "CUBE(");
    writeList(groupBy.items);
    if (!plain)
        write(")");
}

void TreeWriter::write(const OrderItem& item)
{
    write(item.expression);
    if (item.direction)
        write(*item.direction == Direction::Ascending ? " ASC" : " DESC");
    if (item.nulls)
        write(*item.nulls == Nulls::First ? " NULLS FIRST" : " NULLS LAST");
}

void TreeWriter::write(const RowCount& count)
{
    match(
        count.count, [this](std::int64_t number) { write(std::to_string(number)); },
        [this](const BindValue& bind) {
            write(":");
            write(bind.expression);
        });
}

void TreeWriter::writeOrderBy(const std::vector<OrderItem>& items)
{
    if (items.empty())
        return;
    write(" ORDER BY ");
    writeList(items);
}

void TreeWriter::writeUpdates(const std::vector<UpdateClause>& updates)
{
    for (const UpdateClause& update : updates) {
        write(&update == &updates.front() ? " UPDATE " : ", ");
        write(textOf(update.kind));
    }
}

void TreeWriter::writeTail(const Query& query)
{
    writeClause(" GROUP BY ", query.groupBy);
    writeClause(" HAVING ", query.having);
    writeOrderBy(query.orderBy);
    writeClause(" LIMIT ", query.limit);
    writeClause(" OFFSET ", query.offset);
    if (query.allRows)
        write(" ALL ROWS");
    for (const ForClause& clause : query.forClauses) {
        write(" FOR ");
        write(textOf(clause.kind));
    }
    writeUpdates(query.updates);
}

void TreeWriter::write(const Query& query)
{
    write("SELECT ");
    writeList(query.select);
    write(" FROM ");
    writeList(query.from);
    writeClause(" USING SCOPE ", query.scope);
    writeClause(" WHERE ", query.where);
    for (const WithClause& clause : query.with) {
        write(" WITH ");
        write(clause);
    }
    writeTail(query);
}

} // namespace scout::soql
