// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Build.h"

#include "soql/Parser.h"
#include "soql/Printer.h"
#include "soql/SearchParser.h"
#include "soql/SearchPrinter.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

constexpr const char* kNasty[] = {"'", "\\", "\\'", "' OR Name != '", "a\nb", "%_*?", "} RETURNING User",
    "\"x\" AND NOT y", "{a}", "(b", "AND", "// c", "\xC3\xA9 \xF0\x9F\x98\x80", ":bind"};

FieldPath path(std::string_view text)
{
    return pathFrom(text).valueOr({});
}

} // namespace

TEST(Build, WritesAQuery)
{
    Query query = selectFrom(*pathsFrom({"Id", "Account.Name"}), path("Contact"));
    query.where = allOf({compare(path("LastName"), Operator::Like, startsWithValue("O'B")),
        anyOf({isIn(path("Type"), {"a", "b"}),
            negated(compare(path("Active"), Operator::Equal, booleanValue(true)))})});
    query.orderBy.push_back(orderBy(path("Name"), Direction::Descending));
    query.limit = rowCount(10);
    EXPECT_EQ(print(query),
        R"(SELECT Id, Account.Name FROM Contact WHERE LastName LIKE 'O\'B%' AND (Type IN ('a', 'b') OR (NOT Active = TRUE)) )"
        "ORDER BY Name DESC LIMIT 10");
    EXPECT_TRUE(parse(print(query)).ok());
}

TEST(Build, KeepsTextsInsideTheirQuotes)
{
    for (const std::string text : kNasty) {
        Query query = selectFrom({path("Id")}, path("Account"));
        query.where = allOf({compare(path("Name"), Operator::Equal, textValue(text)),
            compare(path("Site"), Operator::Like, containsValue(text))});
        const ParsedQuery parsed = parse(print(query));
        EXPECT_TRUE(parsed.ok()) << text;
        EXPECT_EQ(parsed.tree, query) << print(query);
    }
}

TEST(Build, KeepsSearchTextsInsideTheirBraces)
{
    for (const std::string text : kNasty) {
        Search search;
        search.terms = searchPhrase(text + "xx");
        EXPECT_EQ(parseSearch(print(search)).tree, search) << print(search);
        search.terms = searchWords(text + " xx");
        EXPECT_EQ(parseSearch(print(search)).tree, search) << print(search);
    }
    EXPECT_FALSE(searchWords(" \n"));
}

TEST(Build, RefusesNamesThatAreNone)
{
    for (const char* text :
        {"", "Id, Name", "Id FROM User", "a..b", ".a", "a.", "1a", "a-b", "SELECT", "Name'", "a b", "_x"}) {
        const auto refused = pathFrom(text);
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().code, "bad_name");
    }
    for (const char* text : {"Id", "Account.Owner.Name", "My__c", "Group", "Order", "a.From"})
        EXPECT_TRUE(pathFrom(text)) << text;
    EXPECT_FALSE(nameFrom("a.b"));
    EXPECT_FALSE(pathsFrom({"Id", "x y"}));
}

} // namespace scout::soql
