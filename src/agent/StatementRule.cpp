// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Rules.h"
#include "base/Text.h"
#include "soql/Parser.h"
#include "soql/SearchParser.h"

#include <algorithm>

namespace scout::agent {

namespace {

bool begins(std::string_view text, std::string_view word)
{
    return text.size() > word.size() && equalsIgnoreCase(text.substr(0, word.size()), word);
}

Plan faulty(const std::vector<soql::Diagnostic>& diagnostics)
{
    const auto first = std::find_if(diagnostics.begin(), diagnostics.end(),
        [](const soql::Diagnostic& diagnostic) { return diagnostic.severity == soql::Severity::Error; });
    const auto& at = first->position;
    return asking("The statement has an error in line " + std::to_string(at.line) + ", column "
        + std::to_string(at.column) + ": " + first->message);
}

} // namespace

std::optional<Plan> planStatement(std::string_view request)
{
    const std::string text(trim(request));
    if (begins(text, "SELECT ")) {
        if (const auto parsed = soql::parse(text); !parsed.ok())
            return faulty(parsed.diagnostics);
        return Plan{{SoqlQuery{text}}, "The query as you wrote it", {}};
    }
    if (begins(text, "FIND {") || begins(text, "FIND{")) {
        if (const auto parsed = soql::parseSearch(text); !parsed.ok())
            return faulty(parsed.diagnostics);
        return Plan{{SoslSearch{text}}, "The search as you wrote it", {}};
    }
    return std::nullopt;
}

} // namespace scout::agent
