// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/FaultPage.h"

#include "base/Text.h"

namespace scout::demoorg {

namespace {

Reply show(const SetupCall& call, const std::string& specs, std::string_view complaint)
{
    Html html;
    if (!complaint.empty())
        html.add("<p class=\"error\" role=\"alert\">").text(complaint).add("</p>");
    html.add("<p>One a line: <code>WHAT[@WHERE][:COUNT]</code>, for example <code>503@query:2</code>, "
             "<code>drop@page=3</code> or <code>slow=500</code>.</p>");
    html.add("<form method=\"post\" action=\"/setup/faults\">").hidden("csrf", call.csrf);
    addTextArea(html, "specs", "Faults", specs);
    html.add("<div class=\"row\"><button type=\"submit\" id=\"save\">Save</button></div></form>");
    return setupPage(call, "Faults", html, complaint.empty() ? 200 : 400);
}

Reply showCurrent(const SetupCall& call, const FaultPlan& faults)
{
    std::string text;
    for (const auto& spec : faults.specs())
        text += spec.text() + "\n";
    return show(call, text, {});
}

Reply save(const SetupCall& call, FaultPlan& faults)
{
    const std::string text = call.form.value("specs");
    std::vector<FaultSpec> specs;
    for (const auto line : split(text, '\n')) {
        if (trim(line).empty())
            continue;
        auto spec = FaultSpec::parse(trim(line));
        if (!spec)
            return show(call, text, spec.error().message);
        specs.push_back(std::move(spec).value());
    }
    faults.set(std::move(specs));
    return setupDone("/setup/faults", "The faults were set.");
}

} // namespace

void addFaultPage(SetupGate& gate, FaultPlan& faults)
{
    gate.on("GET", "/setup/faults", [&faults](const SetupCall& call) { return showCurrent(call, faults); });
    gate.on("POST", "/setup/faults", [&faults](const SetupCall& call) { return save(call, faults); });
}

} // namespace scout::demoorg
