// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SyntaxMessages.h"

#include "soql/SqlHabits.h"
#include "soql/StringLiteral.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

constexpr std::size_t kMostInMessage = 4; // a longer list is in `expected`, for those who want it
constexpr std::size_t kLongestQuoted = 40; // characters of a token in a message

std::string quoted(std::string_view token)
{
    return token.size() <= kLongestQuoted ? std::string(token)
                                          : std::string(token.substr(0, kLongestQuoted)) + "…";
}

std::string listOf(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            list += i + 1 == names.size() ? " or " : ", ";
        list += names[i];
    }
    return list;
}

struct Connector {
    std::string_view sign;
    std::string_view word;
};
constexpr std::array kConnectors = {Connector{"&&", "AND"}, Connector{"||", "OR"}};

const Connector* connectorAt(std::size_t offset, std::string_view text)
{
    const auto found = std::find_if(kConnectors.begin(), kConnectors.end(),
        [rest = text.substr(offset)](const Connector& each) { return rest.starts_with(each.sign); });
    return found == kConnectors.end() ? nullptr : &*found;
}

/// Those that word processors make of straight quotes.
struct Quotes {
    std::string_view open;
    std::string_view close;
};
constexpr std::array kTypographicQuotes = {Quotes{"‘", "’"}, Quotes{"’", "’"}, Quotes{"“", "”"},
    Quotes{"”", "”"}, Quotes{"„", "“"}, Quotes{"`", "`"}, Quotes{"´", "´"}};

const Quotes* quotesOf(std::string_view found)
{
    const auto known = std::find_if(kTypographicQuotes.begin(), kTypographicQuotes.end(),
        [found](const Quotes& quotes) { return quotes.open == found; });
    return known == kTypographicQuotes.end() ? nullptr : &*known;
}

void describeTypographicQuote(Diagnostic& diagnostic, const Quotes& quotes, std::string_view text)
{
    diagnostic.message = "A text stands in straight single quotes.";
    const std::size_t begin = diagnostic.range.end;
    const std::size_t end = std::min(text.find(quotes.close, begin), text.find('\n', begin));
    if (end == std::string_view::npos || text[end] == '\n')
        return;
    diagnostic.fixes.push_back(
        {"Use straight single quotes", {diagnostic.range.begin, std::uint32_t(end + quotes.close.size())},
            quoteText(text.substr(begin, end - begin))});
}

void describeBadCharacter(Diagnostic& diagnostic, const ExpectationSet& expected, std::string_view text)
{
    diagnostic.code = "bad_character";
    diagnostic.message = diagnostic.found + " has no meaning here.";
    if (diagnostic.found == "*" && expected.has(Keyword::Fields)) {
        diagnostic.message = "SOQL has no *: name the fields, or use FIELDS(ALL) with a LIMIT.";
        diagnostic.suggestion = "FIELDS(ALL)";
        diagnostic.fixes.push_back({"Replace * with FIELDS(ALL)", diagnostic.range, "FIELDS(ALL)"});
    } else if (diagnostic.found == ";") {
        diagnostic.message = "A query has no semicolon at its end.";
        diagnostic.fixes.push_back({"Remove the semicolon", diagnostic.range, ""});
    } else if (const Connector* connector = connectorAt(diagnostic.range.begin, text)) {
        diagnostic.range.end = diagnostic.range.begin + std::uint32_t(connector->sign.size());
        diagnostic.found = connector->sign;
        diagnostic.message =
            std::string(connector->sign) + " is written " + std::string(connector->word) + ".";
        diagnostic.fixes.push_back({"Write " + std::string(connector->word), diagnostic.range,
            ' ' + std::string(connector->word) + ' '});
    } else if (const Quotes* quotes = quotesOf(diagnostic.found)) {
        describeTypographicQuote(diagnostic, *quotes, text);
    }
}

/// True if the token is wrong in itself.
bool describeProblem(
    Diagnostic& diagnostic, TokenProblem problem, const ExpectationSet& expected, std::string_view text)
{
    switch (problem) {
    case TokenProblem::None:
        return false;
    case TokenProblem::BadCharacter:
        describeBadCharacter(diagnostic, expected, text);
        return true;
    case TokenProblem::BadName:
        diagnostic.code = "bad_name";
        diagnostic.message = quoted(diagnostic.found) + " has a dot too many, or lacks a name behind one.";
        return true;
    case TokenProblem::BadNumber:
        diagnostic.code = "bad_number";
        diagnostic.message = quoted(diagnostic.found) + " is neither a number nor a name.";
        return true;
    case TokenProblem::DoubleEqual:
        diagnostic.code = "double_equal";
        diagnostic.message = "The operator is a single =.";
        diagnostic.suggestion = "=";
        diagnostic.fixes.push_back({"Replace == with =", diagnostic.range, "="});
        return true;
    case TokenProblem::DoubleQuotes:
        diagnostic.code = "double_quotes";
        diagnostic.message = "A text stands in single quotes.";
        return true;
    case TokenProblem::UnterminatedComment:
        diagnostic.code = "unterminated_comment";
        diagnostic.message = "The comment has no end.";
        return true;
    case TokenProblem::UnterminatedString:
        diagnostic.code = "unterminated_string";
        diagnostic.message = "The text has no closing quote on its line.";
        return true;
    case TokenProblem::UnterminatedTerms:
        diagnostic.code = "unterminated_terms";
        diagnostic.message = "The search terms have no closing brace.";
        return true;
    }
    return false;
}

} // namespace

Diagnostic unexpectedToken(const Token& token, std::string_view text, const ExpectationSet& expected)
{
    Diagnostic diagnostic;
    diagnostic.range = token.range;
    diagnostic.found = token.textIn(text);
    diagnostic.expected = expected.descriptions();
    if (describeProblem(diagnostic, token.problem, expected, text))
        return diagnostic;
    const bool atEnd = token.kind == TokenKind::End;
    diagnostic.code = atEnd ? "unexpected_end" : "unexpected_token";
    const std::vector<std::string> summary = expected.summary();
    if (const std::string_view advice = habitAdvice(diagnostic.found); !advice.empty())
        diagnostic.message = advice;
    else if (!summary.empty() && summary.size() <= kMostInMessage)
        diagnostic.message = "Expected " + listOf(summary) + " but found "
            + (atEnd ? "the end of the query" : quoted(diagnostic.found)) + ".";
    else
        diagnostic.message =
            atEnd ? "The query ends too early." : "Unexpected " + quoted(diagnostic.found) + ".";
    return diagnostic;
}

void suggest(Diagnostic& diagnostic, std::string_view replacement)
{
    diagnostic.suggestion = replacement;
    diagnostic.message += " Did you mean " + diagnostic.suggestion + "?";
    diagnostic.fixes.push_back({"Replace " + diagnostic.found + " with " + diagnostic.suggestion,
        diagnostic.range, diagnostic.suggestion});
}

} // namespace scout::soql
