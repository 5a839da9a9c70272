// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/QueryService.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UserLocale.h"
#include "demoorg/data/UserView.h"
#include "demoorg/query/PageWriter.h"
#include "demoorg/query/QueryCompiler.h"
#include "soql/Parser.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr std::int64_t kMinBatch = 200;
constexpr std::int64_t kMaxBatch = 2000;

ApiError unknownLocator()
{
    return {400, "INVALID_QUERY_LOCATOR", "invalid query locator"};
}

Result<RowNumbers> collectRows(const SqlFragment& sql, SqlConnection& connection)
{
    auto statement = sql.prepare(connection);
    if (!statement)
        return std::move(statement).error();
    RowNumbers numbers;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            return numbers;
        numbers.append(statement->integer(0));
    }
}

/// The whole of an aggregate query or of COUNT().
ApiResult<QueryPage> answerAtOnce(const CompiledQuery& query, SqlConnection& connection, PageWriter& writer)
{
    auto statement = query.rows.prepare(connection);
    if (!statement)
        return storageFailure(statement.error());
    if (query.kind == CompiledQuery::Kind::Aggregate) {
        auto fits = writer.aggregates(query, *statement);
        if (!fits)
            return storageFailure(fits.error());
        if (!*fits)
            return ApiError{400, "EXCEEDED_ID_LIMIT",
                "Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single "
                "batch"};
        return QueryPage{writer.take()};
    }
    auto row = statement->step();
    if (!row)
        return storageFailure(row.error());
    writer.count(statement->integer(0));
    return QueryPage{writer.take()};
}

} // namespace

QueryService::QueryService(Database& database, const Clock& clock, QuerySettings settings)
    : m_database(database)
    , m_clock(clock)
    , m_cursors(clock, settings.locatorLifetime)
{ }

ApiResult<QueryPage> QueryService::run(const QueryRequest& request)
{
    if (request.soql.empty())
        return QueryErrors::malformed("SOQL statements cannot be empty or null");
    const QueryErrors errors(request.soql);
    const soql::ParsedQuery parsed = soql::parse(request.soql);
    for (const auto& diagnostic : parsed.diagnostics)
        if (diagnostic.severity == soql::Severity::Error)
            return errors.syntax(diagnostic);

    const auto view = UserView::open(m_database, request.userId);
    if (!view)
        return view.error();
    const auto locale = UserLocale::read(view->connection(), request.userId);
    if (!locale)
        return storageFailure(locale.error());
    const QueryContext context{view->schema(), view->rights(), errors, TimeZone::named(locale->timeZone),
        m_clock.now(), locale->fiscalStartMonth, request.userId, request.includesDeleted};
    auto compiled = compileQuery(parsed.tree, context);
    if (!compiled)
        return compiled.error();
    return answer(view->connection(), request, std::move(*compiled));
}

ApiResult<QueryPage> QueryService::answer(
    SqlConnection& connection, const QueryRequest& request, CompiledQuery query)
{
    const std::int64_t batchSize = std::clamp(request.batchSize, kMinBatch, kMaxBatch);
    PageWriter writer(
        connection, m_database.schema(), m_cursors, {request.apiVersion, request.userId, batchSize});
    if (query.kind != CompiledQuery::Kind::Records)
        return answerAtOnce(query, connection, writer);
    auto rows = collectRows(query.rows, connection);
    if (!rows)
        return storageFailure(rows.error());
    auto cursor = std::make_shared<const Cursor>(Cursor{request.userId,
        std::make_shared<const CompiledQuery>(std::move(query)), std::move(rows).value(), batchSize});
    auto written = writer.page(cursor, 0, {});
    if (!written)
        return storageFailure(written.error());
    return QueryPage{writer.take()};
}

ApiResult<QueryPage> QueryService::more(const MoreRequest& request)
{
    const auto locator = Locator::parse(request.locator);
    const auto cursor = locator ? m_cursors.find(locator->cursorId, request.userId) : nullptr;
    if (!cursor || locator->firstRow > cursor->rows.size())
        return unknownLocator();
    auto reader = m_database.reader();
    if (!reader)
        return storageFailure(reader.error());
    auto transaction = SqlTransaction::begin(**reader, SqlTransaction::Kind::Read);
    if (!transaction)
        return storageFailure(transaction.error());
    PageWriter writer(
        **reader, m_database.schema(), m_cursors, {request.apiVersion, request.userId, cursor->batchSize});
    auto written = writer.page(cursor, locator->firstRow, locator->cursorId);
    if (!written)
        return storageFailure(written.error());
    return QueryPage{writer.take()};
}

} // namespace scout::demoorg
