// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Printer.h"

#include "soql/Parser.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

std::string reprinted(std::string_view text)
{
    return print(parse(text).tree);
}

} // namespace

TEST(Printer, WritesOneLineWithKeywordsInCapitals)
{
    EXPECT_EQ(
        reprinted(
            "select  Id ,\n Name from Account\twhere Name like 'a%' order by Name desc nulls last limit 1"),
        "SELECT Id, Name FROM Account WHERE Name LIKE 'a%' ORDER BY Name DESC NULLS LAST LIMIT 1");
}

TEST(Printer, KeepsOnlyTheParenthesesThatMatter)
{
    EXPECT_EQ(reprinted("SELECT Id FROM A WHERE ((X = 1)) AND ((Y = 2) OR (Z = 3))"),
        "SELECT Id FROM A WHERE X = 1 AND (Y = 2 OR Z = 3)");
    EXPECT_EQ(reprinted("SELECT Id FROM A WHERE X = 1 AND (Y = 2 AND Z = 3)"),
        "SELECT Id FROM A WHERE X = 1 AND (Y = 2 AND Z = 3)")
        << "it is another tree than the flat chain";
}

TEST(Printer, PutsNotWhereSalesforceTakesIt)
{
    EXPECT_EQ(reprinted("SELECT Id FROM A WHERE NOT (X = 1)"), "SELECT Id FROM A WHERE NOT X = 1");
    EXPECT_EQ(reprinted("SELECT Id FROM A WHERE (NOT (X = 1 OR Y = 2)) AND Z = 3"),
        "SELECT Id FROM A WHERE (NOT (X = 1 OR Y = 2)) AND Z = 3");
}

TEST(Printer, QuotesTextsAndPatterns)
{
    EXPECT_EQ(reprinted(R"(SELECT Id FROM A WHERE X = 'it\'s \u0041\t' AND Y LIKE '\%\\%')"),
        R"(SELECT Id FROM A WHERE X = 'it\'s A\t' AND Y LIKE '\%\\%')");
}

TEST(Printer, WritesPartsOnTheirOwn)
{
    const Query query = parse("SELECT COUNT(Id) n FROM A WHERE X IN (1, 2)").tree;
    EXPECT_EQ(print(query.select[0]), "COUNT(Id) n");
    EXPECT_EQ(print(*query.where), "X IN (1, 2)");
    EXPECT_EQ(print(std::get<Comparison>(query.where->node).left), "X");
}

} // namespace scout::soql
