// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Parser.h"

#include "soql/Printer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace scout::soql {

namespace {

Query parsed(std::string_view text, const ParseOptions& options = {})
{
    ParsedQuery result = parse(text, options);
    for (const Diagnostic& diagnostic : result.diagnostics)
        ADD_FAILURE() << text << "\n" << toString(diagnostic);
    return std::move(result.tree);
}

Condition conditionOf(const std::string& condition)
{
    Query query = parsed("SELECT Id FROM Account WHERE " + condition);
    return query.where.value_or(Condition());
}

/// The value on the right of a single comparison.
Value valueOf(const std::string& literal)
{
    const Condition condition = conditionOf("X = " + literal);
    const auto* comparison = std::get_if<Comparison>(&condition.node);
    return comparison ? std::get<Value>(comparison->right) : Value();
}

template <class T> T dataOf(const std::string& literal)
{
    const Value value = valueOf(literal);
    const T* data = std::get_if<T>(&value.data);
    EXPECT_TRUE(data) << literal;
    return data ? *data : T();
}

} // namespace

TEST(Parser, ReadsFieldsParentPathsAndAliases)
{
    const Query query = parsed("SELECT Id, Account.Owner.Name n FROM Contact c");
    ASSERT_EQ(query.select.size(), 2u);
    const auto& item = std::get<FieldItem>(query.select[1]);
    EXPECT_EQ(item.path.text(), "Account.Owner.Name");
    EXPECT_EQ(item.path.field().text, "Name");
    ASSERT_EQ(item.path.parents().size(), 2u);
    EXPECT_EQ(item.path.parents()[1].text, "Owner");
    EXPECT_EQ(item.alias->text, "n");
    EXPECT_EQ(query.from[0].path.text(), "Contact");
    EXPECT_EQ(query.from[0].alias->text, "c");
}

TEST(Parser, KeepsWhereEachNodeStood)
{
    const std::string_view text = "SELECT Id FROM Account WHERE (Name = 'x') LIMIT 5";
    const Query query = parsed(text);
    const auto at = [text](SourceRange range) { return text.substr(range.begin, range.size()); };
    EXPECT_EQ(at(query.range), text);
    EXPECT_EQ(at(rangeOf(query.select[0])), "Id");
    EXPECT_EQ(at(query.from[0].path.range), "Account");
    EXPECT_EQ(at(query.where->range), "(Name = 'x')");
    const auto& comparison = std::get<Comparison>(query.where->node);
    EXPECT_EQ(at(comparison.opRange), "=");
    EXPECT_EQ(at(std::get<Value>(comparison.right).range), "'x'");
    EXPECT_EQ(at(query.limit->range), "5");
}

TEST(Parser, ReadsCountAloneAsTheNumberOfRows)
{
    EXPECT_TRUE(parsed("SELECT COUNT() FROM Account").countsRows());
    EXPECT_FALSE(parsed("SELECT COUNT(Id) FROM Account").countsRows());
    EXPECT_FALSE(parsed("SELECT Count FROM Account").countsRows()) << "a field of that name";
}

TEST(Parser, KeepsAChainFlat)
{
    const Condition condition = conditionOf("A = 1 AND B = 2 AND C = 3");
    const auto& junction = std::get<Junction>(condition.node);
    EXPECT_EQ(junction.connective, Connective::And);
    EXPECT_EQ(junction.operands.size(), 3u);
}

TEST(Parser, TakesTheShapeOfParentheses)
{
    const Condition condition = conditionOf("A = 1 AND (B = 2 OR (NOT C = 3))");
    const auto& outer = std::get<Junction>(condition.node);
    const auto& inner = std::get<Junction>(outer.operands.at(1).node);
    EXPECT_EQ(inner.connective, Connective::Or);
    EXPECT_TRUE(std::holds_alternative<Negation>(inner.operands.at(1).node));
    EXPECT_EQ(conditionOf("((A = 1))"), conditionOf("A = 1"));
}

TEST(Parser, ReadsEveryOperator)
{
    const std::vector<std::pair<std::string, Operator>> cases = {{"= 1", Operator::Equal},
        {"!= 1", Operator::NotEqual}, {"<> 1", Operator::NotEqual}, {"< 1", Operator::Less},
        {"<= 1", Operator::LessOrEqual}, {"> 1", Operator::Greater}, {">= 1", Operator::GreaterOrEqual},
        {"LIKE 'a%'", Operator::Like}, {"IN ('a')", Operator::In}, {"NOT IN ('a')", Operator::NotIn},
        {"INCLUDES ('a;b', 'c')", Operator::Includes}, {"EXCLUDES ('a')", Operator::Excludes}};
    for (const auto& [text, op] : cases) {
        const Condition condition = conditionOf("X " + text);
        EXPECT_EQ(std::get<Comparison>(condition.node).op, op) << text;
    }
}

