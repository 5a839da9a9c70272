// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Corpus.h"

#include "soql/Annotate.h"
#include "soql/Format.h"
#include "soql/Printer.h"
#include "soql/Rules.h"
#include "soql/SearchParser.h"
#include "soql/SearchPrinter.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

bool isSearch(const ValidCase& valid)
{
    return languageOf(valid.text) == Language::Sosl;
}

/// `again` says the same as `text`, in either language.
void expectSameTree(const ValidCase& valid, const std::string& again, ParseOptions options)
{
    SCOPED_TRACE(valid.place + "\n" + valid.text + "\n" + again);
    if (isSearch(valid)) {
        const ParsedSearch parsed = parseSearch(again, options);
        EXPECT_TRUE(parsed.ok());
        EXPECT_EQ(parsed.tree, parseSearch(valid.text, options).tree);
    } else {
        const ParsedQuery parsed = parse(again, options);
        EXPECT_TRUE(parsed.ok());
        EXPECT_EQ(parsed.tree, parse(valid.text, options).tree);
    }
}

std::string printed(const ValidCase& valid)
{
    return isSearch(valid) ? print(parseSearch(valid.text, valid.options).tree)
                           : print(parse(valid.text, valid.options).tree);
}

} // namespace

TEST(Corpus, IsAsLargeAsPromised)
{
    EXPECT_GE(validCorpus().size(), 400u);
    EXPECT_GE(invalidCorpus().size(), 200u);
}

TEST(Corpus, AcceptsEveryValidQuery)
{
    for (const ValidCase& valid : validCorpus())
        for (const Diagnostic& diagnostic : checkText(valid.text, valid.options))
            EXPECT_TRUE(valid.apex && diagnostic.code == "apex_only") << valid.place << "\n"
                                                                      << valid.text << "\n"
                                                                      << toString(diagnostic);
}

TEST(Corpus, PrintsEveryValidQueryToSomethingThatSaysTheSame)
{
    for (const ValidCase& valid : validCorpus())
        expectSameTree(valid, printed(valid), valid.options);
}

TEST(Corpus, LaysEveryValidQueryOutToSomethingThatSaysTheSame)
{
    for (const ValidCase& valid : validCorpus()) {
        for (const std::size_t width : {20, 80}) {
            FormatOptions options;
            options.width = width;
            const auto formatted = format(valid.text, options);
            ASSERT_TRUE(formatted) << valid.place << "\n" << formatted.error().message;
            expectSameTree(valid, *formatted, options.parse);
            EXPECT_EQ(format(*formatted, options).valueOr("refused"), *formatted) << valid.place;
        }
    }
}

TEST(Corpus, RefusesEveryInvalidQueryAtTheRightPlace)
{
    for (const InvalidCase& invalid : invalidCorpus()) {
        SCOPED_TRACE(invalid.place + "\n" + invalid.text);
        const auto diagnostics = checkText(invalid.text);
        ASSERT_FALSE(diagnostics.empty());
        EXPECT_EQ(diagnostics[0].severity, Severity::Error);
        EXPECT_EQ(diagnostics[0].code, invalid.code) << toString(diagnostics[0]);
        EXPECT_EQ(diagnostics[0].position, (Position{1, invalid.column})) << toString(diagnostics[0]);
    }
}

TEST(Corpus, OffersFixesThatRemoveTheirError)
{
    int fixes = 0;
    for (const InvalidCase& invalid : invalidCorpus()) {
        const auto diagnostics = checkText(invalid.text);
        if (diagnostics.empty() || diagnostics[0].fixes.empty())
            continue;
        const Fix& fix = diagnostics[0].fixes.front();
        std::string fixed = invalid.text;
        fixed.replace(fix.range.begin, fix.range.size(), fix.replacement);
        const auto left = checkText(fixed);
        const bool same = !left.empty() && left[0].code == diagnostics[0].code
            && left[0].range.begin == diagnostics[0].range.begin;
        EXPECT_FALSE(same) << invalid.place << "\n" << invalid.text << "\n" << fixed;
        ++fixes;
    }
    EXPECT_GE(fixes, 30);
}

} // namespace scout::soql
