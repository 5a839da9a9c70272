// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/SearchService.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UserLocale.h"
#include "demoorg/data/UserView.h"
#include "demoorg/query/Order.h"
#include "demoorg/query/PageWriter.h"
#include "demoorg/search/ObjectSearch.h"
#include "soql/SearchParser.h"

#include <algorithm>
#include <charconv>

namespace scout::demoorg {

namespace {

constexpr std::int64_t kMostRows = 2000;
/// Of an object that is neither filtered nor sorted.
constexpr std::int64_t kMostPlainRows = 250;
constexpr std::int64_t kMostOffset = 2000;

ApiError malformed(std::string message)
{
    return {400, "MALFORMED_SEARCH", std::move(message)};
}

ApiError syntaxError(const QueryErrors& errors, const soql::Diagnostic& diagnostic, std::string_view text)
{
    if (diagnostic.code == "no_search_term" || text.find('{') == std::string_view::npos)
        return malformed("No search term found. The search term must be enclosed in braces.");
    if (diagnostic.code == "search_term_too_short")
        return malformed("search term must be longer than one character: "
            + std::string(
                text.substr(diagnostic.range.begin, diagnostic.range.end - diagnostic.range.begin)));
    ApiError error = errors.syntax(diagnostic);
    error.errorCode = "MALFORMED_SEARCH";
    return error;
}

/// Without RETURNING, every searchable object that the user sees.
std::vector<soql::ReturningItem> itemsOf(const soql::Search& search, const UserView& view)
{
    if (!search.returning.empty())
        return search.returning;
    std::vector<soql::ReturningItem> items;
    for (const auto& object : view.schema().objects())
        if (object.traits.searchable && object.traits.queryable && view.rights().sees(object)) {
            soql::ReturningItem item;
            item.object.text = object.name;
            items.push_back(std::move(item));
        }
    return items;
}

std::int64_t limitOf(const soql::ReturningItem& item, std::size_t objects)
{
    const bool isPlain = !item.where && item.orderBy.empty();
    const std::int64_t share = std::min(kMostRows / std::int64_t(objects), kMostPlainRows);
    return countOf(item.limit, isPlain ? share : kMostRows);
}

ApiStatus checkRules(const soql::ReturningItem& item, std::size_t objects)
{
    if (item.offset && objects > 1)
        return malformed("OFFSET is only supported when a single object is searched");
    if (countOf(item.offset, 0) > kMostOffset)
        return ApiError{400, "NUMBER_OUTSIDE_VALID_RANGE", "Maximum SOSL offset allowed is 2000"};
    if (item.listView)
        return malformed("List view not found: " + item.listView->text);
    return std::monostate();
}

/// `[` and the records of all objects, without more than the search may give.
ApiResult<std::string> recordsOf(const soql::Search& search, const QueryContext& context,
    const UserView& view, const std::string& apiVersion)
{
    const SearchFilter filter(*search.terms);
    const auto items = itemsOf(search, view);
    std::int64_t left = std::min(countOf(search.limit, kMostRows), kMostRows);
    std::string records;
    const SystemClock clock; // records without children open no cursor
    for (const auto& item : items) {
        const auto allowed = checkRules(item, items.size());
        if (!allowed)
            return allowed.error();
        const auto object =
            ObjectSearch::compile(item, search.group.value_or(soql::SearchGroup::All), context);
        if (!object)
            return object.error();
        const auto rows = object->rows(
            filter, countOf(item.offset, 0), std::min(left, limitOf(item, items.size())), view.connection());
        if (!rows)
            return storageFailure(rows.error());
        CursorStore cursors(clock, {});
        PageWriter writer(view.connection(), view.schema(), cursors, {apiVersion, {}});
        const auto written = writer.list(object->query(), *rows);
        if (!written)
            return storageFailure(written.error());
        left -= std::int64_t(rows->size());
        records.append(records.empty() || rows->empty() ? "" : ",").append(writer.take());
    }
    return records;
}

bool answersInAnObject(std::string_view apiVersion)
{
    constexpr int kSince = 37;
    int major = kSince;
    std::from_chars(apiVersion.data(), apiVersion.data() + apiVersion.size(), major);
    return major >= kSince;
}

} // namespace

ApiResult<std::string> SearchService::run(const SearchRequest& request)
{
    const QueryErrors errors(request.sosl);
    const soql::ParsedSearch parsed = soql::parseSearch(request.sosl);
    for (const auto& diagnostic : parsed.diagnostics)
        if (diagnostic.severity == soql::Severity::Error)
            return syntaxError(errors, diagnostic, request.sosl);
    const auto view = UserView::open(m_database, request.userId);
    if (!view)
        return view.error();
    const auto locale = UserLocale::read(view->connection(), request.userId);
    if (!locale)
        return storageFailure(locale.error());
    const QueryContext context{view->schema(), view->rights(), errors, TimeZone::named(locale->timeZone),
        m_clock.now(), locale->fiscalStartMonth, request.userId, false};
    auto records = recordsOf(parsed.tree, context, *view, request.apiVersion);
    if (!records)
        return records.error();
    std::string list = "[" + *records + "]";
    return answersInAnObject(request.apiVersion) ? R"({"searchRecords":)" + list + "}" : list;
}

} // namespace scout::demoorg
