// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace scout::settings {

/// How the network is reached, as the owner of this computer settled it. The file is "settings.json" in the
/// folder of the configuration:
///
///     {"network": {"proxy": "http://proxy.acme.example:8080", "proxyUser": "dana",
///                  "noProxy": ["intranet.acme.example"], "caFile": "/etc/ssl/acme.pem"}}
///
/// Every member may be missing. The proxy's password is in the secret store, never in the file.
struct NetworkSettings {
    std::string proxy = {}; ///< "http://host:port" or "socks5://host:port"; empty: the system's own
    std::string proxyUser = {};
    std::vector<std::string> exceptions = {}; ///< domains that are reached without the proxy
    std::string caFile = {}; ///< authorities in PEM to trust beside the system's

    bool operator==(const NetworkSettings&) const = default;
};

/// Defaults where there is no file. Errors: Storage "settings_invalid", which names the place in the file;
/// those of readFile.
Result<NetworkSettings> readNetworkSettings(const std::filesystem::path& file);

/// Leaves the other settings in the file as they are. Errors: those of readNetworkSettings and writeFile.
Result<void> writeNetworkSettings(const std::filesystem::path& file, const NetworkSettings& settings);

} // namespace scout::settings
