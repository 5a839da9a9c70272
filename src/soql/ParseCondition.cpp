// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "soql/Grammar.h"

namespace scout::soql::grammar {

namespace {

struct FoundOperator {
    Operator op;
    SourceRange range;
};

std::optional<Operator> symbolOperator(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Equal:
        return Operator::Equal;
    case TokenKind::NotEqual:
        return Operator::NotEqual;
    case TokenKind::Less:
        return Operator::Less;
    case TokenKind::LessOrEqual:
        return Operator::LessOrEqual;
    case TokenKind::Greater:
        return Operator::Greater;
    case TokenKind::GreaterOrEqual:
        return Operator::GreaterOrEqual;
    default:
        return std::nullopt;
    }
}

/// LIKE, IN, NOT IN, INCLUDES, EXCLUDES
std::optional<Operator> wordOperator(TokenCursor& cursor)
{
    if (cursor.accept(Keyword::Like))
        return Operator::Like;
    if (cursor.accept(Keyword::In))
        return Operator::In;
    if (cursor.accept(Keyword::Includes))
        return Operator::Includes;
    if (cursor.accept(Keyword::Excludes))
        return Operator::Excludes;
    if (cursor.accept(Keyword::Not) && cursor.expect(Keyword::In))
        return Operator::NotIn;
    return std::nullopt;
}

/// What people write who come from SQL; reported, and read as the nearest thing of SOQL.
std::optional<FoundOperator> parseSqlHabit(TokenCursor& cursor, SourceRange left)
{
    const Token token = cursor.peek();
    const std::string_view word = cursor.textOf(token);
    if (token.problem == TokenProblem::DoubleEqual) {
        cursor.unexpected();
        cursor.take(TokenRole::None);
        return FoundOperator{Operator::Equal, token.range};
    }
    if (token.keyword == Keyword::Not && cursor.atKeyword(Keyword::Like, 1)) {
        const SourceRange range = spanning(token.range, cursor.peek(1).range);
        cursor.report("not_like", "SOQL has no NOT LIKE: write NOT before the field.", range,
            {{"Move NOT before the field", spanning(left, range),
                "NOT " + std::string(cursor.text().substr(left.begin, left.size())) + " LIKE"}});
        cursor.take(TokenRole::Keyword);
        cursor.take(TokenRole::Keyword);
        return FoundOperator{Operator::Like, range};
    }
    if (!equalsIgnoreCase(word, "IS"))
        return std::nullopt;
    const bool negated = cursor.atKeyword(Keyword::Not, 1);
    const std::string op = negated ? "!=" : "=";
    const SourceRange range = negated ? spanning(token.range, cursor.peek(1).range) : token.range;
    cursor.report("is_null", "SOQL compares with null by " + op + ".", range, {{"Write " + op, range, op}});
    cursor.take(TokenRole::None);
    if (negated)
        cursor.take(TokenRole::None);
    return FoundOperator{negated ? Operator::NotEqual : Operator::Equal, range};
}

std::optional<FoundOperator> parseOperator(TokenCursor& cursor, SourceRange left)
{
    const std::uint32_t begin = cursor.peek().range.begin;
    if (const auto symbol = symbolOperator(cursor.peek().kind))
        return FoundOperator{*symbol, cursor.take(TokenRole::None).range};
    if (auto habit = parseSqlHabit(cursor, left))
        return habit;
    cursor.welcome(Expected::Operator);
    auto word = wordOperator(cursor);
    if (!word && cursor.unexpected())
        word = wordOperator(cursor);
    if (!word)
        return std::nullopt;
    return FoundOperator{*word, cursor.rangeSince(begin)};
}

std::optional<Operand> parseSemiJoin(TokenCursor& cursor)
{
    const TokenCursor::Nesting nesting(cursor);
    if (!nesting)
        return std::nullopt;
    cursor.take(TokenRole::None); // the parenthesis before SELECT
    Box<Query> query = parseQuery(cursor, QueryKind::SemiJoin);
    if (!cursor.expect(TokenKind::RightParen, Expected::RightParen))
        return std::nullopt;
    return Operand(std::move(query));
}

template <class Node> std::optional<Operand> toOperand(std::optional<Node> node)
{
    return node ? std::optional<Operand>(std::move(*node)) : std::nullopt;
}

std::optional<Operand> parseOperand(TokenCursor& cursor, Operator op)
{
    switch (op) {
    case Operator::In:
    case Operator::NotIn:
        if (cursor.at(TokenKind::LeftParen) && cursor.atKeyword(Keyword::Select, 1))
            return parseSemiJoin(cursor);
        if (cursor.at(TokenKind::Bind))
            return toOperand(parseValue(cursor));
        return toOperand(parseValueList(cursor, QueryInside::Yes));
    case Operator::Includes:
    case Operator::Excludes:
        return toOperand(parseValueList(cursor));
    case Operator::Like:
        return toOperand(parseValue(cursor, StringsAre::Patterns));
    default:
        return toOperand(parseValue(cursor));
    }
}

std::optional<Condition> parseComparison(TokenCursor& cursor)
{
    const std::uint32_t begin = cursor.peek().range.begin;
    auto left = parseExpression(cursor);
    if (!left)
        return std::nullopt;
    const auto op = parseOperator(cursor, rangeOf(*left));
    if (!op)
        return std::nullopt;
    auto right = parseOperand(cursor, op->op);
    if (!right)
        return std::nullopt;
    return Condition{
        Comparison{std::move(*left), op->op, op->range, std::move(*right)}, cursor.rangeSince(begin)};
}

/// A comparison or a condition in parentheses.
std::optional<Condition> parseOne(TokenCursor& cursor)
{
    const TokenCursor::Nesting nesting(cursor);
    if (!nesting)
        return std::nullopt;
    if (!cursor.at(TokenKind::LeftParen)) {
        cursor.welcome(Expected::LeftParen);
        return parseComparison(cursor);
    }
    const std::uint32_t begin = cursor.take(TokenRole::None).range.begin;
    auto inner = parseCondition(cursor);
    if (!cursor.expect(TokenKind::RightParen, Expected::RightParen) || !inner)
        return std::nullopt;
    inner->range = cursor.rangeSince(begin);
    return inner;
}

std::optional<Condition> parseNegation(TokenCursor& cursor)
{
    const std::uint32_t begin = cursor.take(TokenRole::Keyword).range.begin;
    if (cursor.atKeyword(Keyword::Not))
        cursor.unexpected();
    while (cursor.atKeyword(Keyword::Not))
        cursor.take(TokenRole::Keyword);
    auto operand = parseOne(cursor);
    if (!operand)
        return std::nullopt;
    return Condition{Negation{std::move(*operand)}, cursor.rangeSince(begin)};
}

bool atConnective(const TokenCursor& cursor)
{
    return cursor.atKeyword(Keyword::And) || cursor.atKeyword(Keyword::Or);
}

std::string_view wordFor(Connective connective)
{
    return connective == Connective::And ? "AND" : "OR";
}

/// Salesforce takes one kind of connective on a level, and NOT only where it stands alone on its level.
void checkConnective(TokenCursor& cursor, Connective connective, const Condition* first)
{
    const Keyword own = connective == Connective::And ? Keyword::And : Keyword::Or;
    if (!cursor.atKeyword(own))
        cursor.report("mixed_connectives",
            "AND and OR need parentheses to say which comes first: unexpected "
                + std::string(cursor.textOf(cursor.peek())) + " after " + std::string(wordFor(connective))
                + ".",
            cursor.peek().range);
    else if (first && std::holds_alternative<Negation>(first->node)
        && cursor.text()[first->range.begin] != '(')
        cursor.report("not_needs_parentheses",
            "NOT beside " + std::string(wordFor(connective)) + " needs parentheses around it: (NOT …).",
            cursor.peek().range,
            {{"Put NOT in parentheses", first->range,
                "(" + std::string(cursor.text().substr(first->range.begin, first->range.size())) + ")"}});
}

std::optional<Condition> parseJunctionOperand(TokenCursor& cursor)
{
    if (!cursor.atKeyword(Keyword::Not))
        return parseOne(cursor);
    cursor.report("not_needs_parentheses", "NOT beside AND or OR needs parentheses around it: (NOT …).",
        cursor.peek().range);
    return parseNegation(cursor);
}

void recover(TokenCursor& cursor)
{
    cursor.skipTo([](const TokenCursor& at) { return atConnective(at) || atClause(at); });
}

std::optional<Condition> parseFirst(TokenCursor& cursor)
{
    cursor.welcome(Keyword::Not);
    return cursor.atKeyword(Keyword::Not) ? parseNegation(cursor) : parseOne(cursor);
}

} // namespace

