// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Metadata.h"
#include "soql/Parser.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace scout::query {

/// What the editor takes beyond the API: comments, which are blanked out before a query runs.
inline constexpr soql::ParseOptions kEditorOptions{.comments = true};

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

/// A SyntaxStyle for each byte of a SOQL or SOSL text.
std::string stylesOf(std::string_view text);

/// What is wrong with the text; with `metadata`, also in that org.
std::vector<soql::Diagnostic> findingsIn(std::string_view text, const soql::Metadata* metadata);

/// Blanks in place of comments, which Salesforce does not take, so that every position stays right.
std::string withoutComments(std::string_view text);

} // namespace scout::query
