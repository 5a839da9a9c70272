// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/PolicyForm.h"

#include "base/Text.h"
#include "demoorg/setup/Profiles.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

using Options = std::vector<std::pair<std::string, std::string>>;

const Options kPermittedUsers{
    {"self", "All users may self-authorize"}, {"admin", "Admin approved users are pre-authorized"}};
const Options kIpRelaxation{{"enforce", "Enforce IP restrictions"}, {"relax", "Relax IP restrictions"}};
const Options kRefreshTokens{
    {"revoked", "Refresh token is valid until revoked"}, {"immediate", "Immediately expire refresh token"}};
const Options kStatus{{"enabled", "Enabled"}, {"disabled", "Disabled"}};

const char* permittedUsersOf(const ConnectedApp& app)
{
    return app.permittedUsers == PermittedUsers::AdminApproved ? "admin" : "self";
}

const char* ipRelaxationOf(const ConnectedApp& app)
{
    return app.relaxesIpRestrictions ? "relax" : "enforce";
}

const char* refreshTokensOf(const ConnectedApp& app)
{
    return app.expiresRefreshTokensAtOnce ? "immediate" : "revoked";
}

const char* statusValueOf(const ConnectedApp& app)
{
    return app.isEnabled ? "enabled" : "disabled";
}

std::string labelOf(const Options& options, std::string_view value)
{
    const auto found = std::find_if(
        options.begin(), options.end(), [value](const auto& option) { return option.first == value; });
    return found == options.end() ? std::string() : found->second;
}

bool isPicked(const ConnectedApp& app, const std::string& id)
{
    const auto& picked = app.permittedProfiles;
    return std::find(picked.begin(), picked.end(), id) != picked.end();
}

void addPicks(
    Html& html, const ConnectedApp& app, std::string_view legend, const std::vector<Profile>& choices)
{
    html.add("<fieldset><legend>").text(legend).add("</legend>");
    for (const auto& choice : choices)
        addCheckBox(html, "profiles", choice.id, choice.name, isPicked(app, choice.id));
    html.add("</fieldset>");
}

std::string picksOf(const ConnectedApp& app, const std::vector<Profile>& choices)
{
    std::vector<std::string> names;
    for (const auto& choice : choices)
        if (isPicked(app, choice.id))
            names.push_back(choice.name);
    return names.empty() ? "None" : join(names, ", ");
}

} // namespace

Html policyForm(const SetupCall& call, const ConnectedApp& app, std::string_view action)
{
    Html html("<form method=\"post\"");
    html.attribute("action", action).add(">").hidden("csrf", call.csrf);
    html.add("<fieldset><legend>OAuth Policies</legend>");
    addChoice(html, "permittedUsers", "Permitted Users", kPermittedUsers, permittedUsersOf(app));
    addChoice(html, "ipRelaxation", "IP Relaxation", kIpRelaxation, ipRelaxationOf(app));
    addChoice(html, "refreshTokenPolicy", "Refresh Token Policy", kRefreshTokens, refreshTokensOf(app));
    addTextField(html, {"runAsUser", "Run As (Username), for the Client Credentials Flow", app.runAsUser});
    html.add("</fieldset><fieldset><legend>App Policies</legend>");
    addChoice(html, "status", "App Status", kStatus, statusValueOf(app));
    addPicks(html, app, "Select Profiles", allProfiles(call.org.database));
    addPicks(html, app, "Select Permission Sets", allPermissionSets(call.org.database));
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
    app.isEnabled = form.value("status") != "disabled";
    app.permittedProfiles = form.values("profiles");
    return app;
}

std::vector<std::pair<std::string, std::string>> policyFacts(const SetupCall& call, const ConnectedApp& app)
{
    return {{"Permitted Users", labelOf(kPermittedUsers, permittedUsersOf(app))},
        {"IP Relaxation", labelOf(kIpRelaxation, ipRelaxationOf(app))},
        {"Refresh Token Policy", labelOf(kRefreshTokens, refreshTokensOf(app))},
        {"Run As", app.runAsUser.empty() ? "Nobody" : app.runAsUser},
        {"App Status", labelOf(kStatus, statusValueOf(app))},
        {"Selected Profiles", picksOf(app, allProfiles(call.org.database))},
        {"Selected Permission Sets", picksOf(app, allPermissionSets(call.org.database))}};
}

} // namespace scout::demoorg
