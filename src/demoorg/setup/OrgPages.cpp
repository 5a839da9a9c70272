// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/OrgPages.h"

#include "demoorg/setup/Profiles.h"

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
    return setupDone("/setup/usage", app->name + ": " + statusOf(*app));
}

Reply showUsers(const SetupCall& call)
{
    Html html(
        "<table><thead><tr><th>Full Name</th><th>Username</th><th>Profile</th><th>Active</th><th>Action</th>"
        "</tr></thead><tbody>");
    for (const auto& user : call.org.users.all()) {
        html.add("<tr>")
            .element("td", user.name)
            .element("td", user.username)
            .element("td", user.profileName);
        html.element("td", user.isActive ? "Yes" : "No").add("<td>");
        if (user.id != call.user.id)
            addButtonForm(html, "/setup/users", call.csrf, user.isActive ? "Deactivate" : "Activate",
                {{"user", user.id}, {"active", user.isActive ? "no" : "yes"}});
        html.add("</td></tr>");
    }
    html.add("</tbody></table><h2>Profiles: API Enabled</h2><table><tbody>");
    for (const auto& profile : allProfiles(call.org.database)) {
        const bool has = call.org.policy.hasApi(profile.id);
        html.add("<tr>").element("td", profile.name).element("td", has ? "Yes" : "No").add("<td>");
        addButtonForm(html, "/setup/profiles", call.csrf, has ? "Take API Enabled away" : "Give API Enabled",
            {{"profile", profile.id}, {"api", has ? "no" : "yes"}});
        html.add("</td></tr>");
    }
    return setupPage(call, "Users", html.add("</tbody></table>"));
}

Reply setUser(const SetupCall& call)
{
    const std::string id = call.form.value("user");
    if (id == call.user.id)
        return setupDone("/setup/users", "You can't deactivate yourself.");
    call.org.users.setActive(id, call.form.value("active") == "yes");
    return setupDone("/setup/users", "The user was saved.");
}

Reply setProfile(const SetupCall& call)
{
    call.org.policy.setHasApi(call.form.value("profile"), call.form.value("api") == "yes");
    return setupDone("/setup/users", "The profile was saved.");
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
    return setupPage(call, "API Use", html);
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
        {"ManageExternalClientApplication", "/setup/apps"}, {"NavigationMenus", "/setup/apps"},
        {"ConnectedApplication", "/setup/apps"}, {"ExternalClientAppSettings", "/setup/app-settings"},
        {"ManageExternalClientAppSettings", "/setup/app-settings"}, {"ConnectedAppsUsage", "/setup/usage"},
        {"ManageUsers", "/setup/users"}, {"EnhancedProfiles", "/setup/users"}, {"Profiles", "/setup/users"},
        {"LoginHistory", "/setup/login-history"}, {"OrgLoginHistory", "/setup/login-history"},
        {"CompanyProfileInfo", "/setup/api-use"}};
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
    gate.on("GET", "/setup/users", showUsers);
    gate.on("POST", "/setup/users", setUser);
    gate.on("POST", "/setup/profiles", setProfile);
    gate.on("GET", "/setup/login-history", showLogins);
    gate.on("GET", "/setup/api-use", showApiUse);
    gate.on("POST", "/setup/api-use", setApiUse);
    gate.on("GET", "/lightning/setup/{page}/{rest...}", fromLightning);
}

} // namespace scout::demoorg
