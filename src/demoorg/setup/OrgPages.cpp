// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/OrgPages.h"

#include "demoorg/setup/Breakages.h"

#include <charconv>

namespace scout::demoorg {

namespace {

Reply home(const SetupCall& call)
{
    Html html("<p>");
    html.text(call.org.name).add(call.org.isSandbox ? " is a sandbox." : " is a production org.");
    html.add(" Organization ID: <code>")
        .text(call.org.id)
        .add("</code></p><p>Practise here what you will do in "
             "Salesforce Setup: the labels are the same. Nothing you change leaves this computer.</p>");
    return setupPage(call, "Setup Home", html);
}

Reply showAppSettings(const SetupCall& call)
{
    const bool allows = call.org.policy.allowsAppCreation();
    Html html("<p>Allow creation of connected apps: <strong>");
    html.add(allows ? "On" : "Off").add("</strong></p>");
    addButtonForm(html, "/setup/app-settings", call.csrf, allows ? "Turn off" : "Turn on",
        {{"allow", allows ? "off" : "on"}});
    return setupPage(call, "External Client App Settings", html);
}

Reply setAppSettings(const SetupCall& call)
{
    call.org.policy.setAllowsAppCreation(call.form.value("allow") == "on");
    return setupDone("/setup/app-settings", "The setting was saved.");
}

const char* statusOf(const ConnectedApp& app)
{
    switch (app.installation) {
    case Installation::NotInstalled:
        return "Not installed";
    case Installation::Installed:
        return "Installed";
    case Installation::Blocked:
        return "Blocked";
    }
    return "";
}

Reply showUsage(const SetupCall& call)
{
    Html html("<table><thead><tr><th>Connected App</th><th>Status</th><th>Actions</th></tr></thead><tbody>");
    for (const auto& app : call.org.apps.all()) {
        html.add("<tr>").element("td", app.name).element("td", statusOf(app)).add("<td>");
        const auto action = [&](const char* label, const char* what) {
            addButtonForm(
                html, "/setup/usage", call.csrf, label, {{"key", app.consumerKey}, {"action", what}});
        };
        if (app.installation != Installation::Installed)
            action(app.installation == Installation::Blocked ? "Unblock" : "Install", "install");
        if (app.installation == Installation::Installed && app.madeElsewhere)
            action("Uninstall", "uninstall");
        if (app.installation != Installation::Blocked)
            action("Block", "block");
        html.add("</td></tr>");
    }
    return setupPage(call, "Connected Apps OAuth Usage", html.add("</tbody></table>"));
}

Reply setUsage(const SetupCall& call)
{
    auto app = call.org.apps.find(call.form.value("key"));
    const std::string action = call.form.value("action");
    if (!app)
        return setupDone("/setup/usage", "The app is gone.");
    if (action == "install")
        app->installation = Installation::Installed;
    else if (action == "block")
        app->installation = Installation::Blocked;
    else if (action == "uninstall")
        app->installation = Installation::NotInstalled;
    call.org.apps.save(*app);
    if (app->installation == Installation::Blocked)
        call.org.tokens.endSessions(app->consumerKey);
    return setupDone("/setup/usage", app->name + ": " + statusOf(*app));
}

Reply showLogins(const SetupCall& call)
{
    constexpr int kShown = 200;
    Html html("<table><thead><tr><th>Login Time</th><th>Username</th><th>Application</th><th>Login Type</th>"
              "<th>Status</th></tr></thead><tbody>");
    for (const auto& login : call.org.logins.latest(kShown)) {
        html.add("<tr>").element("td", toIso8601(login.time)).element("td", login.username);
        html.element("td", login.app).element("td", login.kind).element("td", login.status).add("</tr>");
    }
    return setupPage(call, "Login History", html.add("</tbody></table>"));
}

Reply showApiUse(const SetupCall& call)
{
    const auto count = call.org.usage.count();
    Html html("<p>API Requests, Last 24 Hours: <strong id=\"api-use\">");
    html.text(std::to_string(count.used) + " of " + std::to_string(count.limit)).add("</strong></p>");
    html.add("<form method=\"post\" action=\"/setup/api-use\">").hidden("csrf", call.csrf);
    const std::string used = std::to_string(count.used);
    const std::string limit = std::to_string(count.limit);
    addTextField(html, {"used", "Used", used, "number", true});
    addTextField(html, {"limit", "Limit", limit, "number", true});
    html.add("<div class=\"row\"><button type=\"submit\">Save</button></div></form>");
    return setupPage(call, "System Overview: API Use", html);
}

Reply showCompany(const SetupCall& call)
{
    Html html("<dl><dt>Organization Name</dt>");
    html.element("dd", call.org.name).add("<dt>Salesforce.com Organization ID</dt>");
    html.element("dd", call.org.id).add("</dl><form method=\"post\" action=\"/setup/company\">");
    html.hidden("csrf", call.csrf);
    addChoice(html, "kind", "This org is",
        {{"production", "a production org: people sign in at login.salesforce.com"},
            {"sandbox", "a sandbox: people sign in at test.salesforce.com"}},
        call.org.isSandbox ? "sandbox" : "production");
    html.add("<div class=\"row\"><button type=\"submit\" id=\"save\">Save</button></div></form>");
    return setupPage(call, "Company Information", html);
}

Reply setCompany(const SetupCall& call)
{
    setSandbox(call.org, call.form.value("kind") == "sandbox");
    return setupDone("/setup/company", "The kind of org was saved.");
}

std::optional<std::int64_t> numberIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool fits = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return fits ? std::optional(number) : std::nullopt;
}

Reply setApiUse(const SetupCall& call)
{
    const auto used = numberIn(call.form.value("used"));
    const auto limit = numberIn(call.form.value("limit"));
    if (!used || !limit)
        return setupDone("/setup/api-use", "Both must be whole numbers. Nothing was changed.");
    call.org.usage.setUsed(*used);
    call.org.usage.setLimit(*limit);
    return setupDone("/setup/api-use", "The counter was set.");
}

/// Addresses of Lightning's Setup, which guides and clients link to.
Reply fromLightning(const SetupCall& call)
{
    const std::string page = call.request.variable("page");
    const std::pair<std::string_view, const char*> targets[] = {
        {"ManageExternalClientApplication", "/setup/apps"}, {"NavigationMenus", "/setup/app-manager"},
        {"ConnectedApplication", "/setup/apps"}, {"ExternalClientAppSettings", "/setup/app-settings"},
        {"ManageExternalClientAppSettings", "/setup/app-settings"}, {"ConnectedAppsUsage", "/setup/usage"},
        {"ManageUsers", "/setup/users"}, {"EnhancedProfiles", "/setup/users"}, {"Profiles", "/setup/users"},
        {"LoginHistory", "/setup/login-history"}, {"OrgLoginHistory", "/setup/login-history"},
        {"CompanyProfileInfo", "/setup/company"}, {"SystemOverview", "/setup/api-use"}};
    for (const auto& [name, path] : targets)
        if (page == name)
            return Reply::redirect(path);
    return Reply::redirect("/setup");
}

} // namespace

void addOrgPages(SetupGate& gate)
{
    gate.on("GET", "/setup", home);
    gate.on("GET", "/setup/app-settings", showAppSettings);
    gate.on("POST", "/setup/app-settings", setAppSettings);
    gate.on("GET", "/setup/usage", showUsage);
    gate.on("POST", "/setup/usage", setUsage);
    gate.on("GET", "/setup/login-history", showLogins);
    gate.on("GET", "/setup/api-use", showApiUse);
    gate.on("POST", "/setup/api-use", setApiUse);
    gate.on("GET", "/setup/company", showCompany);
    gate.on("POST", "/setup/company", setCompany);
    gate.on("GET", "/lightning/setup/{page}/{rest...}", fromLightning);
}

} // namespace scout::demoorg
