// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Answer.h"
#include "agent/OrgToolbox.h"
#include "agent/ToolRequest.h"
#include "base/Clock.h"
#include "cli/CommandEnd.h"
#include "cli/Console.h"
#include "cli/ToolRows.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace scout::cli {

namespace {

using Json = nlohmann::ordered_json;

struct AskOptions {
    std::string request;
    std::string provider = "builtin";
    bool planOnly = false;
    bool trace = false;
};

Json jsonOf(const agent::Plan& plan)
{
    Json calls = Json::array();
    for (const agent::ToolCall& call : plan.calls)
        calls.push_back(
            {{"tool", agent::toolName(call)}, {"arguments", Json::parse(agent::argumentsOf(call))}});
    return {{"calls", std::move(calls)}, {"question", plan.isUnderstood() ? Json() : Json(plan.question)},
        {"confirm", false}};
}

ExitCode printPlan(CommandContext context, const agent::Plan& plan)
{
    context.console->data() << jsonOf(plan).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    return finishData(context);
}

/// The rows are the data; the sentence about them is for a person.
Task<ExitCode> runPlan(
    CommandContext context, agent::Toolbox* toolbox, agent::ToolTarget target, agent::Plan plan, bool trace)
{
    const agent::ToolCall call = plan.calls.front();
    if (trace)
        context.console->say(
            std::string(agent::toolName(call)) + "  " + agent::shownRequest(call, target.apiVersion));
    const TimePoint start = context.services->clock().now();
    auto result = co_await toolbox->run(target, call);
    const auto spent = context.services->clock().now() - start;
    if (trace)
        context.console->say(std::to_string(spent.count()) + " ms");
    if (!result) {
        if (const auto answer = agent::answerTo(plan, call, result.error()))
            context.console->say(*answer);
        co_return refuse(context, result.error());
    }
    if (const auto printed = printRows(context, *result); !printed)
        co_return refuse(context, printed.error());
    context.console->say(agent::answerTo(plan, call, *result));
    co_return ExitCode::Done;
}

Task<ExitCode> ask(CommandContext context, AskOptions options)
{
    auto target = chooseTarget(context);
    if (!target)
        co_return refuse(context, target.error());
    agent::OrgToolbox toolbox(
        context.services->sessions(), context.services->clock(), context.services->paths().cache);
    auto plan = co_await toolbox.plan(*target, options.request);
    if (!plan)
        co_return refuse(context, plan.error());
    if (options.planOnly)
        co_return printPlan(context, *plan);
    if (options.trace)
        context.console->say(plan->isUnderstood() ? "Understood: " + plan->understood : "Not understood");
    if (!plan->isUnderstood())
        co_return refuse(context, Error{ErrorKind::BadRequest, "request_unclear", plan->question});
    co_return co_await runPlan(context, &toolbox, *target, *plan, options.trace);
}

} // namespace

void addAskCommand(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<AskOptions>();
    auto* command = app.add_subcommand("ask", "Ask the org in plain words and print the rows of the answer");
    command->add_option("question", options->request, "As \"list the last 5 accounts\"")->required();
    command->add_option("--provider", options->provider, "Who plans")->check(CLI::IsMember({"builtin"}));
    command->add_flag("--plan", options->planOnly, "Print the tool calls as JSON and make none");
    command->add_flag("--trace", options->trace, "Say on stderr what was understood and called");
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return ask(context, *options); };
    });
}

} // namespace scout::cli
