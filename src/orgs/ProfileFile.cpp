// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ProfileFile.h"

#include "json/Decoder.h"

#include <nlohmann/json.hpp>

namespace scout::orgs {

namespace {

constexpr int kVersion = 1;

using Json = nlohmann::ordered_json;

Json encodeCheck(const LastCheck& check)
{
    Json json{{"at", toIso8601(check.at)}, {"status", toString(check.status)}};
    if (!check.note.empty())
        json["note"] = check.note;
    if (check.latencyMs)
        json["latencyMs"] = *check.latencyMs;
    if (check.apiUsed)
        json["apiUsed"] = *check.apiUsed;
    if (check.apiLimit)
        json["apiLimit"] = *check.apiLimit;
    return json;
}

Json encodeProfile(const OrgProfile& profile)
{
    Json json{
        {"id", profile.id},
        {"name", profile.name},
        {"method", toString(profile.method)},
        {"environment", toString(profile.environment)},
        {"loginUrl", profile.loginUrl},
        {"instanceUrl", profile.instanceUrl},
        {"clientId", profile.clientId},
        {"callbackUrl", profile.callbackUrl},
        {"scopes", profile.scopes},
        {"apiVersion", profile.apiVersion},
        {"username", profile.username},
        {"displayName", profile.displayName},
        {"userId", profile.userId},
        {"orgId", profile.orgId},
        {"orgName", profile.orgName},
        {"edition", profile.edition},
        {"instanceName", profile.instanceName},
        {"connectedAt", toIso8601(profile.connectedAt)},
    };
    if (profile.method == Method::Jwt) {
        json["audience"] = profile.audience;
        json["usernames"] = profile.usernames;
    }
    if (profile.certificateExpiresAt)
        json["certificateExpiresAt"] = toIso8601(*profile.certificateExpiresAt);
    if (profile.signedOut)
        json["signedOut"] = true;
    if (profile.lastCheck != LastCheck())
        json["lastCheck"] = encodeCheck(profile.lastCheck);
    return json;
}

std::optional<int> optionalInt(const json::Node& node)
{
    return node.exists() ? std::optional(static_cast<int>(node.integer())) : std::nullopt;
}

LastCheck decodeCheck(const json::Node& node)
{
    LastCheck check;
    if (!node.exists())
        return check;
    check.at = fromIso8601(node["at"].string());
    check.status = statusFrom(node["status"].string()).value_or(Status::Unchecked);
    check.note = node["note"].stringOr("");
    check.latencyMs = optionalInt(node["latencyMs"]);
    check.apiUsed = optionalInt(node["apiUsed"]);
    check.apiLimit = optionalInt(node["apiLimit"]);
    return check;
}

OrgProfile decodeProfile(const json::Node& node)
{
    OrgProfile profile;
    profile.id = node["id"].string();
    profile.name = node["name"].string();
    profile.method = methodFrom(node["method"].string()).value_or(Method::Quick);
    profile.environment = environmentFrom(node["environment"].string()).value_or(Environment::Production);
    profile.loginUrl = node["loginUrl"].stringOr("");
    profile.instanceUrl = node["instanceUrl"].string();
    profile.clientId = node["clientId"].stringOr("");
    profile.callbackUrl = node["callbackUrl"].stringOr("");
    if (node["scopes"].exists())
        profile.scopes = node["scopes"].strings();
    profile.apiVersion = node["apiVersion"].stringOr("");
    profile.audience = node["audience"].stringOr("");
    if (node["usernames"].exists())
        profile.usernames = node["usernames"].strings();
    if (node["certificateExpiresAt"].exists())
        profile.certificateExpiresAt = fromIso8601(node["certificateExpiresAt"].string());
    profile.username = node["username"].stringOr("");
    profile.displayName = node["displayName"].stringOr("");
    profile.userId = node["userId"].stringOr("");
    profile.orgId = node["orgId"].stringOr("");
    profile.orgName = node["orgName"].stringOr("");
    profile.edition = node["edition"].stringOr("");
    profile.instanceName = node["instanceName"].stringOr("");
    profile.connectedAt = fromIso8601(node["connectedAt"].stringOr(""));
    profile.signedOut = node["signedOut"].booleanOr(false);
    profile.lastCheck = decodeCheck(node["lastCheck"]);
    return profile;
}

} // namespace

std::string encode(const ProfileFile& file)
{
    Json connections = Json::array();
    for (const OrgProfile& profile : file.profiles)
        connections.push_back(encodeProfile(profile));
    const Json json{
        {"version", kVersion}, {"default", file.defaultId}, {"connections", std::move(connections)}};
    // A name can hold any bytes that a user pasted; writing the list must not fail over them.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<ProfileFile> decodeProfiles(std::string_view text)
{
    auto document = json::Decoder::parse(text, "The list of connections");
    if (!document)
        return document.error();
    const json::Node root = document->root();
    if (root["version"].integer() > kVersion)
        return Error{ErrorKind::Storage, "profiles_newer",
            "The list of connections was written by a newer version of Scout."};
    ProfileFile file;
    file.defaultId = root["default"].stringOr("");
    for (const json::Node& node : root["connections"].items())
        file.profiles.push_back(decodeProfile(node));
    if (const auto complaint = document->complaint())
        return *complaint;
    return file;
}

} // namespace scout::orgs