TEST(Parser, ReadsPlainValues)
{
    EXPECT_TRUE(std::holds_alternative<NullValue>(valueOf("null").data));
    EXPECT_TRUE(dataOf<bool>("TRUE"));
    EXPECT_EQ(dataOf<NumberValue>("-12.50").text, "-12.50");
    EXPECT_EQ(dataOf<NumberValue>("-12.50").real(), -12.5);
    EXPECT_EQ(dataOf<NumberValue>("+42").integer(), 42);
    EXPECT_EQ(dataOf<NumberValue>("99999999999999999999").integer(), std::nullopt);
    EXPECT_EQ(dataOf<StringValue>(R"('O\'Brien')").text, "O'Brien");
    EXPECT_EQ(dataOf<CurrencyValue>("eur5000.50"), (CurrencyValue{"eur", {"5000.50"}}));
}

TEST(Parser, ReadsTheRightOfLikeAsAPattern)
{
    const Condition condition = conditionOf(R"(Name LIKE '50\% o\'clock_')");
    const auto& value = std::get<Value>(std::get<Comparison>(condition.node).right);
    EXPECT_EQ(std::get<LikeValue>(value.data).pattern, R"(50\% o'clock_)");
}

TEST(Parser, ReadsDateLiterals)
{
    EXPECT_EQ(dataOf<RelativeDateValue>("yesterday"), (RelativeDateValue{DateSpan::Previous, DateUnit::Day}));
    EXPECT_EQ(dataOf<RelativeDateValue>("THIS_FISCAL_QUARTER"),
        (RelativeDateValue{DateSpan::Current, DateUnit::FiscalQuarter}));
    EXPECT_EQ(dataOf<RelativeDateValue>("LAST_N_MONTHS:3"),
        (RelativeDateValue{DateSpan::LastN, DateUnit::Month, 3}));
    EXPECT_EQ(
        dataOf<RelativeDateValue>("N_YEARS_AGO : 2"), (RelativeDateValue{DateSpan::Ago, DateUnit::Year, 2}));
    EXPECT_EQ(dataOf<RelativeDateValue>("LAST_90_DAYS"),
        (RelativeDateValue{DateSpan::LastN, DateUnit::Day, 90, true}));
}

TEST(Parser, ReadsSemiJoins)
{
    const Condition condition = conditionOf("Id NOT IN (SELECT AccountId FROM Case WHERE IsClosed = false)");
    const auto& comparison = std::get<Comparison>(condition.node);
    const auto& inner = std::get<Box<Query>>(comparison.right);
    EXPECT_EQ(comparison.op, Operator::NotIn);
    EXPECT_EQ(inner->from[0].path.text(), "Case");
    EXPECT_TRUE(inner->where);
}

TEST(Parser, ReadsFunctionsWithTheirArguments)
{
    const Query query = parsed("SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)), COUNT(Id) n FROM Case "
                               "GROUP BY HOUR_IN_DAY(convertTimezone(CreatedDate))");
    const auto& call = std::get<FunctionItem>(query.select[0]).call;
    EXPECT_EQ(call.function, Function::HourInDay);
    const auto& inner = std::get<FunctionCall>(call.arguments.at(0).value);
    EXPECT_EQ(inner.function, Function::ConvertTimezone);
    EXPECT_EQ(std::get<FieldPath>(inner.arguments.at(0).value).text(), "CreatedDate");
    EXPECT_EQ(std::get<FunctionCall>(query.groupBy->items.at(0)), call);
}

TEST(Parser, ReadsTypeof)
{
    const Query query =
        parsed("SELECT TYPEOF What WHEN Account THEN Phone, Name WHEN Lead THEN Id ELSE Name END FROM Task");
    const auto& item = std::get<TypeofItem>(query.select[0]);
    EXPECT_EQ(item.relationship.text(), "What");
    ASSERT_EQ(item.branches.size(), 2u);
    EXPECT_EQ(item.branches[0].type.text, "Account");
    EXPECT_EQ(item.branches[0].fields.size(), 2u);
    EXPECT_EQ(item.otherwise.size(), 1u);
}

