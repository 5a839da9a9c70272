// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/RandomTree.h"

#include "soql/Annotate.h"
#include "soql/Corpus.h"
#include "soql/Format.h"
#include "soql/Printer.h"
#include "soql/Rules.h"
#include "soql/SearchParser.h"
#include "soql/SearchPrinter.h"

#include <gtest/gtest.h>

#include <array>

namespace scout::soql {

namespace {

constexpr std::uint32_t kTrees = 3000;

ParseOptions everything()
{
    ParseOptions options;
    options.binds = true;
    options.comments = true;
    return options;
}

/// The text with comments of both kinds thrown in between its tokens.
std::string sprinkled(std::string_view text, std::mt19937& random)
{
    constexpr std::array kComments = {
        " /* a */ ", "\n// b\n", " // c\n", "\n  /* d */\n", "\n/* e */ ", "/* f\n g */"};
    std::string result;
    for (const Token& token : annotate(text, everything()).tokens) {
        if (random() % 5 == 0)
            result += kComments[random() % kComments.size()];
        result += " ";
        result += token.textIn(text);
    }
    return result;
}

void expectStableLayout(const std::string& text, std::size_t width)
{
    FormatOptions options;
    options.width = width;
    const auto once = format(text, options);
    ASSERT_TRUE(once) << text << "\n" << once.error().message;
    const auto twice = format(*once, options);
    ASSERT_TRUE(twice) << *once << "\n" << twice.error().message;
    EXPECT_EQ(*once, *twice);
}

} // namespace

TEST(Property, RandomQueriesPrintAndParseBack)
{
    for (std::uint32_t seed = 0; seed < kTrees; ++seed) {
        const Query query = RandomTree(seed).query();
        const std::string text = print(query);
        const ParsedQuery parsed = parse(text, everything());
        ASSERT_TRUE(parsed.ok()) << seed << "\n" << text << "\n" << toString(parsed.diagnostics[0]);
        ASSERT_EQ(parsed.tree, query) << seed << "\n" << text << "\n" << print(parsed.tree);
    }
}

TEST(Property, RandomSearchesPrintAndParseBack)
{
    for (std::uint32_t seed = 0; seed < kTrees; ++seed) {
        const Search search = RandomTree(seed).search();
        const std::string text = print(search);
        const ParsedSearch parsed = parseSearch(text, everything());
        ASSERT_TRUE(parsed.ok()) << seed << "\n" << text << "\n" << toString(parsed.diagnostics[0]);
        ASSERT_EQ(parsed.tree, search) << seed << "\n" << text << "\n" << print(parsed.tree);
    }
}

TEST(Property, LayoutIsStableAndKeepsTheTree)
{
    for (std::uint32_t seed = 0; seed < kTrees / 3; ++seed) {
        const Query query = RandomTree(seed).query();
        const auto formatted = format(print(query));
        ASSERT_TRUE(formatted) << print(query);
        ASSERT_EQ(parse(*formatted, everything()).tree, query) << seed << "\n" << *formatted;
        expectStableLayout(print(query), 40);
    }
}

TEST(Property, LayoutWithCommentsIsStableAndLosesNone)
{
    for (std::uint32_t seed = 0; seed < kTrees / 3; ++seed) {
        std::mt19937 random(seed);
        const Query query = RandomTree(seed).query(1);
        const std::string text = sprinkled(print(query), random);
        SCOPED_TRACE(text);
        const auto formatted = format(text);
        ASSERT_TRUE(formatted) << formatted.error().message;
        ASSERT_EQ(parse(*formatted, everything()).tree, query) << *formatted;
        EXPECT_EQ(
            annotate(*formatted, everything()).tokens.size(), annotate(text, everything()).tokens.size());
        expectStableLayout(text, 80);
        expectStableLayout(text, 30);
    }
}

TEST(Property, DamagedQueriesNeverEndInSilenceOrACrash)
{
    std::mt19937 random(1);
    for (const ValidCase& valid : validCorpus())
        for (int i = 0; i < 20; ++i) {
            std::string text = valid.text;
            const std::size_t at = random() % text.size();
            if (i % 3 == 0)
                text.erase(at, 1 + random() % 4);
            else if (i % 3 == 1)
                text.insert(at, 1, char(random() % 256));
            else
                text.resize(at);
            for (const Diagnostic& diagnostic : checkText(text, valid.options)) {
                EXPECT_LE(diagnostic.range.begin, diagnostic.range.end) << text;
                EXPECT_LE(diagnostic.range.end, text.size()) << text;
                EXPECT_FALSE(diagnostic.message.empty()) << text;
            }
        }
}

} // namespace scout::soql
