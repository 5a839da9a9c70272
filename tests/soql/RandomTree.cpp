// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/RandomTree.h"

#include "soql/DateLiteral.h"
#include "soql/StringLiteral.h"

#include <array>

namespace scout::soql {

namespace {

// Among them words of the language that may be names.
constexpr std::array kNames = {"Id", "Name", "My__c", "Order", "Group", "Case", "Data", "Count", "Offset",
    "Fields", "End", "Update", "View", "By", "All", "Rows", "When", "Scope", "Email", "Distance", "Sum",
    "Today"};
constexpr std::array kPieces = {"a", "'", "\\", "\n", "%", "_", "\"", " ", "\xC3\xA9", "\xF0\x9F\x98\x80",
    "{", "}", "(", ")", "*", "?", "AND", "/*", "//", ":", "\t", "+", "-", "1", ";"};

} // namespace

Name RandomTree::name()
{
    return {kNames[std::size_t(below(kNames.size()))], {}};
}

FieldPath RandomTree::path()
{
    return {some(1, 3, [this] { return name(); }), {}};
}

std::string RandomTree::text()
{
    std::string text;
    for (int i = below(6); i > 0; --i)
        text += kPieces[std::size_t(below(kPieces.size()))];
    return text;
}

Value::Variant RandomTree::moment()
{
    const std::chrono::sys_days day{std::chrono::days(below(20'000))};
    const std::chrono::milliseconds clock(below(86'400'000));
    switch (below(4)) {
    case 0:
        return DateValue{std::chrono::year_month_day(day)};
    case 1:
        return DateTimeValue{day + clock, std::chrono::minutes(below(1'600) - 800)};
    case 2:
        return TimeValue{clock};
    default: {
        const auto& literal = allDateLiterals()[std::size_t(below(int(allDateLiterals().size())))];
        const std::int64_t n = literal.ninety ? 90 : literal.takesNumber ? below(400) : 0;
        return RelativeDateValue{literal.span, literal.unit, n, literal.ninety};
    }
    }
}

Value RandomTree::value(bool pattern)
{
    switch (below(8)) {
    case 0:
        return {NullValue(), {}};
    case 1:
        return {chance(50), {}};
    case 2:
        return {NumberValue{std::to_string(below(2'000) - 1'000) + (chance(30) ? ".50" : "")}, {}};
    case 3:
        return {CurrencyValue{"EUR", {std::to_string(below(1'000))}}, {}};
    case 4:
        return {moment(), {}};
    case 5:
        return {BindValue{chance(50) ? "ids" : "a.b(c, 'd')[0]"}, {}};
    default:
        break;
    }
    if (pattern)
        return {LikeValue{(chance(50) ? "%" : "") + patternFor(text()) + (chance(50) ? "_" : "")}, {}};
    return {StringValue{text()}, {}};
}

FunctionCall RandomTree::call(int depth)
{
    const FunctionInfo& function = allFunctions()[std::size_t(below(int(allFunctions().size())))];
    FunctionCall call{function.function, {}, {}};
    for (int i = 0; i < function.minArguments; ++i) {
        if (depth > 0 && chance(20))
            call.arguments.push_back({this->call(depth - 1)});
        else if (function.family == FunctionFamily::Place && chance(50))
            call.arguments.push_back({Value{NumberValue{std::to_string(below(90))}, {}}});
        else
            call.arguments.push_back({path()});
    }
    return call;
}

Expression RandomTree::expression()
{
    if (chance(20))
        return call(2);
    return path();
}

Operand RandomTree::operand(Operator op, int depth)
{
    switch (op) {
    case Operator::In:
    case Operator::NotIn:
        if (depth > 0 && chance(30))
            return Box<Query>(semiJoin(depth - 1));
        if (chance(20))
            return Value{BindValue{"ids"}, {}};
        [[fallthrough]];
    case Operator::Includes:
    case Operator::Excludes:
        return ValueList{some(1, 3, [this] { return value(false); }), {}};
    default:
        return value(op == Operator::Like);
    }
}

Comparison RandomTree::comparison(int depth)
{
    const auto op = Operator(below(int(Operator::Excludes) + 1));
    return {expression(), op, {}, operand(op, depth)};
}

Condition RandomTree::condition(int depth)
{
    if (depth <= 0 || chance(40))
        return {comparison(depth), {}};
    if (chance(25))
        return {Negation{condition(depth - 1)}, {}};
    return {Junction{chance(50) ? Connective::And : Connective::Or,
                some(2, 4, [&] { return condition(depth - 1); })},
        {}};
}

TypeofItem RandomTree::typeOf()
{
    TypeofItem item;
    item.relationship = {{{"What", {}}}, {}};
    const auto paths = [this] { return some(1, 2, [] { return FieldPath{{{"Name", {}}}, {}}; }); };
    item.branches = some(1, 2, [&] { return TypeofBranch{{"Account", {}}, paths()}; });
    if (chance(50))
        item.otherwise = paths();
    return item;
}

SelectItem RandomTree::selectItem(int depth)
{
    const auto alias = [this] { return chance(20) ? std::optional(Name{"x1", {}}) : std::nullopt; };
    switch (below(10)) {
    case 0:
        return FieldSetItem{FieldSet(below(3)), {}};
    case 1:
        return typeOf();
    case 2:
    case 3:
        return FunctionItem{call(1), alias()};
    case 4:
        if (depth > 0)
            return SubqueryItem{query(depth - 1), alias()};
        [[fallthrough]];
    default:
        return FieldItem{path(), alias()};
    }
}

WithDataCategory RandomTree::dataCategory()
{
    const auto filter = [this] {
        return CategoryFilter{
            {"Geo__c", {}}, CategoryOperator(below(4)), some(1, 3, [this] { return name(); })};
    };
    return {some(1, 2, filter)};
}

WithClause RandomTree::with()
{
    switch (below(4)) {
    case 0:
        return dataCategory();
    case 1:
        return WithAccess{AccessMode(below(3)), {}};
    case 2:
        return WithRecordVisibility{some(0, 2,
                                        [this] {
                                            return WithRecordVisibility::Setting{name(), value(false)};
                                        }),
            {}};
    default:
        return WithEquals{{"UserId", {}}, value(false)};
    }
}

GroupBy RandomTree::groupBy()
{
    return {Grouping(below(3)), some(1, 3, [this] { return expression(); }), {}};
}

OrderItem RandomTree::orderItem()
{
    OrderItem item{expression(), std::nullopt, std::nullopt};
    if (chance(50))
        item.direction = Direction(below(2));
    if (chance(30))
        item.nulls = Nulls(below(2));
    return item;
}

RowCount RandomTree::rowCount()
{
    if (chance(20))
        return {BindValue{"max"}, {}};
    return {std::int64_t(below(3'000)), {}};
}

void RandomTree::tail(Query& query)
{
    if (chance(30)) {
        query.groupBy = groupBy();
        if (chance(50))
            query.having = condition(2);
    }
    query.orderBy = some(0, 2, [this] { return orderItem(); });
    if (chance(40))
        query.limit = rowCount();
    if (chance(20))
        query.offset = rowCount();
    if (chance(10))
        query.allRows = AllRows();
    query.forClauses = some(0, 1, [this] { return ForClause{ForKind(below(3)), {}}; });
    query.updates = some(0, 1, [this] { return UpdateClause{UpdateKind(below(2)), {}}; });
}

Query RandomTree::query(int depth)
{
    Query query;
    if (chance(5))
        query.select.emplace_back(CountItem());
    else
        query.select = some(1, 4, [&] { return selectItem(depth); });
    query.from = some(1, 2, [this] {
        return FromItem{path(), chance(30) ? std::optional(Name{"x2", {}}) : std::nullopt};
    });
    if (chance(10))
        query.scope = Name{"mine", {}};
    if (chance(70))
        query.where = condition(3);
    query.with = some(0, 1, [this] { return with(); });
    tail(query);
    return query;
}

Query RandomTree::semiJoin(int depth)
{
    Query query;
    query.select.emplace_back(FieldItem{path(), std::nullopt});
    query.from.push_back({path(), std::nullopt});
    if (chance(50))
        query.where = condition(depth);
    return query;
}

SearchTerm RandomTree::term()
{
    SearchTerm term;
    term.phrase = chance(40);
    term.pattern = "ab";
    for (const char c : text()) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (blank && !term.phrase)
            continue;
        if (c == '\\' || ((c == '*' || c == '?') && chance(50)))
            term.pattern += '\\';
        term.pattern += c;
    }
    return term;
}

SearchExpression RandomTree::terms(int depth)
{
    if (depth <= 0 || chance(50))
        return {term()};
    SearchJunction junction;
    junction.connective = chance(50) ? Connective::And : Connective::Or;
    for (int i = 2 + below(2); i > 0; --i) {
        const bool negated =
            junction.connective == Connective::And && !junction.operands.empty() && chance(30);
        SearchExpression operand = terms(depth - 1);
        junction.operands.push_back(
            negated ? SearchExpression{SearchNegation{std::move(operand)}} : std::move(operand));
    }
    return {std::move(junction)};
}

ReturningItem RandomTree::returning()
{
    ReturningItem item;
    item.object = name();
    if (chance(30))
        return item;
    item.fields = some(1, 3, [this]() -> SelectItem {
        if (chance(20))
            return FunctionItem{call(1), std::nullopt};
        return FieldItem{path(), std::nullopt};
    });
    if (chance(50))
        item.where = condition(2);
    if (chance(20))
        item.listView = name();
    item.orderBy = some(0, 2, [this] { return orderItem(); });
    if (chance(30))
        item.limit = rowCount();
    if (chance(30))
        item.offset = rowCount();
    return item;
}

SearchWith RandomTree::searchWith()
{
    switch (below(6)) {
    case 0:
        return {dataCategory(), {}};
    case 1:
        return {WithHighlight(), {}};
    case 2:
        return {WithSnippet{chance(50) ? std::optional<std::int64_t>(below(500)) : std::nullopt}, {}};
    case 3:
        return {WithNetwork{some(1, 3, [this] { return value(false); })}, {}};
    case 4:
        return {WithAccess{chance(50) ? AccessMode::UserMode : AccessMode::SystemMode, {}}, {}};
    default:
        return {SearchSetting{SearchSettingKind(below(4)), value(false)}, {}};
    }
}

Search RandomTree::search()
{
    Search search;
    search.terms = terms(3);
    if (chance(50))
        search.group = SearchGroup(below(5));
    search.returning = some(0, 3, [this] { return returning(); });
    search.with = some(0, 2, [this] { return searchWith(); });
    if (chance(40))
        search.limit = rowCount();
    search.updates = some(0, 1, [this] { return UpdateClause{UpdateKind(below(2)), {}}; });
    return search;
}

} // namespace scout::soql
