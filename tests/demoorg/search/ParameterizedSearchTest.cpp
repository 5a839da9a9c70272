// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/ParameterizedSearch.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

std::string statement(std::string_view options)
{
    const auto sosl = searchStatement(nlohmann::ordered_json::parse(options));
    return sosl ? *sosl : sosl.error().errorCode;
}

} // namespace

TEST(ParameterizedSearch, IsWrittenAsSosl)
{
    EXPECT_EQ(statement(R"({"q":"Acme"})"), "FIND {Acme}");
    EXPECT_EQ(
        statement(R"({"q":"Acme","in":"NAME","overallLimit":100})"), "FIND {Acme} IN NAME FIELDS LIMIT 100");
    EXPECT_EQ(statement(R"({"q":"Acme","defaultLimit":10,"fields":["Id","Name"],"sobjects":[{"name":"Account",
            "fields":["Id","Phone"],"where":"Industry = 'Energy'","orderBy":"Name","limit":20},{"name":"Contact"}]})"),
        "FIND {Acme} RETURNING Account(Id, Phone WHERE Industry = 'Energy' ORDER BY Name LIMIT 20), "
        "Contact(Id, Name LIMIT 10)");
}

TEST(ParameterizedSearch, TakesTheTermAsItIs)
{
    EXPECT_EQ(statement(R"({"q":"a}b (c*"})"), "FIND {a\\}b \\(c\\*}");
}

TEST(ParameterizedSearch, RefusesWhatNamesNoSearch)
{
    EXPECT_EQ(statement("{}"), "MALFORMED_SEARCH");
    EXPECT_EQ(statement("[]"), "MALFORMED_SEARCH");
    EXPECT_EQ(statement(R"({"q":1})"), "MALFORMED_SEARCH");
    EXPECT_EQ(statement(R"({"q":"xx","in":"NONSENSE"})"), "MALFORMED_SEARCH");
    EXPECT_EQ(statement(R"({"q":"xx","sobjects":[{"name":"A; B"}]})"), "MALFORMED_SEARCH");
    EXPECT_EQ(
        statement(R"({"q":"xx","sobjects":[{"name":"Account","fields":["Id WHERE"]}]})"), "MALFORMED_SEARCH");
    EXPECT_EQ(statement(R"({"q":"xx","sobjects":[{"name":"Account","fields":"Id"}]})"), "JSON_PARSER_ERROR");
}

} // namespace scout::demoorg
