// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryFault.h"

#include "ui/query/ScriptedQuerySource.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

using test::refusal;

namespace {

constexpr std::string_view kFaultQuery = "SELECT Id,\n  AnnualRevenu FROM Account";

std::string noSuchColumn()
{
    return "\n  AnnualRevenu FROM Account\n  ^\nERROR at Row:2:Column:3\nNo such column 'AnnualRevenu' on "
           "entity "
           "'Account'. If you are attempting to use a custom field, be sure to append the '__c' after it.";
}

} // namespace

TEST(QueryFault, PointsAtTheWordThatSalesforceMeans)
{
    const QueryFault fault = explainFault(refusal("INVALID_FIELD", noSuchColumn()), kFaultQuery);
    EXPECT_TRUE(fault.headline.startsWith(u"Line 2, column 3: “AnnualRevenu”"_s))
        << fault.headline.toStdString();
    EXPECT_EQ(
        fault.hint, u"Salesforce said: INVALID_FIELD · No such column 'AnnualRevenu' on entity 'Account'."_s);
    ASSERT_TRUE(fault.range);
    EXPECT_EQ(kFaultQuery.substr(fault.range->begin, fault.range->size()), "AnnualRevenu");
    EXPECT_FALSE(fault.fix);
    EXPECT_FALSE(fault.details.fixes.isEmpty());
}

TEST(QueryFault, WordsASyntaxErrorItselfAndOffersTheFix)
{
    const QueryFault fault =
        explainFault(refusal("MALFORMED_QUERY", "unexpected token: FORM"), "SELECT Id FORM Account");
    EXPECT_TRUE(fault.headline.startsWith(u"Line 1, column 11: "_s)) << fault.headline.toStdString();
    ASSERT_TRUE(fault.fix);
    EXPECT_EQ(fault.fix->replacement, "FROM");
    EXPECT_EQ(fault.hint, u"Salesforce said: MALFORMED_QUERY · unexpected token: FORM"_s);
}

TEST(QueryFault, HasNoPlaceWhereNoneIsKnown)
{
    const QueryFault fault = explainFault(
        Error{ErrorKind::Network, "connection_lost", "The connection was cut."}, "SELECT Id FROM Account");
    EXPECT_FALSE(fault.range);
    EXPECT_FALSE(fault.headline.contains(u"Line"_s));
    EXPECT_EQ(fault.hint, u"The connection was cut."_s);
}

TEST(QueryFault, ReadsThePlaceOutOfAnAnswer)
{
    EXPECT_EQ(placeIn(noSuchColumn()), (soql::Position{2, 3}));
    EXPECT_FALSE(placeIn("unexpected token: SELEKT"));
    EXPECT_FALSE(placeIn("ERROR at Row:"));
    EXPECT_FALSE(placeIn("ERROR at Row:1:Column:"));
}

TEST(QueryFault, FindsWordsByCharactersNotBytes)
{
    const std::string_view text = "SELECT Id FROM Account WHERE Name = 'Müller' AND Nam = 'x'";
    const auto word = wordAt(text, {1, 50});
    ASSERT_TRUE(word);
    EXPECT_EQ(text.substr(word->begin, word->size()), "Nam");
    EXPECT_FALSE(wordAt(text, {7, 1}));
}

} // namespace scout::query
