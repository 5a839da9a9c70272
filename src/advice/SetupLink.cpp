// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/SetupLink.h"

#include "base/Text.h"

namespace scout::advice {

namespace {

/// "https://host:port" of an address.
std::string_view originOf(std::string_view address)
{
    const auto scheme = address.find("://");
    if (scheme == std::string_view::npos)
        return {};
    return address.substr(0, address.find('/', scheme + 3));
}

} // namespace

std::string setupLink(std::string_view address, std::string_view setupPath)
{
    const std::string_view origin = originOf(address);
    if (origin.empty() || setupPath.empty())
        return {};
    const bool isShared = origin == "https://login.salesforce.com" || origin == "https://test.salesforce.com";
    if (isShared)
        return std::string(origin) + "/?startURL=" + percentEncode(setupPath);
    return std::string(origin) + std::string(setupPath);
}

} // namespace scout::advice
