// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Versions.h"

#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace scout::demoorg {

namespace {

/// Three releases a year: v60 was Spring '24, v61 Summer '24, v62 Winter '25.
std::string labelOf(int version)
{
    constexpr int kSpring24 = 60;
    constexpr std::array kSeasons{"Spring", "Summer", "Winter"};
    const int releases = (version - kSpring24) + 3 * 20; // from Spring '04, so that nothing is negative
    const int season = releases % 3;
    const int year = 4 + releases / 3 + (season == 2 ? 1 : 0);
    return std::string(kSeasons[std::size_t(season)]) + " '" + std::to_string(year);
}

constexpr std::array kResources{"tooling", "metadata", "sobjects", "query", "queryAll", "search",
    "parameterizedSearch", "composite", "limits", "recent", "jobs", "chatter", "connect", "ui-api", "appMenu",
    "tabs", "theme", "quickActions", "actions"};

} // namespace

std::optional<int> versionOf(std::string_view segment)
{
    if (!segment.starts_with('v') || !segment.ends_with(".0"))
        return std::nullopt;
    segment.remove_prefix(1);
    segment.remove_suffix(2);
    int version = 0;
    const auto [end, error] = std::from_chars(segment.data(), segment.data() + segment.size(), version);
    const bool isNumber = error == std::errc() && end == segment.data() + segment.size();
    // Old clients ask for old versions: restforce for v26.0.
    constexpr int kOldestEver = 20;
    return isNumber && version >= kOldestEver && version <= kNewestVersion ? std::optional(version)
                                                                           : std::nullopt;
}

std::string versionsBody()
{
    auto versions = nlohmann::ordered_json::array();
    for (int version = kOldestVersion; version <= kNewestVersion; ++version) {
        const std::string number = std::to_string(version) + ".0";
        versions.push_back(
            {{"label", labelOf(version)}, {"url", "/services/data/v" + number}, {"version", number}});
    }
    return jsonText(versions);
}

std::string resourcesBody(std::string_view version, const std::string& identityUrl)
{
    nlohmann::ordered_json resources = nlohmann::ordered_json::object();
    for (const auto* name : kResources)
        resources[name] = "/services/data/" + std::string(version) + "/" + name;
    resources["identity"] = identityUrl;
    return jsonText(resources);
}

} // namespace scout::demoorg
