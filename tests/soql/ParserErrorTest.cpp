// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Parser.h"

#include "soql/Printer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstring>

namespace scout::soql {

namespace {

using testing::Contains;

std::vector<std::string> codesOf(std::string_view text)
{
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : parse(text).diagnostics)
        codes.push_back(diagnostic.code);
    return codes;
}

Diagnostic onlyError(std::string_view text)
{
    const ParsedQuery result = parse(text);
    EXPECT_EQ(result.diagnostics.size(), 1u) << text;
    return result.diagnostics.empty() ? Diagnostic() : result.diagnostics.front();
}

std::string repeated(std::string_view piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += piece;
    return text;
}

/// The longest that any text of the accepted length may take, with sanitizers on a busy machine.
constexpr std::chrono::seconds kSoon{5};

template <class Work> void expectSoon(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    EXPECT_LT(std::chrono::steady_clock::now() - start, kSoon);
}

} // namespace

TEST(ParserError, NamesPlaceFoundExpectedAndSuggestion)
{
    const Diagnostic error = onlyError("SELECT Id\nFORM Account");
    EXPECT_EQ(error.code, "unexpected_token");
    EXPECT_EQ(error.range.begin, 10u);
    EXPECT_EQ(error.range.end, 14u);
    EXPECT_EQ(error.position, (Position{2, 1}));
    EXPECT_EQ(error.found, "FORM");
    EXPECT_THAT(error.expected, Contains("FROM"));
    EXPECT_EQ(error.suggestion, "FROM");
    EXPECT_EQ(error.message, "Expected ',' or FROM but found FORM. Did you mean FROM?");
    ASSERT_EQ(error.fixes.size(), 1u);
    EXPECT_EQ(error.fixes[0].replacement, "FROM");
}

TEST(ParserError, CountsColumnsInCharacters)
{
    const Diagnostic error = onlyError("SELECT Id FROM Account WHERE Name = '\xC3\xA9\xC3\xA9' AND");
    EXPECT_EQ(error.position, (Position{1, 45}));
}

TEST(ParserError, ReadsOnBehindAMisspeltKeyword)
{
    const ParsedQuery result = parse("SELEKT Id FORM Account WERE Name = 'x' ODER BY Name LIMTI 5");
    EXPECT_EQ(result.diagnostics.size(), 5u);
    EXPECT_EQ(print(result.tree), "SELECT Id FROM Account WHERE Name = 'x' ORDER BY Name LIMIT 5");
}

TEST(ParserError, ReportsSeveralErrorsAndKeepsTheRest)
{
    const ParsedQuery result =
        parse("SELECT Id, CONT(Name), Name FROM Account WHERE A == 1 AND B = AND C = \"x\" ORDER BY LIMIT x");
    EXPECT_EQ(result.diagnostics.size(), 6u);
    EXPECT_EQ(print(result.tree), "SELECT Id, Name FROM Account WHERE A = 1 AND C = 'x'");
}

TEST(ParserError, IsOrderedByPlace)
{
    const ParsedQuery result = parse("SELECT Id /* a */ FROM Account WHERE A == 1 // b");
    ASSERT_EQ(result.diagnostics.size(), 3u);
    EXPECT_EQ(result.diagnostics[1].code, "double_equal");
}

TEST(ParserError, RefusesWhatSalesforceRefusesInConditions)
{
    EXPECT_EQ(onlyError("SELECT Id FROM A WHERE X = 1 AND Y = 2 OR Z = 3").code, "mixed_connectives");
    EXPECT_EQ(onlyError("SELECT Id FROM A WHERE X = 1 AND NOT Y = 2").code, "not_needs_parentheses");
    EXPECT_EQ(onlyError("SELECT Id FROM A WHERE NOT X = 1 AND Y = 2").position, (Position{1, 34}));
    EXPECT_EQ(onlyError("SELECT Id FROM A WHERE NOT NOT X = 1").position, (Position{1, 28}));
    EXPECT_TRUE(parse("SELECT Id FROM A WHERE X = 1 AND (NOT Y = 2)").ok());
    EXPECT_TRUE(parse("SELECT Id FROM A WHERE NOT (NOT Y = 2)").ok());
}

