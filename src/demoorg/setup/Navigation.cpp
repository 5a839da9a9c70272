// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/Navigation.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::demoorg {

namespace {

struct Place {
    const char* label;
    const char* path;
    const char* alsoCalled; ///< more words to find it by
};

constexpr std::array kSetupPlaces{
    Place{"Setup Home", "/setup", ""},
    Place{"App Manager", "/setup/app-manager", "New Connected App"},
    Place{"External Client App Manager", "/setup/apps", "External Client Apps"},
    Place{"External Client App Settings", "/setup/app-settings",
        "External Client Apps Allow creation of connected apps"},
    Place{"Connected Apps OAuth Usage", "/setup/usage", "Install Block"},
    Place{"Users", "/setup/users", "Profiles Permission Sets"},
    Place{"Login History", "/setup/login-history", ""},
    Place{"System Overview: API Use", "/setup/api-use", "API Usage Requests"},
    Place{"Company Information", "/setup/company", "Organization Sandbox Production"},
    Place{"Break things", "/setup/break", "Troubleshooting"},
    Place{"Faults", "/setup/faults", "Network Errors"},
};

/// Whether every word of the query begins a word of the place.
bool fits(const Place& place, const std::string& query)
{
    const std::string names = toLower(" " + std::string(place.label) + " " + place.alsoCalled);
    const auto words = split(query, ' ');
    return std::all_of(words.begin(), words.end(),
        [&names](std::string_view word) { return names.find(" " + std::string(word)) != std::string::npos; });
}

std::vector<Place> find(const std::string& query)
{
    std::vector<Place> found;
    std::copy_if(kSetupPlaces.begin(), kSetupPlaces.end(), std::back_inserter(found),
        [&query](const Place& place) { return fits(place, query); });
    return found;
}

bool isHere(const Place& place, const std::string& path)
{
    return path == place.path
        || (path.starts_with(std::string(place.path) + "/") && path != "/setup"
            && std::string_view(place.path) != "/setup");
}

Reply quickFind(const SetupCall& call)
{
    const std::string query = toLower(trim(call.request.query.value("q")));
    const auto found = find(query);
    if (found.size() == 1)
        return Reply::redirect(found.front().path);
    Html html;
    if (found.empty())
        html.add("<p>No page of Setup is called that.</p>");
    html.add("<ul>");
    for (const auto& place : found) {
        html.add("<li>");
        addLink(html, place.path, place.label);
        html.add("</li>");
    }
    return setupPage(call, "Quick Find", html.add("</ul>"));
}

} // namespace

Html setupBar(const SetupCall& call)
{
    Html html("<a class=\"skip\" href=\"#content\">Skip to content</a><strong>Setup</strong>");
    html.add("<span class=\"soft end\">").text(call.user.name).add("</span>");
    addLink(html, "/secur/logout.jsp", "Log Out");
    return html;
}

Html setupPlaces(const SetupCall& call)
{
    Html html("<form action=\"/setup/find\" role=\"search\"><label for=\"quick-find\">Quick Find</label>"
              "<input type=\"search\" id=\"quick-find\" name=\"q\" required></form>"
              "<nav aria-label=\"Setup\">");
    for (const auto& place : kSetupPlaces) {
        html.add("<a").attribute("href", place.path);
        if (isHere(place, call.request.path))
            html.attribute("aria-current", "page");
        html.add(">").text(place.label).add("</a>");
    }
    return html.add("</nav>");
}

void addQuickFind(SetupGate& gate)
{
    gate.on("GET", "/setup/find", quickFind);
}

} // namespace scout::demoorg
