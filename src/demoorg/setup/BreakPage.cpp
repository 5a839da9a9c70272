// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/BreakPage.h"

#include "base/Text.h"
#include "demoorg/setup/Breakages.h"

namespace scout::demoorg {

namespace {

std::vector<std::pair<std::string, std::string>> appChoices(const Org& org)
{
    std::vector<std::pair<std::string, std::string>> choices;
    for (const auto& app : org.apps.all())
        choices.emplace_back(app.consumerKey, app.name);
    return choices;
}

void addRow(Html& html, const SetupCall& call, const Breakage& breakage)
{
    html.add("<tr>").element("td", breakage.problem).element("td", breakage.change).add("<td>");
    html.add("<form method=\"post\" action=\"/setup/break\"").attribute("id", breakage.id).add(">");
    html.hidden("csrf", call.csrf).hidden("id", breakage.id);
    if (breakage.needsApp) {
        html.add("<select name=\"app\"")
            .attribute("aria-label", "App for: " + std::string(breakage.problem))
            .add(">");
        for (const auto& [key, label] : appChoices(call.org))
            html.add("<option").attribute("value", key).add(">").text(label).add("</option>");
        html.add("</select> ");
    }
    html.add("<button type=\"submit\" class=\"plain\">Break</button></form></td>");
    html.element("td", breakage.heal).add("</tr>");
}

Reply show(const SetupCall& call)
{
    Html html(
        "<p>Each button changes the state of this org the way it goes wrong in life. Setup shows the new "
        "state, "
        "and that is where you heal it.</p><table><thead><tr><th>Problem</th><th>What changes</th><th></th>"
        "<th>How to heal it</th></tr></thead><tbody>");
    for (const auto& breakage : breakages())
        addRow(html, call, breakage);
    return setupPage(call, "Break things", html.add("</tbody></table>"));
}

std::string healPath(const Breakage& breakage, const ConnectedApp& app)
{
    std::string path(breakage.healPath);
    constexpr std::string_view kApp = "{app}";
    if (const auto at = path.find(kApp); at != std::string::npos)
        path.replace(at, kApp.size(), percentEncode(app.consumerKey));
    return path;
}

Reply doBreak(const SetupCall& call)
{
    for (const auto& breakage : breakages()) {
        if (breakage.id != call.form.value("id"))
            continue;
        auto app = call.org.apps.find(call.form.value("app"));
        if (breakage.needsApp && !app)
            return setupDone("/setup/break", "Choose an app first.");
        ConnectedApp target = app.value_or(ConnectedApp{});
        breakage.run(call.org, target);
        if (breakage.needsApp)
            call.org.apps.save(target);
        return setupDone(healPath(breakage, target),
            "Broken: " + std::string(breakage.problem) + ". To heal it: " + std::string(breakage.heal) + ".");
    }
    return setupDone("/setup/break", "There is no such switch.");
}

} // namespace

void addBreakPage(SetupGate& gate)
{
    gate.on("GET", "/setup/break", show);
    gate.on("POST", "/setup/break", doBreak);
}

} // namespace scout::demoorg
