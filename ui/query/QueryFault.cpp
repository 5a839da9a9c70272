// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryFault.h"

#include "async/QtText.h"
#include "base/Text.h"
#include "soql/Lexer.h"
#include "soql/Parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr std::string_view kPlace = "ERROR at Row:";

struct QueryFaultText {
    Q_DECLARE_TR_FUNCTIONS(QueryFault)
};

/// What stands behind the excerpt and the place: the sentence itself.
std::string_view sentenceOf(std::string_view answer)
{
    const auto place = answer.find(kPlace);
    if (place == std::string_view::npos)
        return trim(answer);
    const auto lineEnd = std::min(answer.find('\n', place), answer.size());
    return trim(answer.substr(lineEnd));
}

/// Salesforce's first sentence: behind it stands advice for every case.
std::string_view firstSentence(std::string_view text)
{
    const auto end = text.find(". ");
    return text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
}

QString atPlace(soql::Position place, const QString& what)
{
    return QueryFaultText::tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(what);
}

void nameSyntaxError(QueryFault& fault, const soql::Diagnostic& diagnostic)
{
    fault.headline = atPlace(diagnostic.position, toQString(diagnostic.message));
    fault.range = diagnostic.range;
    if (diagnostic.fixes.size() == 1)
        fault.fix = diagnostic.fixes.front();
}

void namePlace(QueryFault& fault, soql::Position place, std::string_view soql)
{
    fault.headline = atPlace(place, fault.details.title + u'.');
    fault.range = wordAt(soql, place);
    if (fault.range)
        fault.headline = atPlace(place,
            QueryFaultText::tr("“%1”. %2.")
                .arg(toQString(soql.substr(fault.range->begin, fault.range->size())), fault.details.title));
}

} // namespace

QueryFault explainFault(const Error& error, std::string_view soql)
{
    QueryFault fault;
    fault.details = kit::explained(error);
    fault.headline = fault.details.title + u'.';
    if (!error.http || error.http->code.empty()) {
        fault.hint = fault.details.whatHappened;
        return fault;
    }
    fault.hint =
        QueryFaultText::tr("Salesforce said: %1 · %2")
            .arg(toQString(error.http->code), toQString(firstSentence(sentenceOf(error.http->text))));
    if (error.kind != ErrorKind::BadRequest)
        return fault;
    const auto diagnostics = soql::parse(soql).diagnostics;
    const auto syntax = std::find_if(diagnostics.begin(), diagnostics.end(),
        [](const soql::Diagnostic& diagnostic) { return diagnostic.severity == soql::Severity::Error; });
    if (syntax != diagnostics.end())
        nameSyntaxError(fault, *syntax);
    else if (const auto place = placeIn(error.http->text))
        namePlace(fault, *place, soql);
    return fault;
}

std::optional<soql::Position> placeIn(std::string_view answer)
{
    const auto at = answer.find(kPlace);
    if (at == std::string_view::npos)
        return std::nullopt;
    const char* const end = answer.data() + answer.size();
    soql::Position place;
    const auto row = std::from_chars(answer.data() + at + kPlace.size(), end, place.line);
    constexpr std::string_view kColumn = ":Column:";
    if (row.ec != std::errc() || !std::string_view(row.ptr, std::size_t(end - row.ptr)).starts_with(kColumn))
        return std::nullopt;
    const auto column = std::from_chars(row.ptr + kColumn.size(), end, place.column);
    return column.ec == std::errc() ? std::optional(place) : std::nullopt;
}

std::optional<soql::SourceRange> wordAt(std::string_view text, soql::Position place)
{
    for (const soql::Token& token : soql::tokenize(text))
        if (token.range.size() > 0 && soql::positionAt(text, token.range.begin) == place)
            return token.range;
    return std::nullopt;
}

} // namespace scout::query
