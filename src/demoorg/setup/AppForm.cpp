// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/AppForm.h"

#include "base/Text.h"
#include "demoorg/setup/AppCheck.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace scout::demoorg {

namespace {

struct Switch {
    const char* name;
    const char* label;
    bool ConnectedApp::*member;
};

constexpr std::array kFlows{
    Switch{"clientCredentialsFlow", "Enable Client Credentials Flow", &ConnectedApp::clientCredentialsFlow},
    Switch{"webServerFlow", "Enable Authorization Code and Credentials Flow", &ConnectedApp::webServerFlow},
    Switch{"jwtFlow", "Enable JWT Bearer Flow", &ConnectedApp::jwtFlow},
    Switch{"passwordFlow", "Enable Username-Password Flow (old clients only)", &ConnectedApp::passwordFlow},
};
constexpr std::array kSecurity{
    Switch{"secretForWebServerFlow", "Require Secret for Web Server Flow",
        &ConnectedApp::secretForWebServerFlow},
    Switch{
        "secretForRefreshFlow", "Require Secret for Refresh Token Flow", &ConnectedApp::secretForRefreshFlow},
    Switch{"pkceRequired",
        "Require Proof Key for Code Exchange (PKCE) extension for Supported Authorization Flows",
        &ConnectedApp::pkceRequired},
    Switch{"rotatesRefreshTokens", "Enable Refresh Token Rotation", &ConnectedApp::rotatesRefreshTokens},
};

constexpr std::string_view kOn = "on";

template <std::size_t N>
void addSwitches(Html& html, const std::array<Switch, N>& switches, const ConnectedApp& app)
{
    for (const auto& item : switches)
        addCheckBox(html, item.name, kOn, item.label, app.*(item.member));
}

template <std::size_t N>
void readSwitches(const std::array<Switch, N>& switches, const Parameters& form, ConnectedApp& app)
{
    for (const auto& item : switches)
        app.*(item.member) = form.value(item.name) == kOn;
}

void addBasics(Html& html, const ConnectedApp& app)
{
    const bool isConnectedApp = app.kind == AppKind::ConnectedApp;
    html.add("<fieldset><legend>Basic Information</legend>");
    addTextField(html,
        {"name", isConnectedApp ? "Connected App Name" : "External Client App Name", app.name, "text", true});
    addTextField(
        html, {"apiName", "API Name", app.apiName, "text", false, "Left empty, it is made from the name."});
    addTextField(html, {"contactEmail", "Contact Email", app.contactEmail, "email", true});
    if (isConnectedApp) {
        addTextField(html, {"logoUrl", "Logo Image URL", app.logoUrl, "url"});
        addTextField(html, {"infoUrl", "Info URL", app.infoUrl, "url"});
    } else {
        addChoice(html, "distribution", "Distribution State", {{"Local", "Local"}, {"Packaged", "Packaged"}},
            app.distribution);
    }
    addTextField(html, {"description", "Description", app.description});
    html.add("</fieldset>");
}

void addOAuthSettings(Html& html, const ConnectedApp& app)
{
    const bool isConnectedApp = app.kind == AppKind::ConnectedApp;
    html.add("<fieldset><legend>API (Enable OAuth Settings)</legend>");
    addCheckBox(
        html, "usesOAuth", kOn, isConnectedApp ? "Enable OAuth Settings" : "Enable OAuth", app.usesOAuth);
    addTextArea(html, "callbackUrls", "Callback URL", join(app.callbackUrls, "\n"));
    html.add("<p class=\"soft\">One a line. The client's own must be the same to the letter.</p>");
    html.add("<fieldset><legend>")
        .add(isConnectedApp ? "Selected OAuth Scopes" : "OAuth Scopes")
        .add("</legend>");
    for (const auto& scope : knownScopes())
        addCheckBox(html, "scopes", scope.name, scope.label, app.scopes.contains(scope.name));
    html.add("</fieldset></fieldset>");
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (const auto line : split(text, '\n'))
        if (!trim(line).empty())
            lines.emplace_back(trim(line));
    return lines;
}

/// "Scout JWT Integration" → "Scout_JWT_Integration"
std::string apiNameFor(std::string_view name)
{
    std::string apiName;
    for (const char c : name) {
        const bool isPlain = std::isalnum(static_cast<unsigned char>(c)) != 0;
        if (isPlain || (!apiName.empty() && apiName.back() != '_'))
            apiName += isPlain ? c : '_';
    }
    while (apiName.ends_with('_'))
        apiName.pop_back();
    return apiName;
}

void readBasics(const Parameters& form, ConnectedApp& app)
{
    app.name = trim(form.value("name"));
    app.apiName = trim(form.value("apiName"));
    if (app.apiName.empty())
        app.apiName = apiNameFor(app.name);
    app.contactEmail = trim(form.value("contactEmail"));
    app.distribution = form.value("distribution") == "Packaged" ? "Packaged" : "Local";
    app.description = trim(form.value("description"));
    app.logoUrl = trim(form.value("logoUrl"));
    app.infoUrl = trim(form.value("infoUrl"));
}

} // namespace

Html appForm(const SetupCall& call, const AppDraft& draft, const FormTarget& target)
{
    Html html;
    if (!draft.complaint.empty())
        html.add("<p class=\"error\" role=\"alert\">").text(draft.complaint).add("</p>");
    html.add("<form method=\"post\" enctype=\"multipart/form-data\"");
    html.attribute("action", target.action).add(">").hidden("csrf", call.csrf);
    addBasics(html, draft.app);
    addOAuthSettings(html, draft.app);
    html.add("<fieldset><legend>Flow Enablement</legend>");
    addSwitches(html, kFlows, draft.app);
    addFile(html, "certificate", "Upload Certificate (for the JWT Bearer Flow)");
    html.add("</fieldset><fieldset><legend>Security Settings</legend>");
    addSwitches(html, kSecurity, draft.app);
    html.add("</fieldset><div class=\"row\"><a class=\"button plain\" href=\"/setup/apps\">Cancel</a>"
             "<button type=\"submit\" id=\"save\">");
    return html.text(target.button).add("</button></div></form>");
}

AppDraft readAppForm(const SetupCall& call, ConnectedApp app)
{
    const Parameters& form = call.form;
    readBasics(form, app);
    app.usesOAuth = form.value("usesOAuth") == kOn;
    app.callbackUrls = linesOf(form.value("callbackUrls"));
    app.scopes = Scopes(join(form.values("scopes"), " "));
    readSwitches(kFlows, form, app);
    readSwitches(kSecurity, form, app);
    auto taken = takeCertificate(call.request, app);
    std::string complaint = taken ? complaintAbout(app) : taken.error().message + ".";
    return {std::move(app), std::move(complaint)};
}

std::vector<std::string> enabledSettings(const ConnectedApp& app)
{
    std::vector<std::string> labels;
    const auto collect = [&](const auto& switches) {
        for (const auto& item : switches)
            if (app.*(item.member))
                labels.emplace_back(item.label);
    };
    collect(kFlows);
    collect(kSecurity);
    return labels;
}

} // namespace scout::demoorg
