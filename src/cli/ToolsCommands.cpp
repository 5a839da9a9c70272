// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/OrgToolbox.h"
#include "agent/ToolCatalogue.h"
#include "cli/CommandEnd.h"
#include "cli/Console.h"
#include "cli/StandardInput.h"
#include "cli/ToolRows.h"
#include "services/Services.h"
#include "settings/AtomicFile.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace scout::cli {

namespace {

struct CallOptions {
    std::string tool;
    std::string arguments = "{}"; ///< JSON, "@file" or "-"
};

std::string catalogueAsJson()
{
    using Json = nlohmann::ordered_json;
    Json list = Json::array();
    for (const agent::Tool& tool : agent::tools())
        list.push_back({{"name", tool.name}, {"description", tool.description},
            {"inputSchema", Json::parse(tool.inputSchema)}, {"risk", agent::toString(tool.risk)}});
    return list.dump(2);
}

Task<ExitCode> listTools(CommandContext context)
{
    std::ostream& data = context.console->data();
    if (context.global->wantsJson())
        data << catalogueAsJson() << '\n';
    else
        for (const agent::Tool& tool : agent::tools())
            data << tool.name << "  (" << agent::toString(tool.risk) << ")\n    " << tool.description
                 << "\n    " << tool.inputSchema << '\n';
    co_return finishData(context);
}

Result<std::string> readArguments(const std::string& argument)
{
    if (argument == "-")
        return textFromStandardInput();
    if (!argument.starts_with('@'))
        return argument;
    return settings::readFile(argument.substr(1));
}

Task<ExitCode> callTool(CommandContext context, CallOptions options)
{
    const auto arguments = readArguments(options.arguments);
    if (!arguments)
        co_return refuse(context, arguments.error());
    auto call = agent::toolCallFrom(options.tool, *arguments);
    if (!call)
        co_return refuse(context, call.error());
    auto target = chooseTarget(context);
    if (!target)
        co_return refuse(context, target.error());
    agent::OrgToolbox toolbox(
        context.services->sessions(), context.services->clock(), context.services->paths().cache);
    auto result = co_await toolbox.run(std::move(target).value(), std::move(call).value());
    if (!result)
        co_return refuse(context, result.error());
    if (const auto printed = printRows(context, *result); !printed)
        co_return refuse(context, printed.error());
    co_return ExitCode::Done;
}

} // namespace

void addToolsCommands(CLI::App& app, Invocation& invocation)
{
    auto* tools = app.add_subcommand("tools", "The agent tools: what there is, and one call of one");
    tools->require_subcommand(1);
    tools->add_subcommand("list", "Every tool: name, description, input schema, risk")
        ->callback([&invocation] { invocation.command = listTools; });
    auto options = std::make_shared<CallOptions>();
    auto* call = tools->add_subcommand("call", "Call a tool and print its rows");
    call->add_option("name", options->tool, "The tool, as soql_query")->required();
    call->add_option("--args", options->arguments, "Its arguments: JSON, @file, or - for stdin");
    call->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return callTool(context, *options); };
    });
}

} // namespace scout::cli
