// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/BreakPage.h"

#include "base/Text.h"
#include "demoorg/setup/Breakages.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

using Choices = std::vector<std::pair<std::string, std::string>>;

/// Who or what the switch can be thrown on. Not the user at the page, who would lose the way back.
Choices choicesFor(const SetupCall& call, BreakTarget target)
{
    Choices choices;
    for (const auto& app : call.org.apps.all())
        if (!app.madeElsewhere && (target == BreakTarget::App || target == BreakTarget::OwnApp))
            choices.emplace_back(app.consumerKey, app.name);
    for (const auto& app : call.org.apps.all())
        if (app.madeElsewhere && target == BreakTarget::App)
            choices.emplace_back(app.consumerKey, app.name);
    if (target == BreakTarget::User)
        for (const auto& user : call.org.users.all())
            if (user.isActive && user.id != call.user.id)
                choices.emplace_back(user.id, user.name);
    return choices;
}

void addRow(Html& html, const SetupCall& call, const Breakage& breakage)
{
    html.add("<tr>").element("td", breakage.problem).element("td", breakage.change).add("<td>");
    html.add("<form method=\"post\" action=\"/setup/break\"").attribute("id", breakage.id).add(">");
    html.hidden("csrf", call.csrf).hidden("id", breakage.id);
    if (breakage.target != BreakTarget::Org) {
        const std::string what = breakage.target == BreakTarget::User ? "User" : "App";
        html.add("<select name=\"target\"")
            .attribute("aria-label", what + " for: " + std::string(breakage.problem))
            .add(">");
        for (const auto& [key, label] : choicesFor(call, breakage.target))
            html.add("<option").attribute("value", key).add(">").text(label).add("</option>");
        html.add("</select> ");
    }
    html.add("<button type=\"submit\" class=\"plain\"")
        .attribute("aria-label", "Break: " + std::string(breakage.problem))
        .add(">Break</button></form></td>");
    html.element("td", breakage.heal).add("</tr>");
}

Reply show(const SetupCall& call)
{
    Html html(
        "<p>Each button changes the state of this org the way it goes wrong in life. Setup shows the new "
        "state, and that is where you heal it.</p><table><thead><tr><th>Problem</th><th>What changes</th>"
        "<th>Switch</th><th>How to heal it</th></tr></thead><tbody>");
    for (const auto& breakage : breakages())
        addRow(html, call, breakage);
    return setupPage(call, "Break things", html.add("</tbody></table>"));
}

std::string healPath(const Breakage& breakage, const std::string& key)
{
    std::string path(breakage.healPath);
    constexpr std::string_view kApp = "{app}";
    if (const auto at = path.find(kApp); at != std::string::npos)
        path.replace(at, kApp.size(), percentEncode(key));
    return path;
}

bool isChoice(const SetupCall& call, BreakTarget target, const std::string& key)
{
    const Choices choices = choicesFor(call, target);
    return target == BreakTarget::Org
        || std::any_of(
            choices.begin(), choices.end(), [&key](const auto& choice) { return choice.first == key; });
}

Reply doBreak(const SetupCall& call)
{
    const auto all = breakages();
    const auto breakage = std::find_if(
        all.begin(), all.end(), [id = call.form.value("id")](const Breakage& each) { return each.id == id; });
    if (breakage == all.end())
        return setupDone("/setup/break", "There is no such switch.");
    const std::string key = call.form.value("target");
    if (!isChoice(call, breakage->target, key))
        return setupDone("/setup/break", "Choose what to break first.");
    breakage->run(call.org, key);
    return setupDone(healPath(*breakage, key),
        "Broken: " + std::string(breakage->problem) + ". To heal it: " + std::string(breakage->heal) + ".");
}

} // namespace

void addBreakPage(SetupGate& gate)
{
    gate.on("GET", "/setup/break", show);
    gate.on("POST", "/setup/break", doBreak);
}

} // namespace scout::demoorg
