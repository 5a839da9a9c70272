// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BulkQueryRun.h"

#include "async/Deferred.h"
#include "async/TaskScope.h"
#include "cli/CommandEnd.h"
#include "cli/Console.h"
#include "cli/Interruption.h"

#include <ostream>

namespace scout::cli {

namespace {

/// What has been written so far, whoever ends the run.
struct Progress {
    std::unique_ptr<records::RowWriter> writer;
    std::size_t rows = 0;
};

Task<Result<void>> writeParts(sf::BulkQuery* query, BulkOutput output, Console* console, Progress* progress)
{
    while (!query->done()) {
        auto part = co_await query->next();
        if (!part)
            co_return part.error();
        if (!progress->writer)
            progress->writer =
                records::RowWriter::create(output.format, part->columns, console->data(), output.nesting);
        const std::size_t there = part->records->rows();
        const std::size_t wanted = output.maxRows == 0 ? there : output.maxRows - progress->rows;
        progress->writer->page(*part->records, wanted);
        progress->rows += std::min(wanted, there);
        if (!console->data().good() || (output.maxRows != 0 && progress->rows >= output.maxRows))
            break;
    }
    co_return Result<void>();
}

using BulkOutcome = async::Deferred<Result<void>>;

Task<> runJob(
    sf::BulkQuery* query, BulkOutput output, Console* console, Progress* progress, BulkOutcome* outcome)
{
    auto started = co_await query->start();
    if (!started)
        co_return outcome->set(started.error());
    auto written = co_await writeParts(query, output, console, progress);
    outcome->set(written);
}

Task<> waitForInterruption(Interruption* interruption, BulkOutcome* outcome)
{
    co_await interruption->wait();
    outcome->set(Error{ErrorKind::Cancelled, "query_interrupted", "The query was interrupted."});
}

Task<Result<void>> runUntilInterrupted(
    sf::BulkQuery* query, BulkOutput output, Console* console, Progress* progress)
{
    Interruption interruption;
    BulkOutcome outcome;
    TaskScope race;
    race.start(waitForInterruption(&interruption, &outcome));
    race.start(runJob(query, output, console, progress, &outcome));
    auto ended = co_await outcome.wait();
    co_return ended;
}

} // namespace

Task<ExitCode> runBulkQuery(CommandContext context, sf::BulkQuery* query, BulkOutput output)
{
    Progress progress;
    if (Console::isErrorTerminal())
        context.console->say("Salesforce gathers the rows; Ctrl-C ends it.");
    auto ended = co_await runUntilInterrupted(query, output, context.console, &progress);
    co_await query->discard(); // a second Ctrl-C ends that, too
    if (progress.writer)
        progress.writer->finish();
    const auto written = context.console->finishData();
    const std::string rows = std::to_string(progress.rows) + (progress.rows == 1 ? " row" : " rows");
    if (!ended) {
        if (progress.rows > 0)
            context.console->say(rows + " were written, each of them whole.");
        co_return refuse(context, ended.error());
    }
    if (!written)
        co_return refuse(context, written.error());
    if (Console::isErrorTerminal())
        context.console->say(rows);
    co_return ExitCode::Done;
}

} // namespace scout::cli
