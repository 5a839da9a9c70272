// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/AppPages.h"

#include "demoorg/oauth/Credentials.h"
#include "demoorg/setup/AppDetailPages.h"
#include "demoorg/setup/AppForm.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kNewExternalClientApp = "/setup/apps/new";
constexpr std::string_view kNewConnectedApp = "/setup/apps/new-connected-app";

const char* nameOf(AppKind kind)
{
    return kind == AppKind::ConnectedApp ? "Connected App" : "External Client App";
}

void addTable(Html& html, const SetupCall& call, bool onlyExternalClientApps)
{
    html.add("<table><thead><tr><th>App Name</th><th>App Type</th><th>Contact Email</th><th>Distribution "
             "State</th></tr></thead><tbody>");
    for (const auto& app : call.org.apps.all()) {
        const bool isLeftOut = onlyExternalClientApps && app.kind != AppKind::ExternalClientApp;
        if (app.madeElsewhere || isLeftOut)
            continue;
        html.add("<tr><td>");
        addLink(html, appPath(app), app.name);
        html.add("</td>").element("td", nameOf(app.kind)).element("td", app.contactEmail);
        html.element("td", app.distribution).add("</tr>");
    }
    html.add("</tbody></table>");
}

void addButton(Html& html, std::string_view href, std::string_view label)
{
    html.add("<a class=\"button\"").attribute("href", href).add(">").text(label).add("</a>");
}

Reply showManager(const SetupCall& call)
{
    Html html("<div class=\"row\">");
    addButton(html, kNewConnectedApp, "New Connected App");
    addButton(html, kNewExternalClientApp, "New External Client App");
    html.add("</div>");
    addTable(html, call, false);
    return setupPage(call, "App Manager", html);
}

Reply showExternalClientApps(const SetupCall& call)
{
    Html html("<div class=\"row\">");
    addButton(html, kNewExternalClientApp, "New External Client App");
    html.add("</div>");
    addTable(html, call, true);
    return setupPage(call, "External Client App Manager", html);
}

/// Why this user makes no app of this kind; nothing where the user may.
std::optional<Reply> refusal(const SetupCall& call, AppKind kind)
{
    if (!call.isAdministrator())
        return insufficientPrivileges(call);
    if (kind == AppKind::ExternalClientApp || call.org.policy.allowsAppCreation())
        return std::nullopt;
    Html html("<p class=\"error\" role=\"alert\">You don't have permission to create Connected Apps. "
              "\"Allow creation of connected apps\" is turned off in ");
    addLink(html, "/setup/app-settings", "External Client App Settings");
    return setupPage(call, "Insufficient Privileges", html.add(".</p>"), 403);
}

FormTarget targetOf(AppKind kind)
{
    return kind == AppKind::ConnectedApp ? FormTarget{std::string(kNewConnectedApp), "Save"}
                                         : FormTarget{std::string(kNewExternalClientApp), "Create"};
}

/// As the form first stands: safe, and with everything else still to be turned on.
ConnectedApp blankApp(AppKind kind)
{
    ConnectedApp app;
    app.kind = kind;
    app.usesOAuth = false;
    app.webServerFlow = false;
    return app;
}

Reply showForm(const SetupCall& call, const AppDraft& draft)
{
    return setupPage(call, std::string("New ") + nameOf(draft.app.kind),
        appForm(call, draft, targetOf(draft.app.kind)), draft.complaint.empty() ? 200 : 400);
}

/// Salesforce makes one wait for a connected app, and press "Continue" first.
Reply saidWhatComesNext(const SetupCall& call, const ConnectedApp& app)
{
    Html html(
        "<p class=\"done\" role=\"status\">The app was created.</p><p>In Salesforce, changes can take up "
        "to 10 minutes to take effect. Deleting a parent org also deletes all connected apps with OAuth "
        "settings enabled. Here they take effect at once.</p><div class=\"row\">");
    addButton(html, appPath(app) + "/oauth", "Continue");
    return setupPage(call, "New Connected App", html.add("</div>"));
}

SetupHandler showNew(AppKind kind)
{
    return [kind](const SetupCall& call) {
        auto refused = refusal(call, kind);
        return refused ? std::move(*refused) : showForm(call, {blankApp(kind)});
    };
}

SetupHandler create(AppKind kind)
{
    return [kind](const SetupCall& call) {
        if (auto refused = refusal(call, kind))
            return std::move(*refused);
        AppDraft draft = readAppForm(call, blankApp(kind));
        if (!draft.complaint.empty())
            return showForm(call, draft);
        draft.app.consumerKey = newConsumerKey(call.org.random);
        draft.app.consumerSecret = newConsumerSecret(call.org.random);
        call.org.apps.save(draft.app);
        return kind == AppKind::ConnectedApp ? saidWhatComesNext(call, draft.app)
                                             : setupDone(appPath(draft.app), "The app was created.");
    };
}

} // namespace

void addAppPages(SetupGate& gate)
{
    gate.on("GET", "/setup/app-manager", showManager);
    gate.on("GET", "/setup/apps", showExternalClientApps);
    gate.on("GET", kNewExternalClientApp, showNew(AppKind::ExternalClientApp));
    gate.on("POST", kNewExternalClientApp, create(AppKind::ExternalClientApp));
    gate.on("GET", kNewConnectedApp, showNew(AppKind::ConnectedApp));
    gate.on("POST", kNewConnectedApp, create(AppKind::ConnectedApp));
    addAppDetailPages(gate);
}

} // namespace scout::demoorg
