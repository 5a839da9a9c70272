// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SearchParser.h"

#include "soql/SearchPrinter.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

Search parsedSearch(std::string_view text, const ParseOptions& options = {})
{
    ParsedSearch result = parseSearch(text, options);
    for (const Diagnostic& diagnostic : result.diagnostics)
        ADD_FAILURE() << text << "\n" << toString(diagnostic);
    return std::move(result.tree);
}

SearchExpression termsOf(const std::string& terms)
{
    return parsedSearch("FIND {" + terms + "}").terms.value_or(SearchExpression());
}

std::string reprintedTerms(const std::string& terms)
{
    return print(parsedSearch("FIND {" + terms + "}"));
}

} // namespace

TEST(SearchParser, ReadsEveryClause)
{
    const Search search =
        parsedSearch("FIND {Acme} IN NAME FIELDS RETURNING Account(Id, toLabel(Type) WHERE X = 1 "
                     "USING ListView = Mine ORDER BY Name DESC LIMIT 5 OFFSET 2), Contact "
                     "WITH SNIPPET(target_length = 120) WITH NETWORK IN ('a', 'b') LIMIT 10 UPDATE VIEWSTAT");
    EXPECT_EQ(search.group, SearchGroup::Name);
    ASSERT_EQ(search.returning.size(), 2u);
    const ReturningItem& account = search.returning[0];
    EXPECT_EQ(account.object.text, "Account");
    EXPECT_EQ(account.fields.size(), 2u);
    EXPECT_TRUE(account.where);
    EXPECT_EQ(account.listView->text, "Mine");
    EXPECT_EQ(account.orderBy.at(0).direction, Direction::Descending);
    EXPECT_EQ(std::get<std::int64_t>(account.limit->count), 5);
    EXPECT_EQ(std::get<std::int64_t>(account.offset->count), 2);
    EXPECT_TRUE(search.returning[1].fields.empty());
    ASSERT_EQ(search.with.size(), 2u);
    EXPECT_EQ(std::get<WithSnippet>(search.with[0].clause).targetLength, 120);
    EXPECT_EQ(std::get<WithNetwork>(search.with[1].clause).ids.size(), 2u);
    EXPECT_EQ(std::get<std::int64_t>(search.limit->count), 10);
    EXPECT_EQ(search.updates.at(0).kind, UpdateKind::Viewstat);
}

TEST(SearchTerms, JoinsWordsSideBySideByAnd)
{
    EXPECT_EQ(termsOf("acme corp"), termsOf("acme AND corp"));
    EXPECT_EQ(reprintedTerms("acme corp"), "FIND {acme AND corp}");
}

TEST(SearchTerms, BindsAndCloserThanOr)
{
    EXPECT_EQ(termsOf("a1 b1 OR c1"), termsOf("(a1 AND b1) OR c1"));
    EXPECT_NE(termsOf("a1 b1 OR c1"), termsOf("a1 (b1 OR c1)"));
    EXPECT_EQ(reprintedTerms("a1 (b1 OR c1)"), "FIND {a1 AND (b1 OR c1)}");
}

TEST(SearchTerms, NegatesAfterAndOnly)
{
    const auto junction = std::get<SearchJunction>(termsOf("acme AND NOT corp").node);
    EXPECT_TRUE(std::holds_alternative<SearchNegation>(junction.operands.at(1).node));
    EXPECT_FALSE(parseSearch("FIND {acme NOT corp}").ok());
}

TEST(SearchTerms, ResolvesEscapesButThoseOfWildcards)
{
    EXPECT_EQ(std::get<SearchTerm>(termsOf(R"(a\+b\*c*)").node).pattern, R"(a+b\*c*)");
    EXPECT_EQ(std::get<SearchTerm>(termsOf(R"("a\"b \} c")").node).pattern, R"(a"b } c)");
    EXPECT_EQ(reprintedTerms(R"(a\+b\*c*)"), R"(FIND {a\+b\*c*})");
}

TEST(SearchTerms, PointAtWhatIsWrong)
{
    EXPECT_EQ(parseSearch("FIND {acme OR}").diagnostics.at(0).position, (Position{1, 14}));
    EXPECT_EQ(parseSearch("FIND {(acme}").diagnostics.at(0).code, "search_parenthesis");
    EXPECT_EQ(parseSearch("FIND {x}").diagnostics.at(0).code, "search_term_too_short");
}

TEST(SearchTerms, EndDeepNestingInAClearError)
{
    const ParsedSearch result = parseSearch("FIND {" + std::string(50'000, '(') + "acme}");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.diagnostics[0].code, "nested_too_deeply");
}

TEST(SearchParser, ReadsTheSpellingOfApex)
{
    ParseOptions apex;
    apex.binds = true;
    EXPECT_EQ(
        parsedSearch("FIND 'acme' RETURNING Account", apex), parsedSearch("FIND {acme} RETURNING Account"));
    EXPECT_EQ(std::get<BindValue>(parsedSearch("FIND :term", apex).terms->node).expression, "term");
    EXPECT_FALSE(parseSearch("FIND 'acme'").ok());
}

TEST(SearchParser, ReadsOnBehindAnError)
{
    const ParsedSearch result =
        parseSearch("FIND {Acme} IN TITLE FIELDS RETURNIG Account(Id, ), Contact(Id) LIMIT x");
    EXPECT_EQ(result.diagnostics.size(), 4u);
    EXPECT_EQ(result.tree.returning.size(), 2u);
}

} // namespace scout::soql
