// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Diagnostic.h"

#include "soql/Characters.h"

#include <algorithm>

namespace scout::soql {

Position positionAt(std::string_view text, std::size_t offset) noexcept
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t newline = before.rfind('\n');
    const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
    Position position;
    position.line += int(std::count(before.begin(), before.end(), '\n'));
    position.column += int(characterCount(line));
    return position;
}

std::string toString(const Diagnostic& diagnostic)
{
    return std::to_string(diagnostic.position.line) + ":" + std::to_string(diagnostic.position.column) + ": "
        + diagnostic.message;
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics) noexcept
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
}

} // namespace scout::soql
