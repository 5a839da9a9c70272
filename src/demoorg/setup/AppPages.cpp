// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/AppPages.h"

#include "base/Text.h"
#include "demoorg/oauth/Approvals.h"
#include "demoorg/oauth/Credentials.h"
#include "demoorg/oauth/RsaKey.h"
#include "demoorg/pages/NotFoundPage.h"
#include "demoorg/setup/AppForm.h"

namespace scout::demoorg {

namespace {

std::string pathOf(const ConnectedApp& app)
{
    return "/setup/apps/" + percentEncode(app.consumerKey);
}

Html errorText(std::string_view sentence)
{
    Html html("<p class=\"error\" role=\"alert\">");
    return html.text(sentence).add("</p>");
}

Reply list(const SetupCall& call)
{
    Html html(
        "<div class=\"row\"><a class=\"button\" href=\"/setup/apps/new\">New External Client App</a></div>"
        "<table><thead><tr><th>App Name</th><th>Contact Email</th><th>Distribution "
        "State</th></tr></thead><tbody>");
    for (const auto& app : call.org.apps.all()) {
        if (app.madeElsewhere)
            continue;
        html.add("<tr><td>");
        addLink(html, pathOf(app), app.name);
        html.add("</td>").element("td", app.contactEmail).element("td", app.distribution).add("</tr>");
    }
    return setupPage(call, "External Client App Manager", html.add("</tbody></table>"));
}

bool mayCreate(const SetupCall& call)
{
    return call.isAdministrator() && call.org.policy.allowsAppCreation();
}

Reply showNew(const SetupCall& call)
{
    if (!mayCreate(call))
        return insufficientPrivileges(call);
    return setupPage(call, "New External Client App", appForm(call, {}, "/setup/apps/new"));
}

Reply create(const SetupCall& call)
{
    if (!mayCreate(call))
        return insufficientPrivileges(call);
    const auto app = readAppForm(call, {});
    if (!app)
        return setupPage(call, "New External Client App",
            errorText(app.error().message).add(appForm(call, {}, "/setup/apps/new")), 400);
    ConnectedApp made = *app;
    made.consumerKey = newConsumerKey(call.org.random);
    made.consumerSecret = newConsumerSecret(call.org.random);
    call.org.apps.save(made);
    return setupDone(pathOf(made), "The app was created.");
}

/// Runs a handler on the app that the address names.
template <class F> SetupHandler onApp(F handler)
{
    return [handler](const SetupCall& call) {
        auto app = call.org.apps.find(call.request.variable("key"));
        return app ? handler(call, std::move(*app)) : notFoundPage();
    };
}

Html certificateFacts(const ConnectedApp& app)
{
    Html html("<p id=\"certificate\">");
    const auto certificate = Certificate::read(app.certificate);
    if (!certificate)
        return html.add("No certificate was uploaded.</p>");
    html.text(
        "Certificate: " + certificate->subject() + ", valid until " + toIso8601(certificate->notAfter()));
    return html.add(app.certificateIsTooOld ? " (expired)</p>" : "</p>");
}

Reply show(const SetupCall& call, const ConnectedApp& app)
{
    Html html;
    addLink(html, pathOf(app) + "/edit", "Edit Settings");
    html.add(" &nbsp; ");
    addLink(html, pathOf(app) + "/policies", "Edit Policies");
    html.add("<h2>OAuth Settings</h2><p>Callback URL: <code>").text(join(app.callbackUrls, ", "));
    html.add("</code></p><p>Scopes: ").text(app.scopes.text()).add("</p>").add(certificateFacts(app));
    if (call.isAdministrator()) {
        addButtonForm(html, pathOf(app) + "/credentials", call.csrf, "Consumer Key and Secret");
        html.add("<h2>Delete</h2>");
        addButtonForm(html, pathOf(app) + "/delete", call.csrf, "Delete this app");
    }
    return setupPage(call, app.name, html);
}

Reply reveal(const SetupCall& call, const ConnectedApp& app)
{
    Html html("<p>Consumer Key</p><p><code id=\"consumer-key\">");
    html.text(app.consumerKey).add("</code></p><p>Consumer Secret</p><p><code id=\"consumer-secret\">");
    html.text(app.consumerSecret).add("</code></p>");
    addButtonForm(html, pathOf(app) + "/rotate-secret", call.csrf, "Generate a new secret");
    return setupPage(call, "Consumer Key and Secret of " + app.name, html);
}

Reply rotateSecret(const SetupCall& call, ConnectedApp app)
{
    app.consumerSecret = newConsumerSecret(call.org.random);
    call.org.apps.save(app);
    return reveal(call, app);
}

Reply remove(const SetupCall& call, const ConnectedApp& app)
{
    call.org.apps.remove(app.consumerKey);
    return setupDone("/setup/apps", "The app was deleted.");
}

Reply showEdit(const SetupCall& call, const ConnectedApp& app)
{
    return setupPage(call, "Settings of " + app.name, appForm(call, app, pathOf(app) + "/edit"));
}

Reply edit(const SetupCall& call, const ConnectedApp& app)
{
    const auto edited = readAppForm(call, app);
    if (!edited)
        return setupPage(call, "Settings of " + app.name,
            errorText(edited.error().message).add(appForm(call, app, pathOf(app) + "/edit")), 400);
    call.org.apps.save(*edited);
    return setupDone(pathOf(app), "The settings were saved.");
}

Reply showPolicies(const SetupCall& call, const ConnectedApp& app)
{
    return setupPage(call, "Policies of " + app.name, policyForm(call, app, pathOf(app) + "/policies"));
}

Reply editPolicies(const SetupCall& call, const ConnectedApp& app)
{
    call.org.apps.save(readPolicyForm(call, app));
    return setupDone(pathOf(app), "The policies were saved.");
}

} // namespace

void addAppPages(SetupGate& gate)
{
    gate.on("GET", "/setup/apps", list);
    gate.on("GET", "/setup/apps/new", showNew);
    gate.on("POST", "/setup/apps/new", create);
    gate.on("GET", "/setup/apps/{key}", onApp(show));
    gate.on("POST", "/setup/apps/{key}/credentials", onApp(reveal));
    gate.on("POST", "/setup/apps/{key}/rotate-secret", onApp(rotateSecret));
    gate.on("POST", "/setup/apps/{key}/delete", onApp(remove));
    gate.on("GET", "/setup/apps/{key}/edit", onApp(showEdit));
    gate.on("POST", "/setup/apps/{key}/edit", onApp(edit));
    gate.on("GET", "/setup/apps/{key}/policies", onApp(showPolicies));
    gate.on("POST", "/setup/apps/{key}/policies", onApp(editPolicies));
}

} // namespace scout::demoorg
