// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/SoqlSyntax.h"

#include <gtest/gtest.h>

namespace scout::query {

namespace {

/// The style of the first byte of `word` where it stands in `text`.
SyntaxStyle styleIn(const std::string& text, std::string_view word)
{
    return SyntaxStyle(stylesOf(text)[text.find(word)]);
}

const std::string kColoured =
    "SELECT Name, COUNT(Id) c, (SELECT Title FROM Contacts) FROM Account // big ones\n"
    "WHERE City = 'Leeds' AND Created > LAST_N_DAYS:90 AND Size >= 12 AND Old = null";

} // namespace

TEST(SoqlSyntax, ColoursWordsByWhatTheyMeanInTheQuery)
{
    EXPECT_EQ(styleIn(kColoured, "SELECT"), SyntaxStyle::Keyword);
    EXPECT_EQ(styleIn(kColoured, "Name"), SyntaxStyle::Plain) << "a keyword elsewhere, a field here";
    EXPECT_EQ(styleIn(kColoured, "COUNT"), SyntaxStyle::Function);
    EXPECT_EQ(styleIn(kColoured, "Contacts"), SyntaxStyle::Object);
    EXPECT_EQ(styleIn(kColoured, "Account"), SyntaxStyle::Object);
    EXPECT_EQ(styleIn(kColoured, "'Leeds'"), SyntaxStyle::String);
    EXPECT_EQ(styleIn(kColoured, "LAST_N_DAYS"), SyntaxStyle::Literal);
    EXPECT_EQ(styleIn(kColoured, "90"), SyntaxStyle::Literal);
    EXPECT_EQ(styleIn(kColoured, "12"), SyntaxStyle::Literal);
    EXPECT_EQ(styleIn(kColoured, "null"), SyntaxStyle::Literal);
    EXPECT_EQ(styleIn(kColoured, "// big"), SyntaxStyle::Comment);
}

TEST(SoqlSyntax, StylesEveryByte)
{
    for (const std::string& text :
        {std::string(), std::string("SELECT 'ü"), std::string(7, '\xFF'), kColoured})
        EXPECT_EQ(stylesOf(text).size(), text.size());
}

TEST(SoqlSyntax, SplitsOperatorsSoThatNoFontJoinsThem)
{
    const std::string text = "SELECT Id FROM Account WHERE Size >= 12";
    const std::string styles = stylesOf(text);
    const auto at = text.find(">=");
    EXPECT_NE(styles[at], styles[at + 1]);
}

TEST(SoqlSyntax, FindsErrorsWithTheirPlace)
{
    const auto findings = findingsIn("SELECT Id FORM Account", nullptr);
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().position, (soql::Position{1, 11}));
}

TEST(SoqlSyntax, FindsWhatNoOrgWouldTake)
{
    const auto findings = findingsIn("SELECT Name, COUNT(Id) FROM Account", nullptr);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().code, "not_grouped");
}

TEST(SoqlSyntax, FindsWhatTheOrgDoesNotHave)
{
    soql::MemoryMetadata org;
    org.add(soql::ObjectInfo{"Account", "Account", {{"Id", "Id", soql::FieldType::Id}}});
    const std::string query = "SELECT Idd FROM Account // all";
    EXPECT_TRUE(findingsIn(query, nullptr).empty());
    const auto findings = findingsIn(query, &org);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().suggestion, "Id");
}

TEST(SoqlSyntax, AcceptsCommentsAndBlanksThemForSalesforce)
{
    const std::string query = withoutComments("SELECT Id /* the\nkey */ FROM Account // end");
    EXPECT_EQ(query, "SELECT Id       \n       FROM Account       ");
    EXPECT_EQ(withoutComments("SELECT Id FROM A WHERE B = '//'"), "SELECT Id FROM A WHERE B = '//'");
}

TEST(SoqlSyntax, LeavesATextBeyondTheLimitAlone)
{
    const std::string text(200'000, 'a');
    const auto findings = findingsIn(text, nullptr);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().code, "query_too_long");
    EXPECT_EQ(stylesOf(text).size(), text.size());
}

} // namespace scout::query
