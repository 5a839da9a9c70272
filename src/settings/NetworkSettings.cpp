// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NetworkSettings.h"

#include "settings/AtomicFile.h"
#include "json/Decoder.h"

#include <nlohmann/json.hpp>

namespace scout::settings {

namespace {

constexpr const char* kNetwork = "network";

Error invalid(const std::filesystem::path& file, const Error& reason)
{
    return Error{ErrorKind::Storage, "settings_invalid",
        "The settings in " + file.string() + " could not be read: " + reason.message};
}

/// What is in the file; "{}" where there is none.
Result<std::string> readText(const std::filesystem::path& file)
{
    auto text = readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::string("{}");
    return text;
}

NetworkSettings decode(const json::Node& node)
{
    NetworkSettings settings;
    if (!node.exists())
        return settings;
    (void)node.names(); // complains about anything but an object
    settings.proxy = node["proxy"].stringOr("");
    settings.proxyUser = node["proxyUser"].stringOr("");
    if (node["noProxy"].exists())
        settings.exceptions = node["noProxy"].strings();
    settings.caFile = node["caFile"].stringOr("");
    return settings;
}

nlohmann::ordered_json encode(const NetworkSettings& settings)
{
    auto json = nlohmann::ordered_json::object();
    if (!settings.proxy.empty())
        json["proxy"] = settings.proxy;
    if (!settings.proxyUser.empty())
        json["proxyUser"] = settings.proxyUser;
    if (!settings.exceptions.empty())
        json["noProxy"] = settings.exceptions;
    if (!settings.caFile.empty())
        json["caFile"] = settings.caFile;
    return json;
}

} // namespace

Result<NetworkSettings> readNetworkSettings(const std::filesystem::path& file)
{
    const auto text = readText(file);
    if (!text)
        return text.error();
    const auto document = json::Decoder::parse(*text, "the file");
    if (!document)
        return invalid(file, document.error());
    (void)document->root().names();
    auto settings = decode(document->root()[kNetwork]);
    if (const auto complaint = document->complaint())
        return invalid(file, *complaint);
    return settings;
}

Result<void> writeNetworkSettings(const std::filesystem::path& file, const NetworkSettings& settings)
{
    if (const auto before = readNetworkSettings(file); !before)
        return before.error();
    const auto text = readText(file);
    if (!text)
        return text.error();
    auto json = nlohmann::ordered_json::parse(*text);
    json[kNetwork] = encode(settings);
    return writeFile(file, json.dump(2) + '\n');
}

} // namespace scout::settings