std::optional<Condition> parseCondition(TokenCursor& cursor)
{
    const std::uint32_t begin = cursor.peek().range.begin;
    auto first = parseFirst(cursor);
    if (!first)
        recover(cursor);
    cursor.welcome(Keyword::And);
    cursor.welcome(Keyword::Or);
    if (!atConnective(cursor))
        return first;
    Junction junction;
    junction.connective = cursor.atKeyword(Keyword::And) ? Connective::And : Connective::Or;
    std::optional<Condition> previous = std::move(first);
    while (atConnective(cursor)) {
        checkConnective(
            cursor, junction.connective, previous && junction.operands.empty() ? &*previous : nullptr);
        if (previous)
            junction.operands.push_back(std::move(*previous));
        cursor.take(TokenRole::Keyword);
        previous = parseJunctionOperand(cursor);
        if (!previous)
            recover(cursor);
        cursor.welcome(junction.connective == Connective::And ? Keyword::And : Keyword::Or);
    }
    if (previous)
        junction.operands.push_back(std::move(*previous));
    if (junction.operands.size() < 2) // the others were no conditions
        return junction.operands.empty() ? std::nullopt : std::optional(std::move(junction.operands.front()));
    return Condition{std::move(junction), cursor.rangeSince(begin)};
}

} // namespace scout::soql::grammar
