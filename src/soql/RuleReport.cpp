// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/RuleReport.h"

#include "soql/Closest.h"

#include <algorithm>

namespace scout::soql {

namespace {

constexpr std::size_t kMostSuggestions = 3;

} // namespace

Diagnostic& RuleReport::add(Severity severity, std::string_view code, std::string message, SourceRange range)
{
    Diagnostic& diagnostic = m_diagnostics.emplace_back();
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.message = std::move(message);
    diagnostic.range = range;
    diagnostic.position = positionAt(m_text, range.begin);
    diagnostic.found = textAt(range);
    return diagnostic;
}

std::vector<Diagnostic> RuleReport::take()
{
    std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
    return std::move(m_diagnostics);
}

void offerNames(Diagnostic& diagnostic, const Name& wrong, std::span<const std::string_view> names)
{
    for (const std::string_view name : closestNames(wrong.text, names, kMostSuggestions)) {
        if (diagnostic.suggestion.empty()) {
            diagnostic.suggestion = name;
            diagnostic.message += " Did you mean " + diagnostic.suggestion + "?";
        }
        diagnostic.fixes.push_back(
            {"Replace " + wrong.text + " with " + std::string(name), wrong.range, std::string(name)});
    }
}

} // namespace scout::soql
