// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Comparing.h"

#include <array>

namespace scout::agent {

namespace {

using soql::Operator;

struct ComparingWords {
    std::string_view phrase;
    Comparing comparing;
};
// Longer phrases stand before those that they begin with.
constexpr std::array<ComparingWords, 64> kComparing{{{"is not empty", Comparing::NotEmpty},
    {"is not blank", Comparing::NotEmpty}, {"is filled", Comparing::NotEmpty},
    {"is set", Comparing::NotEmpty}, {"is empty", Comparing::Empty}, {"is blank", Comparing::Empty},
    {"is missing", Comparing::Empty}, {"is null", Comparing::Empty}, {"empty", Comparing::Empty},
    {"missing", Comparing::Empty}, {"that contains", Comparing::Contains},
    {"containing", Comparing::Contains}, {"contains", Comparing::Contains}, {"contain", Comparing::Contains},
    {"including", Comparing::Contains}, {"includes", Comparing::Contains}, {"is like", Comparing::Contains},
    {"like", Comparing::Contains}, {"matching", Comparing::Contains},
    {"starting with", Comparing::StartsWith}, {"starts with", Comparing::StartsWith},
    {"start with", Comparing::StartsWith}, {"beginning with", Comparing::StartsWith},
    {"begins with", Comparing::StartsWith}, {"begin with", Comparing::StartsWith},
    {"ending with", Comparing::EndsWith}, {"ending in", Comparing::EndsWith},
    {"ends with", Comparing::EndsWith}, {"ends in", Comparing::EndsWith}, {"end with", Comparing::EndsWith},
    {"is between", Comparing::Between}, {"between", Comparing::Between},
    {"at least", Comparing::GreaterOrEqual}, {"no less than", Comparing::GreaterOrEqual},
    {"since", Comparing::GreaterOrEqual}, {"at most", Comparing::LessOrEqual},
    {"no more than", Comparing::LessOrEqual}, {"up to", Comparing::LessOrEqual},
    {"until", Comparing::LessOrEqual}, {"more than", Comparing::Greater},
    {"greater than", Comparing::Greater}, {"larger than", Comparing::Greater},
    {"bigger than", Comparing::Greater}, {"higher than", Comparing::Greater},
    {"exceeding", Comparing::Greater}, {"above", Comparing::Greater}, {"over", Comparing::Greater},
    {"after", Comparing::Greater}, {"less than", Comparing::Less}, {"fewer than", Comparing::Less},
    {"smaller than", Comparing::Less}, {"lower than", Comparing::Less}, {"below", Comparing::Less},
    {"under", Comparing::Less}, {"before", Comparing::Less}, {"is not", Comparing::NotEqual},
    {"isn't", Comparing::NotEqual}, {"other than", Comparing::NotEqual}, {"not", Comparing::NotEqual},
    {"is exactly", Comparing::Equal}, {"equal to", Comparing::Equal}, {"equals", Comparing::Equal},
    {"exactly", Comparing::Equal}, {"of", Comparing::Equal}}};

struct ComparingSymbol {
    std::string_view symbol;
    Comparing comparing;
};
constexpr std::array<ComparingSymbol, 8> kComparingSymbols{{{"=", Comparing::Equal}, {":", Comparing::Equal},
    {"!=", Comparing::NotEqual}, {"<>", Comparing::NotEqual}, {">", Comparing::Greater},
    {">=", Comparing::GreaterOrEqual}, {"<", Comparing::Less}, {"<=", Comparing::LessOrEqual}}};

} // namespace

Comparing takeComparing(WordCursor& cursor)
{
    if (!cursor.atEnd() && cursor.peek().kind == Word::Kind::Symbol)
        for (const ComparingSymbol& symbol : kComparingSymbols)
            if (cursor.peek().key == symbol.symbol) {
                cursor.skip();
                return symbol.comparing;
            }
    for (const ComparingWords& words : kComparing)
        if (cursor.take(words.phrase))
            return words.comparing;
    if (!cursor.take("is") && !cursor.take("are"))
        return Comparing::Default;
    const Comparing inner = takeComparing(cursor); // "is over"
    return inner == Comparing::Default ? Comparing::Equal : inner;
}

std::string_view wordsFor(Comparing comparing)
{
    switch (comparing) {
    case Comparing::NotEqual:
        return " is not ";
    case Comparing::Contains:
        return " contains ";
    case Comparing::StartsWith:
        return " starts with ";
    case Comparing::EndsWith:
        return " ends with ";
    case Comparing::Greater:
        return " over ";
    case Comparing::GreaterOrEqual:
        return " at least ";
    case Comparing::Less:
        return " under ";
    case Comparing::LessOrEqual:
        return " at most ";
    default:
        return " is ";
    }
}

std::string_view wordsForTime(Comparing comparing)
{
    switch (comparing) {
    case Comparing::Greater:
        return " after ";
    case Comparing::GreaterOrEqual:
        return " since ";
    case Comparing::Less:
        return " before ";
    case Comparing::LessOrEqual:
        return " until ";
    default:
        return wordsFor(comparing);
    }
}

std::optional<Operator> operatorFor(Comparing comparing)
{
    switch (comparing) {
    case Comparing::Default:
    case Comparing::Equal:
        return Operator::Equal;
    case Comparing::NotEqual:
        return Operator::NotEqual;
    case Comparing::Greater:
        return Operator::Greater;
    case Comparing::GreaterOrEqual:
        return Operator::GreaterOrEqual;
    case Comparing::Less:
        return Operator::Less;
    case Comparing::LessOrEqual:
        return Operator::LessOrEqual;
    default:
        return std::nullopt;
    }
}

} // namespace scout::agent
