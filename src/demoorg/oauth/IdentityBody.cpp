// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/IdentityBody.h"

#include "demoorg/http/JsonText.h"
#include "demoorg/rest/Versions.h"

#include <nlohmann/json.hpp>

#include <array>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

struct Address {
    const char* name;
    const char*
        path; ///< "{version}" stands for the version, "{org}" for the id of the org with 15 characters
};

constexpr std::array kAddresses{
    Address{"enterprise", "/services/Soap/c/{version}/{org}"},
    Address{"metadata", "/services/Soap/m/{version}/{org}"},
    Address{"partner", "/services/Soap/u/{version}/{org}"},
    Address{"rest", "/services/data/v{version}/"},
    Address{"sobjects", "/services/data/v{version}/sobjects/"},
    Address{"search", "/services/data/v{version}/search/"},
    Address{"query", "/services/data/v{version}/query/"},
    Address{"recent", "/services/data/v{version}/recent/"},
    Address{"tooling_soap", "/services/Soap/T/{version}/{org}"},
    Address{"tooling_rest", "/services/data/v{version}/tooling/"},
    Address{"feeds", "/services/data/v{version}/chatter/feeds"},
    Address{"groups", "/services/data/v{version}/chatter/groups"},
    Address{"users", "/services/data/v{version}/chatter/users"},
    Address{"feed_items", "/services/data/v{version}/chatter/feed-items"},
    Address{"feed_elements", "/services/data/v{version}/chatter/feed-elements"},
};

void replace(std::string& text, std::string_view what, std::string_view by)
{
    const auto at = text.find(what);
    if (at != std::string::npos)
        text.replace(at, what.size(), by);
}

Json urls(const Org& org, const OrgUser& user, std::string_view version)
{
    Json urls = Json::object();
    for (const auto& address : kAddresses) {
        std::string path = address.path;
        replace(path, "{org}", org.shortId());
        if (!version.empty())
            replace(path, "{version}", version == "latest" ? kLatestVersion : version);
        urls[address.name] = org.hosts.instance + path;
    }
    urls["profile"] = org.hosts.instance + "/" + user.id;
    urls["custom_domain"] = org.hosts.instance;
    return urls;
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json photos(const Org& org)
{
    return {{"picture", org.hosts.instance + "/profilephoto/005/F"},
        {"thumbnail", org.hosts.instance + "/profilephoto/005/T"}};
}

/// Milliseconds east of Greenwich, without summer time, of the time zones that the org's users have.
int utcOffset(std::string_view timeZone)
{
    constexpr int kHour = 3'600'000;
    static constexpr std::array<std::pair<std::string_view, int>, 6> kOffsets{
        {{"America/Los_Angeles", -8}, {"America/New_York", -5}, {"America/Chicago", -6}, {"Europe/London", 0},
            {"Europe/Berlin", 1}, {"Asia/Tokyo", 9}}};
    for (const auto& [name, hours] : kOffsets)
        if (name == timeZone)
            return hours * kHour;
    return 0;
}

} // namespace

std::string identityBody(const Org& org, const OrgUser& user, std::string_view version)
{
    const Json body{
        {"id", org.identityUrl(user.id)},
        {"asserted_user", true},
        {"user_id", user.id},
        {"organization_id", org.id},
        {"username", user.username},
        {"nick_name", user.nickname},
        {"display_name", user.name},
        {"email", user.email},
        {"email_verified", true},
        {"first_name", textOrNull(user.firstName)},
        {"last_name", user.lastName},
        {"timezone", user.timeZone},
        {"photos", photos(org)},
        {"addr_street", nullptr},
        {"addr_city", nullptr},
        {"addr_state", nullptr},
        {"addr_country", textOrNull(user.country)},
        {"addr_zip", nullptr},
        {"mobile_phone", textOrNull(user.mobilePhone)},
        {"mobile_phone_verified", false},
        {"is_lightning_login_user", false},
        {"status", {{"created_date", nullptr}, {"body", nullptr}}},
        {"urls", urls(org, user, version)},
        {"active", user.isActive},
        {"user_type", "STANDARD"},
        {"language", user.language},
        {"locale", user.locale},
        {"utcOffset", utcOffset(user.timeZone)},
        {"last_modified_date", toIso8601(user.lastModified)},
        {"is_app_installed", true},
    };
    return jsonText(body);
}

std::string userInfoBody(const Org& org, const OrgUser& user)
{
    const Json body{
        {"sub", org.identityUrl(user.id)},
        {"user_id", user.id},
        {"organization_id", org.id},
        {"preferred_username", user.username},
        {"nickname", user.nickname},
        {"name", user.name},
        {"email", user.email},
        {"email_verified", true},
        {"given_name", textOrNull(user.firstName)},
        {"family_name", user.lastName},
        {"zoneinfo", user.timeZone},
        {"photos", photos(org)},
        {"profile", org.hosts.instance + "/" + user.id},
        {"picture", org.hosts.instance + "/profilephoto/005/F"},
        {"address", Json::object({{"country", textOrNull(user.country)}})},
        {"urls", urls(org, user, {})},
        {"active", user.isActive},
        {"user_type", "STANDARD"},
        {"language", user.language},
        {"locale", user.locale},
        {"utcOffset", utcOffset(user.timeZone)},
        {"updated_at", toIso8601(user.lastModified)},
        {"is_app_installed", true},
    };
    return jsonText(body);
}

} // namespace scout::demoorg
