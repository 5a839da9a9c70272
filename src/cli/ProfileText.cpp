// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileText.h"

#include "base/Text.h"
#include "records/RowWriter.h"

#include <nlohmann/json.hpp>

#include <array>
#include <sstream>

namespace scout::cli {

namespace {

using Json = nlohmann::ordered_json;

Json timeOrNull(TimePoint time)
{
    return time == TimePoint() ? Json(nullptr) : Json(toIso8601(time));
}
Json numberOrNull(const std::optional<int>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json profileAsJson(const orgs::OrgProfile& profile, bool isDefault)
{
    return {{"name", profile.name}, {"status", toString(profile.lastCheck.status)},
        {"statusNote", profile.lastCheck.note}, {"environment", toString(profile.environment)},
        {"method", toString(profile.method)}, {"username", profile.username}, {"orgId", profile.orgId},
        {"orgName", profile.orgName}, {"instanceUrl", profile.instanceUrl},
        {"apiVersion", profile.apiVersion}, {"scopes", profile.scopes},
        {"connectedAt", timeOrNull(profile.connectedAt)}, {"lastCheckedAt", timeOrNull(profile.lastCheck.at)},
        {"latencyMs", numberOrNull(profile.lastCheck.latencyMs)},
        {"apiUsed", numberOrNull(profile.lastCheck.apiUsed)},
        {"apiLimit", numberOrNull(profile.lastCheck.apiLimit)},
        {"certificateExpiresAt", timeOrNull(profile.certificateExpiresAt.value_or(TimePoint()))},
        {"readOnly", false}, {"isDefault", isDefault}};
}

std::string apiUse(const orgs::LastCheck& check)
{
    return check.apiUsed && check.apiLimit
        ? std::to_string(*check.apiUsed) + " of " + std::to_string(*check.apiLimit)
        : std::string();
}

/// "until 2027-03-14", where the certificate of a key is known.
std::string certificateText(const orgs::OrgProfile& profile, TimePoint now)
{
    if (!profile.certificateExpiresAt)
        return {};
    const std::string day = toIso8601(*profile.certificateExpiresAt).substr(0, 10);
    return (*profile.certificateExpiresAt < now ? "expired on " : "until ") + day;
}

} // namespace

std::string profilesAsJson(const std::vector<orgs::OrgProfile>& profiles, const std::string& defaultId)
{
    Json array = Json::array();
    for (const auto& profile : profiles)
        array.push_back(profileAsJson(profile, profile.id == defaultId));
    return array.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string profilesAsTable(
    const std::vector<orgs::OrgProfile>& profiles, const std::string& defaultId, TimePoint now)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& profile : profiles)
        rows.push_back({profile.id == defaultId ? "*" : "", profile.name,
            std::string(statusWord(profile.lastCheck.status)), std::string(toString(profile.environment)),
            std::string(toString(profile.method)), profile.username, relativeTime(profile.connectedAt, now)});
    return textTable({"", "Name", "Status", "Environment", "Method", "User", "Connected"}, rows);
}

std::string profileAsText(const orgs::OrgProfile& profile, bool isDefault, TimePoint now)
{
    const std::vector<std::pair<std::string, std::string>> facts{
        {"Name", profile.name + (isDefault ? " (default)" : "")},
        {"Status", std::string(statusWord(profile.lastCheck.status))}, {"Note", profile.lastCheck.note},
        {"Checked", relativeTime(profile.lastCheck.at, now)},
        {"Environment", std::string(toString(profile.environment))},
        {"Method", std::string(toString(profile.method))}, {"User", profile.username},
        {"Org", profile.orgName}, {"Org ID", profile.orgId}, {"Edition", profile.edition},
        {"Instance", profile.instanceName}, {"Address", profile.instanceUrl},
        {"API version", profile.apiVersion}, {"Scopes", join(profile.scopes, ", ")},
        {"API calls, 24 h", apiUse(profile.lastCheck)}, {"Can act as", join(profile.usernames, ", ")},
        {"Certificate", certificateText(profile, now)},
        {"Connected", relativeTime(profile.connectedAt, now)}};
    std::string text;
    for (const auto& [name, value] : facts)
        if (!value.empty())
            text += name + std::string(name.size() < 17 ? 17 - name.size() : 1, ' ') + value + '\n';
    return text;
}

std::string relativeTime(TimePoint time, TimePoint now)
{
    using namespace std::chrono;
    if (time == TimePoint())
        return "never";
    const auto passed = floor<minutes>(now - time);
    if (passed < minutes(1))
        return "just now";
    if (passed < hours(1))
        return std::to_string(passed.count()) + " min ago";
    if (passed < hours(24))
        return std::to_string(floor<hours>(passed).count()) + " h ago";
    return toIso8601(time).substr(0, 10);
}

std::string_view statusWord(orgs::Status status)
{
    constexpr std::array<std::string_view, 6> kWords{
        "Connected", "Needs attention", "Reconnect needed", "Checking…", "Offline", "Not checked"};
    return kWords[static_cast<std::size_t>(status)];
}

std::string textTable(
    const std::vector<std::string>& titles, const std::vector<std::vector<std::string>>& rows)
{
    records::RecordPageBuilder builder(titles.size());
    for (const auto& row : rows) {
        builder.beginRow();
        for (std::size_t i = 0; i < row.size(); ++i)
            builder.setCell(i, records::CellKind::Text, row[i]);
        builder.endRow();
    }
    std::ostringstream out;
    const auto writer =
        records::RowWriter::create(records::Format::Table, titles, out, records::Nesting::Flat);
    writer->page(*builder.finish());
    writer->finish();
    return out.str();
}

} // namespace scout::cli
