// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/UserPages.h"

#include "base/Text.h"
#include "demoorg/setup/Profiles.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

void addProfileForm(
    Html& html, const SetupCall& call, const OrgUser& user, const std::vector<Profile>& profiles)
{
    html.add("<form method=\"post\" action=\"/setup/users/profile\">").hidden("csrf", call.csrf);
    html.hidden("user", user.id).add("<select name=\"profile\"");
    html.attribute("aria-label", "Profile of " + user.name).add(">");
    for (const auto& profile : profiles) {
        html.add("<option").attribute("value", profile.id);
        html.add(profile.id == user.profileId ? " selected>" : ">").text(profile.name).add("</option>");
    }
    html.add("</select><button type=\"submit\" class=\"plain\"");
    html.attribute("aria-label", "Save the profile of " + user.name).add(">Save</button></form>");
}

/// Nobody takes the own rights away: the way back would be lost.
void addUser(Html& html, const SetupCall& call, const OrgUser& user, const std::vector<Profile>& profiles)
{
    html.add("<tr>").element("td", user.name).element("td", user.username).add("<td>");
    const bool mayChange = call.isAdministrator() && user.id != call.user.id;
    if (mayChange)
        addProfileForm(html, call, user, profiles);
    else
        html.text(user.profileName);
    html.add("</td>").element("td", user.isActive ? "Yes" : "No").add("<td>");
    if (mayChange)
        addButtonForm(html, "/setup/users", call.csrf, user.isActive ? "Deactivate" : "Activate",
            {{"user", user.id}, {"active", user.isActive ? "no" : "yes"}});
    html.add("</td></tr>");
}

void addProfiles(Html& html, const SetupCall& call, const std::vector<Profile>& profiles)
{
    html.add("<h2>Profiles: API Enabled</h2><table><thead><tr><th>Profile</th><th>API Enabled</th>"
             "<th>Action</th></tr></thead><tbody>");
    for (const auto& profile : profiles) {
        const bool has = call.org.policy.hasApi(profile.id);
        html.add("<tr>").element("td", profile.name).element("td", has ? "Yes" : "No").add("<td>");
        addButtonForm(html, "/setup/profiles", call.csrf, has ? "Take API Enabled away" : "Give API Enabled",
            {{"profile", profile.id}, {"api", has ? "no" : "yes"}});
        html.add("</td></tr>");
    }
    html.add("</tbody></table>");
}

void addPermissionSets(Html& html, const SetupCall& call, const std::vector<OrgUser>& users)
{
    html.add("<h2>Permission Sets</h2><table><thead><tr><th>Permission Set</th><th>Assigned to</th></tr>"
             "</thead><tbody>");
    for (const auto& set : allPermissionSets(call.org.database)) {
        std::vector<std::string> names;
        for (const auto& user : users) {
            const auto ids = call.org.users.permissionSets(user.id);
            if (std::find(ids.begin(), ids.end(), set.id) != ids.end())
                names.push_back(user.name);
        }
        html.add("<tr>").element("td", set.name).element("td", join(names, ", ")).add("</tr>");
    }
    html.add("</tbody></table>");
}

Reply showUsers(const SetupCall& call)
{
    const auto profiles = allProfiles(call.org.database);
    const auto users = call.org.users.all();
    Html html("<table><thead><tr><th>Full Name</th><th>Username</th><th>Profile</th><th>Active</th>"
              "<th>Action</th></tr></thead><tbody>");
    for (const auto& user : users)
        addUser(html, call, user, profiles);
    html.add("</tbody></table>");
    addProfiles(html, call, profiles);
    addPermissionSets(html, call, users);
    return setupPage(call, "Users", html);
}

Reply setUser(const SetupCall& call)
{
    const std::string id = call.form.value("user");
    if (id == call.user.id)
        return setupDone("/setup/users", "You can't deactivate yourself.");
    call.org.users.setActive(id, call.form.value("active") == "yes");
    return setupDone("/setup/users", "The user was saved.");
}

Reply setUserProfile(const SetupCall& call)
{
    const std::string id = call.form.value("user");
    const std::string chosen = call.form.value("profile");
    const auto profiles = allProfiles(call.org.database);
    const bool isKnown = std::any_of(
        profiles.begin(), profiles.end(), [&chosen](const Profile& profile) { return profile.id == chosen; });
    if (id == call.user.id || !isKnown)
        return setupDone("/setup/users", "Nothing was changed: that is no profile, or you are that user.");
    call.org.users.setProfile(id, chosen);
    return setupDone("/setup/users", "The user was saved.");
}

Reply setProfile(const SetupCall& call)
{
    call.org.policy.setHasApi(call.form.value("profile"), call.form.value("api") == "yes");
    return setupDone("/setup/users", "The profile was saved.");
}

} // namespace

void addUserPages(SetupGate& gate)
{
    gate.on("GET", "/setup/users", showUsers);
    gate.on("POST", "/setup/users", setUser);
    gate.on("POST", "/setup/users/profile", setUserProfile);
    gate.on("POST", "/setup/profiles", setProfile);
}

} // namespace scout::demoorg
