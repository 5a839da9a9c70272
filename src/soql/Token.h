// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Keyword.h"
#include "soql/SourceRange.h"

#include <string_view>

namespace scout::soql {

enum class TokenKind : std::uint8_t {
    End,
    Name, ///< an identifier or a dotted path of them, a keyword or not
    String,
    Number,
    Date,
    DateTime,
    Time,
    Bind, ///< ":name" with all of the Apex expression
    SearchTerms, ///< "{…}" after FIND, with its braces
    LeftParen,
    RightParen,
    Comma,
    Colon, ///< in a date literal: LAST_N_DAYS:30
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Comment,
    Invalid, ///< see `problem`
};

/// What is wrong with a token on its own.
enum class TokenProblem : std::uint8_t {
    None,
    BadCharacter,
    BadName, ///< a path with a dot too many
    BadNumber, ///< letters right behind a number
    DoubleEqual,
    DoubleQuotes,
    UnterminatedComment,
    UnterminatedString, ///< not closed on its line
    UnterminatedTerms, ///< FIND { without }
};

/// What a token is in the query around it; the parser finds out. For highlighting.
enum class TokenRole : std::uint8_t { None, Keyword, Object, Field, Function, Alias, DateLiteral, Value };

struct Token {
    TokenKind kind = TokenKind::End;
    Keyword keyword = Keyword::None; ///< of a Name that spells one
    TokenProblem problem = TokenProblem::None;
    TokenRole role = TokenRole::None;
    SourceRange range;

    std::string_view textIn(std::string_view query) const noexcept
    {
        return query.substr(range.begin, range.size());
    }
};

} // namespace scout::soql
