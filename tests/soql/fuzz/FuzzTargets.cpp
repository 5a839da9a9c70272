// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/fuzz/FuzzTargets.h"

#include "soql/Annotate.h"
#include "soql/Format.h"
#include "soql/Printer.h"
#include "soql/Rules.h"
#include "soql/SearchParser.h"
#include "soql/SearchPrinter.h"

#include <cstdio>
#include <cstdlib>

namespace scout::soql {

namespace {

void require(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

ParseOptions editorOptions()
{
    ParseOptions options;
    options.binds = true;
    options.comments = true;
    return options;
}

void requireRangesInside(const std::vector<Diagnostic>& diagnostics, std::string_view text)
{
    for (const Diagnostic& diagnostic : diagnostics) {
        require(diagnostic.range.begin <= diagnostic.range.end, "a range runs forward");
        require(diagnostic.range.end <= text.size(), "a range is inside the text");
        require(!diagnostic.message.empty(), "a diagnostic says what is wrong");
        for (const Fix& fix : diagnostic.fixes)
            require(
                fix.range.begin <= fix.range.end && fix.range.end <= text.size(), "a fix is inside the text");
    }
}

void requireStableLayout(std::string_view text)
{
    const auto once = format(text);
    if (!once)
        return;
    const auto twice = format(*once);
    require(twice && *twice == *once, "laying out twice changes nothing");
}

} // namespace

void fuzzQuery(std::string_view text)
{
    const ParsedQuery parsed = parse(text, editorOptions());
    requireRangesInside(parsed.diagnostics, text);
    listTokens(text);
    if (!parsed.ok())
        return;
    requireRangesInside(checkRules(parsed.tree, text), text);
    require(parse(print(parsed.tree), editorOptions()).tree == parsed.tree, "a query prints and parses back");
    if (languageOf(text) == Language::Soql)
        requireStableLayout(text);
}

void fuzzSearch(std::string_view text)
{
    const ParsedSearch parsed = parseSearch(text, editorOptions());
    requireRangesInside(parsed.diagnostics, text);
    if (!parsed.ok())
        return;
    requireRangesInside(checkRules(parsed.tree, text), text);
    require(parseSearch(print(parsed.tree), editorOptions()).tree == parsed.tree,
        "a search prints and parses back");
    requireStableLayout(text);
}

} // namespace scout::soql
