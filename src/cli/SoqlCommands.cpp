// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandEnd.h"
#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "cli/SoqlText.h"
#include "cli/StandardInput.h"
#include "orgs/OrgSessions.h"
#include "services/Services.h"
#include "sf/DescribeCache.h"
#include "soql/Check.h"
#include "soql/Format.h"
#include "soql/Rules.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace scout::cli {

namespace {

/// Findings are what was asked for: --quiet keeps only the errors.
ExitCode tell(
    CommandContext context, const std::vector<soql::Diagnostic>& diagnostics, std::string_view query)
{
    const bool failed = soql::hasErrors(diagnostics);
    if (!diagnostics.empty() && (failed || !context.global->quiet))
        std::cerr << (context.global->wantsJson() ? jsonOf(diagnostics, query) + '\n' : textOf(diagnostics));
    return failed ? ExitCode::Refused : ExitCode::Done;
}

/// Without the line end that `echo` adds, so that the query ends where its text does.
std::string queryFromStandardInput()
{
    std::string text = textFromStandardInput();
    text.erase(text.find_last_not_of("\r\n") + 1);
    return text;
}

Task<Result<std::unique_ptr<sf::DescribeCache>>> openDescribe(CommandContext context)
{
    auto profile = chooseConnection(context);
    if (!profile)
        co_return profile.error();
    auto session = co_await context.services->sessions().open(profile->id);
    if (!session)
        co_return session.error();
    sf::DescribeCache::Place place{context.services->paths().cache, profile->id, profile->apiVersion};
    co_return std::make_unique<sf::DescribeCache>(
        std::move(session).value(), context.services->clock(), std::move(place));
}

/// Asks again until the org has told everything that the answer depends on.
template <class Answer>
Task<Result<Answer>> askWithOrg(CommandContext context, std::string text, std::size_t offset,
    Answer (*ask)(const std::string&, std::size_t, const soql::Metadata&))
{
    auto describe = co_await openDescribe(context);
    if (!describe)
        co_return describe.error();
    for (;;) {
        Answer answer = ask(text, offset, **describe);
        if (!(*describe)->isWanting())
            co_return answer;
        auto loaded = co_await (*describe)->load();
        if (!loaded)
            co_return loaded.error();
    }
}

std::vector<soql::Diagnostic> checkWith(const std::string& text, std::size_t, const soql::Metadata& metadata)
{
    return soql::checkText(text, metadata);
}

std::vector<soql::Completion> completeWith(
    const std::string& text, std::size_t offset, const soql::Metadata& metadata)
{
    return soql::complete(text, offset, metadata);
}

Task<ExitCode> check(CommandContext context)
{
    const std::string text = queryFromStandardInput();
    std::vector<soql::Diagnostic> diagnostics = soql::checkText(text);
    if (!soql::hasErrors(diagnostics) && !context.global->connection.empty()) {
        auto found = co_await askWithOrg(context, text, 0, checkWith);
        if (!found)
            co_return refuse(context, found.error());
        diagnostics = std::move(found).value();
    }
    co_return tell(context, diagnostics, text);
}

Task<ExitCode> complete(CommandContext context, std::size_t character)
{
    const std::string text = textFromStandardInput();
    const auto offset = byteOffset(text, character);
    if (!offset)
        co_return refuse(context,
            Error{ErrorKind::BadRequest, "usage",
                "The query has no place " + std::to_string(character) + ": it ends before that."});
    auto found = co_await askWithOrg(context, text, *offset, completeWith);
    if (!found)
        co_return refuse(context, found.error());
    context.console->data() << jsonOf(*found, text) << '\n';
    co_return finishData(context);
}

Task<ExitCode> format(CommandContext context)
{
    const std::string text = queryFromStandardInput();
    const auto laidOut = soql::format(text);
    if (!laidOut)
        co_return tell(context, soql::annotate(text, soql::FormatOptions().parse).diagnostics, text);
    context.console->data() << *laidOut << '\n';
    co_return finishData(context);
}

/// An editor colours what is there, also while it is wrong.
Task<ExitCode> tokens(CommandContext context)
{
    const std::string text = queryFromStandardInput();
    for (const soql::ListedToken& token : soql::listTokens(text, soql::FormatOptions().parse))
        context.console->data() << (context.global->wantsJson() ? jsonOf(token) : textOf(token)) << '\n';
    co_return finishData(context);
}

void addCommand(CLI::App& soql, Invocation& invocation, const char* name, const char* help,
    Task<ExitCode> (*run)(CommandContext))
{
    soql.add_subcommand(name, help)->callback([run, &invocation] { invocation.command = run; });
}

} // namespace

void addSoqlCommands(CLI::App& app, Invocation& invocation)
{
    auto* soql = app.add_subcommand("soql", "Check, complete and lay out SOQL and SOSL from stdin");
    soql->require_subcommand(1);
    addCommand(*soql, invocation, "check",
        "Say what is wrong with the query; with -c, also what that org does not know", check);
    addCommand(*soql, invocation, "format", "Lay the query out", format);
    addCommand(
        *soql, invocation, "tokens", "One token a line: kind, text, line, column; with tabs between", tokens);
    auto character = std::make_shared<std::size_t>(0);
    auto* completion =
        soql->add_subcommand("complete", "What can stand at a place of the query, best first, as JSON");
    completion->add_option("--at", *character, "How many characters stand before the place")
        ->required()
        ->check(CLI::NonNegativeNumber);
    completion->callback([character, &invocation] {
        invocation.command = [character](CommandContext context) { return complete(context, *character); };
    });
}

} // namespace scout::cli
