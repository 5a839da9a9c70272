// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/QueryService.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UserLocale.h"
#include "demoorg/data/UserView.h"
#include "demoorg/query/Explain.h"
#include "demoorg/query/PageWriter.h"
#include "demoorg/query/QueryCompiler.h"
#include "demoorg/query/ResultColumns.h"
#include "soql/Parser.h"
#include "soql/Rules.h"

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

/// A query that has parsed, and what its meaning depends on.
struct Interpreted {
    SqlConnection& connection;
    const soql::Query& tree;
    const QueryContext& context;
};

} // namespace

QueryService::QueryService(
    Database& database, const Clock& clock, QuerySettings settings, const Schema* schema)
    : m_database(database)
    , m_clock(clock)
    , m_schema(schema ? *schema : database.schema())
    , m_cursors(clock, settings.locatorLifetime)
{ }

/// Hands the query to `work`; what the rules of the language forbid is said once the names in it are right.
template <class Outcome, class Work>
ApiResult<Outcome> QueryService::interpret(const QueryRequest& request, Work work)
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
    const QueryContext context{m_schema, view->rights(), errors, TimeZone::named(locale->timeZone),
        m_clock.now(), locale->fiscalStartMonth, request.userId, request.includesDeleted};
    const auto broken = soql::checkRules(parsed.tree, request.soql);
    if (!broken.empty())
        if (const auto compiled = compileQuery(parsed.tree, context); compiled)
            return errors.rule(broken.front());
    return work(Interpreted{view->connection(), parsed.tree, context});
}

ApiResult<QueryPage> QueryService::run(const QueryRequest& request)
{
    return interpret<QueryPage>(request, [&](const Interpreted& query) -> ApiResult<QueryPage> {
        auto compiled = compileQuery(query.tree, query.context);
        if (!compiled)
            return compiled.error();
        return answer(query.connection, request, std::move(*compiled));
    });
}

ApiResult<QueryPage> QueryService::explain(const QueryRequest& request)
{
    return interpret<QueryPage>(request, [&](const Interpreted& query) -> ApiResult<QueryPage> {
        auto plans = explainQuery(query.connection, query.tree, request.soql, query.context);
        if (!plans)
            return plans.error();
        return QueryPage{std::move(*plans)};
    });
}

ApiResult<QueryPage> QueryService::columns(const QueryRequest& request)
{
    return interpret<QueryPage>(request, [&](const Interpreted& query) -> ApiResult<QueryPage> {
        auto compiled = compileQuery(query.tree, query.context);
        if (!compiled)
            return compiled.error();
        return QueryPage{resultColumns(query.tree, *compiled)};
    });
}

ApiResult<std::shared_ptr<const Cursor>> QueryService::select(const QueryRequest& request)
{
    using Selected = std::shared_ptr<const Cursor>;
    return interpret<Selected>(request, [&](const Interpreted& query) -> ApiResult<Selected> {
        auto compiled = compileQuery(query.tree, query.context);
        if (!compiled)
            return compiled.error();
        auto rows = compiled->kind == CompiledQuery::Kind::Records
            ? collectRows(compiled->rows, query.connection)
            : Result<RowNumbers>(RowNumbers());
        if (!rows)
            return storageFailure(rows.error());
        return std::make_shared<const Cursor>(Cursor{request.userId,
            std::make_shared<const CompiledQuery>(std::move(*compiled)), std::move(rows).value(), kMaxBatch});
    });
}

ApiResult<std::shared_ptr<const CompiledQuery>> QueryService::check(const QueryRequest& request)
{
    using Checked = std::shared_ptr<const CompiledQuery>;
    return interpret<Checked>(request, [&](const Interpreted& query) -> ApiResult<Checked> {
        auto compiled = compileQuery(query.tree, query.context);
        return compiled ? ApiResult<Checked>(std::make_shared<const CompiledQuery>(std::move(*compiled)))
                        : compiled.error();
    });
}

ApiResult<QueryPage> QueryService::answer(
    SqlConnection& connection, const QueryRequest& request, CompiledQuery query)
{
    const std::int64_t batchSize = std::clamp(request.batchSize, kMinBatch, kMaxBatch);
    PageWriter writer(connection, m_schema, m_cursors, {request.apiVersion, request.userId, batchSize});
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
    PageWriter writer(**reader, m_schema, m_cursors, {request.apiVersion, request.userId, cursor->batchSize});
    auto written = writer.page(cursor, locator->firstRow, locator->cursorId);
    if (!written)
        return storageFailure(written.error());
    return QueryPage{writer.take()};
}

} // namespace scout::demoorg
