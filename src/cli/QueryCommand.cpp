// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "cli/StandardInput.h"
#include "orgs/OrgSessions.h"
#include "services/Services.h"
#include "sf/QueryRun.h"

#include <CLI/CLI.hpp>

namespace scout::cli {

namespace {

struct QueryOptions {
    std::string soql;
    bool allRows = false;
    bool tooling = false;
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

Task<ExitCode> runQuery(CommandContext context, QueryOptions options)
{
    if (options.soql == "-")
        options.soql = textFromStandardInput();
    const auto format =
        records::formatFrom(context.global->format.empty() ? "table" : context.global->format);
    auto profile = chooseConnection(context);
    if (!profile) {
        context.console->report(profile.error());
        co_return exitCodeFor(profile.error());
    }
    auto session = co_await context.services->sessions().open(profile->id);
    if (!session) {
        context.console->report(session.error());
        co_return exitCodeFor(session.error());
    }
    sf::QueryOptions query;
    query.apiVersion = profile->apiVersion;
    query.allRows = options.allRows;
    query.tooling = options.tooling;
    sf::QueryRun run(**session, options.soql, query);
    auto rows = co_await writeRows(&run, options, *format, context.console);
    auto written = context.console->finishData();
    if (!rows || !written) {
        const Error& error = rows ? written.error() : rows.error();
        context.console->report(error);
        co_return exitCodeFor(error);
    }
    if (Console::isErrorTerminal())
        context.console->say(std::to_string(*rows) + (*rows == 1 ? " row" : " rows"));
    co_return ExitCode::Done;
}

} // namespace

void addQueryCommand(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<QueryOptions>();
    auto* command = app.add_subcommand("query", "Run a SOQL query and print its rows");
    command->add_option("soql", options->soql, "The query, or - to read it from stdin")->required();
    command->add_flag("--all-rows", options->allRows, "Deleted and archived rows too");
    command->add_flag("--tooling", options->tooling, "Query the Tooling API's objects");
    command->add_option("--max-rows", options->maxRows, "Stop after so many rows")
        ->check(CLI::PositiveNumber);
    command->add_option("--nested", options->nested, "Parent fields as columns (flat) or objects (json)")
        ->check(CLI::IsMember({"flat", "json"}));
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return runQuery(context, *options); };
    });
}

} // namespace scout::cli
