// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "cli/BulkQueryRun.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "cli/StandardInput.h"
#include "orgs/OrgSessions.h"
#include "services/Services.h"
#include "sf/QueryPlans.h"
#include "sf/QueryRun.h"

#include <CLI/CLI.hpp>

#include <array>
#include <charconv>

namespace scout::cli {

namespace {

struct QueryOptions {
    std::string soql;
    bool allRows = false;
    bool tooling = false;
    bool bulk = false;
    bool explain = false;
    std::size_t maxRows = 0; ///< 0: all
    std::string nested; ///< empty: nested for JSON, flat for the rest
};

records::Nesting nestingOf(const QueryOptions& options, records::Format format)
{
    if (!options.nested.empty())
        return options.nested == "json" ? records::Nesting::Json : records::Nesting::Flat;
    const bool isJson = format == records::Format::Json || format == records::Format::JsonLines;
    return isJson ? records::Nesting::Json : records::Nesting::Flat;
}

/// Writes pages until the last one, the limit of rows, or an error.
Task<Result<std::size_t>> writeRows(
    sf::QueryRun* run, QueryOptions options, records::Format format, Console* console)
{
    std::unique_ptr<records::RowWriter> writer;
    std::size_t rows = 0;
    while (!run->done()) {
        auto page = co_await run->next();
        if (!page)
            co_return page.error();
        if (!writer)
            writer = records::RowWriter::create(
                format, run->columns(), console->data(), nestingOf(options, format));
        const std::size_t left = options.maxRows == 0 ? page->records->rows() : options.maxRows - rows;
        writer->page(*page->records, left);
        rows += std::min(left, page->records->rows());
        if (!console->data().good() || (options.maxRows != 0 && rows >= options.maxRows))
            break;
    }
    writer->finish();
    co_return rows;
}

std::string numberText(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return std::string(digits.data(), end.ptr);
}

records::Format formatOf(CommandContext context)
{
    const std::string& word = context.global->format;
    return records::formatFrom(word.empty() ? "table" : word).value();
}

/// The plans as rows, so that they come out in every format.
void writePlans(const std::vector<sf::QueryPlan>& plans, records::Format format, Console& console)
{
    const std::vector<std::string> columns{
        "leadingOperation", "relativeCost", "cardinality", "objectCardinality", "object", "fields", "notes"};
    records::RecordPageBuilder builder(columns.size());
    for (const sf::QueryPlan& plan : plans) {
        builder.beginRow();
        builder.setCell(0, records::CellKind::Text, plan.operation);
        builder.setCell(1, records::CellKind::Number, numberText(plan.relativeCost));
        builder.setCell(2, records::CellKind::Number, std::to_string(plan.cardinality));
        builder.setCell(3, records::CellKind::Number, std::to_string(plan.objectCardinality));
        builder.setCell(4, records::CellKind::Text, plan.object);
        builder.setCell(5, records::CellKind::Text, join(plan.fields, ", "));
        builder.setCell(6, records::CellKind::Text, join(plan.notes, "; "));
        builder.endRow();
    }
    const auto writer = records::RowWriter::create(format, columns, console.data(), records::Nesting::Flat);
    writer->page(*builder.finish());
    writer->finish();
}

Task<ExitCode> runExplain(
    CommandContext context, orgs::OrgSession* session, std::string version, std::string soql)
{
    auto plans = co_await sf::explainQuery(session, std::move(version), std::move(soql));
    if (!plans)
        co_return refuse(context, plans.error());
    writePlans(*plans, formatOf(context), *context.console);
    co_return finishData(context);
}

Task<ExitCode> runBulk(
    CommandContext context, orgs::OrgSession* session, std::string version, QueryOptions options)
{
    sf::BulkQueryOptions bulk;
    bulk.apiVersion = std::move(version);
    bulk.allRows = options.allRows;
    sf::BulkQuery query(*session, options.soql, std::move(bulk));
    const auto format = formatOf(context);
    const BulkOutput output{format, nestingOf(options, format), options.maxRows};
    co_return co_await runBulkQuery(context, &query, output);
}

Task<ExitCode> runPages(
    CommandContext context, orgs::OrgSession* session, std::string version, QueryOptions options)
{
    sf::QueryOptions query;
    query.apiVersion = std::move(version);
    query.allRows = options.allRows;
    query.tooling = options.tooling;
    sf::QueryRun run(*session, options.soql, query);
    auto rows = co_await writeRows(&run, options, formatOf(context), context.console);
    auto written = context.console->finishData();
    if (!rows || !written)
        co_return refuse(context, rows ? written.error() : rows.error());
    if (Console::isErrorTerminal())
        context.console->say(std::to_string(*rows) + (*rows == 1 ? " row" : " rows"));
    co_return ExitCode::Done;
}

Task<ExitCode> runQuery(CommandContext context, QueryOptions options)
{
    if (options.soql == "-")
        options.soql = textFromStandardInput();
    auto profile = chooseConnection(context);
    if (!profile)
        co_return refuse(context, profile.error());
    auto session = co_await context.services->sessions().open(profile->id);
    if (!session)
        co_return refuse(context, session.error());
    if (options.explain)
        co_return co_await runExplain(context, session->get(), profile->apiVersion, options.soql);
    if (options.bulk)
        co_return co_await runBulk(context, session->get(), profile->apiVersion, options);
    co_return co_await runPages(context, session->get(), profile->apiVersion, options);
}

} // namespace

void addQueryCommand(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<QueryOptions>();
    auto* command = app.add_subcommand("query", "Run a SOQL query and print its rows");
    command->add_option("soql", options->soql, "The query, or - to read it from stdin")->required();
    auto* bulk = command->add_flag("--bulk", options->bulk, "As a job of Bulk API 2.0, for very many rows");
    command->add_flag("--all-rows", options->allRows, "Deleted and archived rows too");
    command->add_flag("--tooling", options->tooling, "Query the Tooling API's objects")->excludes(bulk);
    command
        ->add_flag("--explain", options->explain, "How the org would run it, and at what cost; runs nothing")
        ->excludes(bulk);
    command->add_option("--max-rows", options->maxRows, "Stop after so many rows")
        ->check(CLI::PositiveNumber);
    command->add_option("--nested", options->nested, "Parent fields as columns (flat) or objects (json)")
        ->check(CLI::IsMember({"flat", "json"}));
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return runQuery(context, *options); };
    });
}

} // namespace scout::cli
