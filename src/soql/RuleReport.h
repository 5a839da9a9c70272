// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Diagnostic.h"
#include "soql/Name.h"

#include <span>

namespace scout::soql {

/// Collects what the checks find.
class RuleReport {
public:
    explicit RuleReport(std::string_view text)
        : m_text(text)
    { }

    Diagnostic& error(std::string_view code, std::string message, SourceRange range)
    {
        return add(Severity::Error, code, std::move(message), range);
    }
    Diagnostic& warning(std::string_view code, std::string message, SourceRange range)
    {
        return add(Severity::Warning, code, std::move(message), range);
    }
    std::string_view textAt(SourceRange range) const noexcept
    {
        return m_text.substr(range.begin, range.size());
    }
    /// In the order of the text.
    std::vector<Diagnostic> take();

private:
    Diagnostic& add(Severity severity, std::string_view code, std::string message, SourceRange range);

    std::string_view m_text;
    std::vector<Diagnostic> m_diagnostics;
};

/// Adds "Did you mean …?" for the closest of the names, and a fix for each of the best three.
void offerNames(Diagnostic& diagnostic, const Name& wrong, std::span<const std::string_view> names);

} // namespace scout::soql