TEST(Parser, ReadsEveryClauseInOrder)
{
    const Query query = parsed(
        "SELECT Name, COUNT(Id) FROM Account a, a.Owner o USING SCOPE mine WHERE Id != null WITH USER_MODE "
        "WITH DATA CATEGORY Geo__c ABOVE_OR_BELOW (eu__c, us__c) AND P__c AT x__c GROUP BY CUBE(Name, Type) "
        "HAVING COUNT(Id) > 1 ORDER BY Name DESC NULLS LAST, COUNT(Id) LIMIT 10 OFFSET 5 ALL ROWS FOR VIEW "
        "FOR REFERENCE UPDATE TRACKING, VIEWSTAT");
    EXPECT_EQ(query.from.size(), 2u);
    EXPECT_EQ(query.scope->text, "mine");
    ASSERT_EQ(query.with.size(), 2u);
    EXPECT_EQ(std::get<WithAccess>(query.with[0]).mode, AccessMode::UserMode);
    EXPECT_EQ(std::get<WithDataCategory>(query.with[1]).filters.at(0).categories.size(), 2u);
    EXPECT_EQ(query.groupBy->grouping, Grouping::Cube);
    EXPECT_TRUE(query.having);
    EXPECT_EQ(query.orderBy.at(0).direction, Direction::Descending);
    EXPECT_EQ(query.orderBy.at(0).nulls, Nulls::Last);
    EXPECT_EQ(query.orderBy.at(1).direction, std::nullopt);
    EXPECT_EQ(std::get<std::int64_t>(query.limit->count), 10);
    EXPECT_EQ(std::get<std::int64_t>(query.offset->count), 5);
    EXPECT_TRUE(query.allRows);
    EXPECT_EQ(query.forClauses.size(), 2u);
    EXPECT_EQ(query.updates.size(), 2u);
}

TEST(Parser, TakesKeywordsAsNamesWhereTheyAreNone)
{
    for (const char* text : {"SELECT Id FROM Order ORDER BY Id", "SELECT Id FROM Group",
             "SELECT Id FROM Case", "SELECT Division, Email, Name, Phone FROM User",
             "SELECT Group.Name FROM GroupMember", "SELECT Id FROM Account Order ORDER BY Order.Name",
             "SELECT Data, Category, Scope, View FROM X__c", "SELECT Fields, Typeof, End, Then FROM X__c",
             "SELECT Offset FROM X__c OFFSET 5", "SELECT Id FROM All",
             "SELECT Count, Rollup FROM Cube GROUP BY Count, Rollup", "SELECT Id FROM Update FOR VIEW",
             "SELECT Id FROM X__c update UPDATE TRACKING", "SELECT By FROM At"})
        parsed(text);
}

TEST(Parser, TakesBindsForApexOnly)
{
    ParseOptions apex;
    apex.binds = true;
    const Query query = parsed("SELECT Id FROM A WHERE Id IN :ids AND B IN (:b, 'c') LIMIT :max", apex);
    EXPECT_EQ(std::get<BindValue>(query.limit->count).expression, "max");
    const ParsedQuery rest = parse("SELECT Id FROM A WHERE Id IN :ids");
    ASSERT_EQ(rest.diagnostics.size(), 1u);
    EXPECT_EQ(rest.diagnostics[0].code, "bind_outside_apex");
    EXPECT_EQ(rest.diagnostics[0].position, (Position{1, 30}));
}

TEST(Parser, TakesCommentsWhereTheyAreAllowed)
{
    constexpr std::string_view kText = "SELECT Id // the key\nFROM /* all */ Account";
    ParseOptions editor;
    editor.comments = true;
    EXPECT_EQ(parsed(kText, editor), parsed("SELECT Id FROM Account"));
    const ParsedQuery rest = parse(kText);
    EXPECT_EQ(rest.diagnostics.size(), 2u);
    EXPECT_EQ(rest.diagnostics[0].code, "comment_not_allowed");
    EXPECT_EQ(rest.tree, parsed("SELECT Id FROM Account"));
}

TEST(ParseQuery, GivesTheTreeOrTheFirstError)
{
    EXPECT_TRUE(parseQuery("SELECT Id FROM Account"));
    const auto bad = parseQuery("SELECT Id FROM");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ErrorKind::BadRequest);
    EXPECT_EQ(bad.error().code, "soql_syntax");
    EXPECT_EQ(bad.error().message, "1:15: Expected an object but found the end of the query.");
}

} // namespace scout::soql
