// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/AppForm.h"

#include "base/Text.h"
#include "demoorg/oauth/RsaKey.h"
#include "demoorg/setup/Profiles.h"

#include <algorithm>
#include <array>

namespace scout::demoorg {

namespace {

struct Switch {
    const char* name;
    const char* label;
    bool ConnectedApp::*member;
};

constexpr std::array kFlows{
    Switch{"webServerFlow", "Enable Authorization Code and Credentials Flow", &ConnectedApp::webServerFlow},
    Switch{"clientCredentialsFlow", "Enable Client Credentials Flow", &ConnectedApp::clientCredentialsFlow},
    Switch{"jwtFlow", "Enable JWT Bearer Flow", &ConnectedApp::jwtFlow},
    Switch{"passwordFlow", "Enable Username-Password Flow (old clients only)", &ConnectedApp::passwordFlow},
};
constexpr std::array kSecurity{
    Switch{"secretForWebServerFlow", "Require secret for Web Server Flow",
        &ConnectedApp::secretForWebServerFlow},
    Switch{
        "secretForRefreshFlow", "Require secret for Refresh Token Flow", &ConnectedApp::secretForRefreshFlow},
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
    html.add("<fieldset><legend>Basic Information</legend>");
    addTextField(html, {"name", "External Client App Name", app.name, "text", true});
    addTextField(html, {"contactEmail", "Contact Email", app.contactEmail, "email", true});
    addChoice(html, "distribution", "Distribution State", {{"Local", "Local"}, {"Packaged", "Packaged"}},
        app.distribution);
    html.add("</fieldset>");
}

void addOAuthSettings(Html& html, const ConnectedApp& app)
{
    html.add("<fieldset><legend>API (Enable OAuth Settings)</legend>");
    addTextArea(html, "callbackUrls", "Callback URL", join(app.callbackUrls, "\n"));
    html.add("<p class=\"soft\">One a line.</p><h2>OAuth Scopes</h2>");
    for (const auto& scope : knownScopes())
        addCheckBox(html, "scopes", scope.name, scope.label, app.scopes.contains(scope.name));
    html.add("</fieldset>");
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (const auto line : split(text, '\n'))
        if (!trim(line).empty())
            lines.emplace_back(trim(line));
    return lines;
}

/// The certificate that came along, if one did.
const FormPart* uploadedCertificate(const Request& request)
{
    for (const auto& part : request.parts)
        if (part.name == "certificate" && !part.fileName.empty() && !part.content.empty())
            return &part;
    return nullptr;
}

Result<void> takeCertificate(const Request& request, ConnectedApp& app)
{
    const FormPart* upload = uploadedCertificate(request);
    if (!upload)
        return {};
    const auto certificate = Certificate::read(upload->content);
    if (!certificate)
        return certificate.error();
    app.certificate = certificate->pem();
    app.certificateIsTooOld = false;
    return {};
}

Error incomplete(std::string sentence)
{
    return {ErrorKind::BadRequest, "app_incomplete", std::move(sentence)};
}

} // namespace

Html appForm(const SetupCall& call, const ConnectedApp& app, std::string_view action)
{
    Html html("<form method=\"post\" enctype=\"multipart/form-data\"");
    html.attribute("action", action).add(">").hidden("csrf", call.csrf);
    addBasics(html, app);
    addOAuthSettings(html, app);
    html.add("<fieldset><legend>Flow Enablement</legend>");
    addSwitches(html, kFlows, app);
    addFile(html, "certificate", "Upload Certificate (for the JWT Bearer Flow)");
    html.add("</fieldset><fieldset><legend>Security</legend>");
    addSwitches(html, kSecurity, app);
    return html.add(
        "</fieldset><div class=\"row\"><button type=\"submit\" id=\"save\">Save</button></div></form>");
}

Result<ConnectedApp> readAppForm(const SetupCall& call, ConnectedApp app)
{
    const Parameters& form = call.form;
    app.name = trim(form.value("name"));
    app.contactEmail = trim(form.value("contactEmail"));
    app.distribution = form.value("distribution") == "Packaged" ? "Packaged" : "Local";
    app.callbackUrls = linesOf(form.value("callbackUrls"));
    app.scopes = Scopes(join(form.values("scopes"), " "));
    readSwitches(kFlows, form, app);
    readSwitches(kSecurity, form, app);
    if (auto taken = takeCertificate(call.request, app); !taken)
        return std::move(taken).error();
    if (app.name.empty() || app.contactEmail.find('@') == std::string::npos)
        return incomplete("Give the app a name and a contact e-mail address.");
    if (app.webServerFlow && app.callbackUrls.empty())
        return incomplete("The Authorization Code Flow needs at least one callback URL.");
    if (app.scopes.empty() || !app.scopes.allKnown())
        return incomplete("Select at least one OAuth scope.");
    return app;
}

Html policyForm(const SetupCall& call, const ConnectedApp& app, std::string_view action)
{
    Html html("<form method=\"post\"");
    html.attribute("action", action)
        .add("><fieldset><legend>OAuth Policies</legend>")
        .hidden("csrf", call.csrf);
    addChoice(html, "permittedUsers", "Permitted Users",
        {{"self", "All users may self-authorize"}, {"admin", "Admin approved users are pre-authorized"}},
        app.permittedUsers == PermittedUsers::AdminApproved ? "admin" : "self");
    addChoice(html, "ipRelaxation", "IP Relaxation",
        {{"enforce", "Enforce IP restrictions"}, {"relax", "Relax IP restrictions"}},
        app.relaxesIpRestrictions ? "relax" : "enforce");
    addChoice(html, "refreshTokenPolicy", "Refresh Token Policy",
        {{"revoked", "Refresh token is valid until revoked"},
            {"immediate", "Immediately expire refresh token"}},
        app.expiresRefreshTokensAtOnce ? "immediate" : "revoked");
    addTextField(html, {"runAsUser", "Run As (Username), for the Client Credentials Flow", app.runAsUser});
    html.add("<h2>Select Profiles</h2>");
    const auto& chosen = app.permittedProfiles;
    for (const auto& profile : allProfiles(call.org.database))
        addCheckBox(html, "profiles", profile.id, profile.name,
            std::find(chosen.begin(), chosen.end(), profile.id) != chosen.end());
    return html.add(
        "</fieldset><div class=\"row\"><button type=\"submit\" id=\"save\">Save</button></div></form>");
}

ConnectedApp readPolicyForm(const SetupCall& call, ConnectedApp app)
{
    const Parameters& form = call.form;
    app.permittedUsers = form.value("permittedUsers") == "admin" ? PermittedUsers::AdminApproved
                                                                 : PermittedUsers::SelfAuthorize;
    app.relaxesIpRestrictions = form.value("ipRelaxation") == "relax";
    app.expiresRefreshTokensAtOnce = form.value("refreshTokenPolicy") == "immediate";
    app.runAsUser = trim(form.value("runAsUser"));
    app.permittedProfiles = form.values("profiles");
    return app;
}

} // namespace scout::demoorg
