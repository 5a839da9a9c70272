// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Diagnostic.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace scout::query {

/// How a byte of the text is drawn. The twin looks like Plain: neighbours of different styles are drawn one
/// by one, so a font can't join "!=" or "<=" into one sign.
enum class SyntaxStyle : std::uint8_t {
    Plain,
    PlainTwin,
    Keyword,
    Object,
    Function,
    String,
    Literal,
    Comment
};
inline constexpr int kSyntaxStyles = int(SyntaxStyle::Comment) + 1;

/// What the editor shows of a SOQL or SOSL text.
struct SyntaxCheck {
    std::string styles; ///< a SyntaxStyle for each byte of the text
    std::vector<soql::Diagnostic> diagnostics;
};

SyntaxCheck checkSyntax(std::string_view text);

/// Blanks in place of comments, which Salesforce does not take, so that every position stays right.
std::string withoutComments(std::string_view text);

} // namespace scout::query