TEST(ParserError, OffersAFixForHabitsOfSql)
{
    EXPECT_EQ(onlyError("SELECT * FROM Account").suggestion, "FIELDS(ALL)");
    EXPECT_EQ(onlyError("SELECT Id FROM Account WHERE Name IS NULL").suggestion, "=");
    EXPECT_EQ(onlyError("SELECT Id FROM Account WHERE Name IS NOT NULL").suggestion, "!=");
    EXPECT_EQ(onlyError("SELECT Id FROM Account WHERE Name NOT LIKE 'x'").suggestion, "NOT Name LIKE");
    EXPECT_EQ(onlyError("SELECT Id FROM Account WHERE Name = Acme").suggestion, "'Acme'");
    EXPECT_EQ(onlyError("SELECT Id FROM Account WHERE Name = \"it's\"").suggestion, R"('it\'s')");
    EXPECT_EQ(onlyError("SELECT Id FROM Account;").fixes.at(0).replacement, "");
}

TEST(ParserError, PointsAtABadEscapeNotAtItsString)
{
    EXPECT_EQ(onlyError(R"(SELECT Id FROM Account WHERE Name = 'a\qb')").position, (Position{1, 39}));
}

TEST(ParserError, SaysWhichClauseIsMisplaced)
{
    EXPECT_EQ(onlyError("SELECT Id FROM A LIMIT 1 WHERE X = 1").code, "clause_out_of_order");
    EXPECT_EQ(onlyError("SELECT Id FROM A LIMIT 1 LIMIT 2").code, "clause_twice");
    EXPECT_EQ(onlyError("SELECT Id FROM A HAVING COUNT(Id) > 1").code, "having_without_group_by");
    EXPECT_EQ(onlyError("SELECT Id FROM A WHERE X IN (SELECT Y FROM B LIMIT 1)").code, "clause_in_semi_join");
}

TEST(ParserError, RefusesATextThatIsTooLong)
{
    const std::string text = "SELECT Id FROM Account WHERE Name = '" + std::string(100'000, 'x') + "'";
    EXPECT_EQ(onlyError(text).code, "query_too_long");
}

TEST(ParserError, CountsTheLengthInCharacters)
{
    std::string text = "SELECT Id FROM Account WHERE Name = '";
    while (text.size() < 150'000)
        text += "\xC3\xA9";
    EXPECT_TRUE(parse(text + "'").ok());
}

TEST(ParserError, EndsDeepNestingQuicklyInAClearError)
{
    for (const char* opening : {"(", "NOT (", "X IN (SELECT Y FROM Z WHERE ", "FORMAT("}) {
        const std::string text = "SELECT Id FROM A WHERE " + repeated(opening, 10'000);
        expectSoon(
            [&] { EXPECT_THAT(codesOf(text.substr(0, 100'000)), Contains("nested_too_deeply")) << opening; });
    }
    expectSoon([] { EXPECT_THAT(codesOf(repeated("SELECT (", 10'000)), Contains("nested_too_deeply")); });
}

TEST(ParserError, AllowsAsMuchNestingAsPeopleWrite)
{
    EXPECT_TRUE(parse("SELECT Id FROM A WHERE " + repeated("(", 100) + "X = 1" + repeated(")", 100)).ok());
}

TEST(ParserError, EndsLongTextsQuickly)
{
    for (const char* piece :
        {"Id, ", "( ", ") ", ":( ", "' ", "= ", "SELECT ", "AND ", "NOT ", "a.b.c ", "/* ", "'x' ", ": "}) {
        const std::string text =
            "SELECT Id FROM A WHERE X = 1 " + repeated(piece, int(90'000 / std::strlen(piece)));
        expectSoon([&] { EXPECT_FALSE(parse(text).ok()) << piece; });
    }
    expectSoon(
        [] { EXPECT_TRUE(parse("SELECT Id FROM A WHERE X = 1" + repeated(" OR X = 1", 10'000)).ok()); });
}

} // namespace scout::soql
