// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/AppDetailPages.h"

#include "base/Text.h"
#include "demoorg/oauth/Credentials.h"
#include "demoorg/oauth/RsaKey.h"
#include "demoorg/pages/NotFoundPage.h"
#include "demoorg/setup/AppForm.h"
#include "demoorg/setup/PolicyForm.h"

namespace scout::demoorg {

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

/// Runs a handler on the app that the address names.
template <class F> SetupHandler onApp(F handler)
{
    return [handler](const SetupCall& call) {
        auto app = call.org.apps.find(call.request.variable("key"));
        return app ? handler(call, std::move(*app)) : notFoundPage();
    };
}

Html tabs(const SetupCall& call, const ConnectedApp& app)
{
    const std::pair<const char*, const char*> entries[] = {
        {"", "Settings"}, {"/oauth", "OAuth Settings"}, {"/policies", "Policies"}};
    Html html("<nav class=\"tabs\" aria-label=\"App\">");
    for (const auto& [suffix, label] : entries) {
        const std::string path = appPath(app) + suffix;
        html.add("<a").attribute("href", path);
        if (call.request.path == path)
            html.attribute("aria-current", "page");
        html.add(">").text(label).add("</a>");
    }
    return html.add("</nav>");
}

void addFacts(Html& html, const Facts& facts)
{
    html.add("<dl>");
    for (const auto& [name, value] : facts)
        html.element("dt", name).element("dd", value.empty() ? "–" : value);
    html.add("</dl>");
}

void addEdit(Html& html, const SetupCall& call, const std::string& path)
{
    if (call.isAdministrator())
        html.add("<div class=\"row\"><a class=\"button\" id=\"edit\"")
            .attribute("href", path)
            .add(">Edit</a></div>");
}

std::string certificateFact(const SetupCall& call, const ConnectedApp& app)
{
    const auto certificate = Certificate::read(app.certificate);
    if (!certificate)
        return "None was uploaded";
    const bool isExpired = certificate->notAfter() < call.org.clock.now();
    return certificate->subject() + ", valid until " + toIso8601(certificate->notAfter())
        + (isExpired ? " (expired)" : "");
}

Reply showSettings(const SetupCall& call, const ConnectedApp& app)
{
    Html html = tabs(call, app);
    addEdit(html, call, appPath(app) + "/edit");
    html.add("<h2>Basic Information</h2>");
    addFacts(html,
        {{"API Name", app.apiName}, {"Contact Email", app.contactEmail},
            {"Distribution State", app.distribution}, {"Description", app.description}});
    if (call.isAdministrator()) {
        html.add("<h2>Delete</h2>");
        addButtonForm(html, appPath(app) + "/delete", call.csrf, "Delete this app");
    }
    return setupPage(call, app.name, html);
}

void addCredentials(Html& html, const SetupCall& call, const ConnectedApp& app, bool isRevealed)
{
    html.add("<h2>Consumer Key and Secret</h2><dl><dt>Consumer Key</dt><dd><code id=\"consumer-key\">");
    html.text(app.consumerKey).add("</code></dd><dt>Consumer Secret</dt><dd>");
    if (isRevealed)
        html.add("<code id=\"consumer-secret\">").text(app.consumerSecret).add("</code>");
    else
        addButtonForm(html, appPath(app) + "/oauth", call.csrf, "Click to reveal");
    html.add("</dd></dl>");
    addButtonForm(html, appPath(app) + "/rotate-secret", call.csrf, "Generate a new secret");
}

Reply showOAuth(const SetupCall& call, const ConnectedApp& app, bool isRevealed)
{
    Html html = tabs(call, app);
    addEdit(html, call, appPath(app) + "/edit");
    if (call.isAdministrator())
        addCredentials(html, call, app, isRevealed);
    html.add("<h2>OAuth Settings</h2>");
    addFacts(html,
        {{"Callback URL", join(app.callbackUrls, ", ")}, {"OAuth Scopes", app.scopes.text()},
            {"Enabled", join(enabledSettings(app), ", ")}, {"Certificate", certificateFact(call, app)}});
    return setupPage(call, app.name, html);
}

Reply rotateSecret(const SetupCall& call, ConnectedApp app)
{
    app.consumerSecret = newConsumerSecret(call.org.random);
    call.org.apps.save(app);
    return setupDone(appPath(app) + "/oauth", "There is a new secret. The old one is good no more.");
}

Reply remove(const SetupCall& call, const ConnectedApp& app)
{
    call.org.tokens.revokeApp(app.consumerKey);
    call.org.apps.remove(app.consumerKey);
    return setupDone("/setup/apps", "The app was deleted.");
}

Reply showForm(const SetupCall& call, const AppDraft& draft)
{
    return setupPage(call, "Settings of " + draft.app.name,
        appForm(call, draft, {appPath(draft.app) + "/edit", "Save"}), draft.complaint.empty() ? 200 : 400);
}

Reply edit(const SetupCall& call, const ConnectedApp& app)
{
    const AppDraft draft = readAppForm(call, app);
    if (!draft.complaint.empty())
        return showForm(call, draft);
    call.org.apps.save(draft.app);
    return setupDone(appPath(app) + "/oauth", "The settings were saved.");
}

Reply showPolicies(const SetupCall& call, const ConnectedApp& app)
{
    Html html = tabs(call, app);
    addEdit(html, call, appPath(app) + "/policies/edit");
    html.add("<h2>OAuth Policies and App Policies</h2>");
    addFacts(html, policyFacts(call, app));
    return setupPage(call, app.name, html);
}

Reply showPolicyForm(const SetupCall& call, const ConnectedApp& app)
{
    return setupPage(call, "Policies of " + app.name, policyForm(call, app, appPath(app) + "/policies/edit"));
}

Reply editPolicies(const SetupCall& call, const ConnectedApp& app)
{
    call.org.apps.save(readPolicyForm(call, app));
    return setupDone(appPath(app) + "/policies", "The policies were saved.");
}

} // namespace

std::string appPath(const ConnectedApp& app)
{
    return "/setup/apps/" + percentEncode(app.consumerKey);
}

void addAppDetailPages(SetupGate& gate)
{
    gate.on("GET", "/setup/apps/{key}", onApp(showSettings));
    gate.on("GET", "/setup/apps/{key}/oauth",
        onApp([](const SetupCall& call, const ConnectedApp& app) { return showOAuth(call, app, false); }));
    gate.on("POST", "/setup/apps/{key}/oauth",
        onApp([](const SetupCall& call, const ConnectedApp& app) { return showOAuth(call, app, true); }));
    gate.on("POST", "/setup/apps/{key}/rotate-secret", onApp(rotateSecret));
    gate.on("POST", "/setup/apps/{key}/delete", onApp(remove));
    gate.on("GET", "/setup/apps/{key}/edit",
        onApp([](const SetupCall& call, const ConnectedApp& app) { return showForm(call, {app}); }));
    gate.on("POST", "/setup/apps/{key}/edit", onApp(edit));
    gate.on("GET", "/setup/apps/{key}/policies", onApp(showPolicies));
    gate.on("GET", "/setup/apps/{key}/policies/edit", onApp(showPolicyForm));
    gate.on("POST", "/setup/apps/{key}/policies/edit", onApp(editPolicies));
}

} // namespace scout::demoorg
