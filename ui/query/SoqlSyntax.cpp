// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/SoqlSyntax.h"

#include "soql/Annotate.h"
#include "soql/Check.h"
#include "soql/Lexer.h"
#include "soql/Rules.h"

namespace scout::query {

namespace {

bool isLiteral(soql::Keyword keyword)
{
    return keyword == soql::Keyword::Null || keyword == soql::Keyword::True
        || keyword == soql::Keyword::False;
}

SyntaxStyle styleOfName(const soql::Token& token)
{
    switch (token.role) {
    case soql::TokenRole::Keyword:
        return isLiteral(token.keyword) ? SyntaxStyle::Literal : SyntaxStyle::Keyword;
    case soql::TokenRole::Object:
        return SyntaxStyle::Object;
    case soql::TokenRole::Function:
        return SyntaxStyle::Function;
    case soql::TokenRole::DateLiteral:
    case soql::TokenRole::Value:
        return SyntaxStyle::Literal;
    case soql::TokenRole::None:
    case soql::TokenRole::Field:
    case soql::TokenRole::Alias:
        break;
    }
    return SyntaxStyle::Plain;
}

SyntaxStyle styleOf(const soql::Token& token)
{
    using enum soql::TokenKind;
    switch (token.kind) {
    case Name:
        return styleOfName(token);
    case String:
    case SearchTerms:
        return SyntaxStyle::String;
    case Number:
    case Date:
    case DateTime:
    case Time:
    case Colon: // in a date literal: LAST_N_DAYS:30
        return SyntaxStyle::Literal;
    case Comment:
        return SyntaxStyle::Comment;
    case Invalid:
        return token.problem == soql::TokenProblem::UnterminatedString ? SyntaxStyle::String
                                                                       : SyntaxStyle::Plain;
    default:
        return SyntaxStyle::Plain;
    }
}

void paint(std::string& styles, const soql::Token& token)
{
    const SyntaxStyle style = styleOf(token);
    for (std::size_t at = token.range.begin; at < token.range.end; ++at) {
        const bool twin = style == SyntaxStyle::Plain && (at - token.range.begin) % 2 == 1;
        styles[at] = static_cast<char>(twin ? SyntaxStyle::PlainTwin : style);
    }
}

} // namespace

std::string stylesOf(std::string_view text)
{
    std::string styles(text.size(), static_cast<char>(SyntaxStyle::Plain));
    if (soql::checkLength(text, kEditorOptions))
        return styles;
    for (const soql::Token& token : soql::annotate(text, kEditorOptions).tokens)
        paint(styles, token);
    return styles;
}

std::vector<soql::Diagnostic> findingsIn(std::string_view text, const soql::Metadata* metadata)
{
    return metadata ? soql::checkText(text, *metadata, kEditorOptions)
                    : soql::checkText(text, kEditorOptions);
}

std::string withoutComments(std::string_view text)
{
    std::string query(text);
    for (const soql::Token& token : soql::tokenize(text))
        if (token.kind == soql::TokenKind::Comment)
            for (std::size_t at = token.range.begin; at < token.range.end; ++at)
                query[at] = query[at] == '\n' ? '\n' : ' ';
    return query;
}

} // namespace scout::query
