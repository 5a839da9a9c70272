// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/CsvFormat.h"

#include <algorithm>
#include <array>
#include <utility>

namespace scout::demoorg {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 6> kDelimiters{
    {{"BACKQUOTE", '`'}, {"CARET", '^'}, {"COMMA", ','}, {"PIPE", '|'}, {"SEMICOLON", ';'}, {"TAB", '\t'}}};

} // namespace

std::string_view CsvFormat::delimiterName() const
{
    for (const auto& [name, character] : kDelimiters)
        if (character == delimiter)
            return name;
    return "COMMA";
}

std::optional<CsvFormat> CsvFormat::named(std::string_view delimiter, std::string_view lineEnding)
{
    CsvFormat format;
    if (!delimiter.empty()) {
        const auto found = std::find_if(kDelimiters.begin(), kDelimiters.end(),
            [delimiter](const auto& entry) { return entry.first == delimiter; });
        if (found == kDelimiters.end())
            return std::nullopt;
        format.delimiter = found->second;
    }
    if (lineEnding != "" && lineEnding != "LF" && lineEnding != "CRLF")
        return std::nullopt;
    format.endsWithCrLf = lineEnding == "CRLF";
    return format;
}

} // namespace scout::demoorg
