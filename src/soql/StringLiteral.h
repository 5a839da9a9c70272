// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace scout::soql {

struct DecodedText {
    std::string text;
    std::optional<std::size_t> badEscape; ///< offset of the first backslash that begins no escape
};

/// Resolves the escapes of what stands between the quotes.
DecodedText decodeText(std::string_view body);
/// The same for the right of LIKE: leaves `\%`, `\_` and `\\` (see LikeValue).
DecodedText decodePattern(std::string_view body);

/// 'O\'Brien': any text as a literal that reads back as itself.
std::string quoteText(std::string_view text);
/// A LikeValue's pattern as a literal.
std::string quotePattern(std::string_view pattern);
/// A text as a pattern that matches just it: escapes % _ and the backslash. Add wildcards around it, then
/// make a LikeValue of it.
std::string patternFor(std::string_view text);

} // namespace scout::soql
