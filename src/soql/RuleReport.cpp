// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/RuleReport.h"

#include <algorithm>

namespace scout::soql {

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

} // namespace scout::soql
