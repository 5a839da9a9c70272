// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/tls/OrgAuthority.h"

#include "demoorg/oauth/OrgSettings.h"

#include <algorithm>

namespace scout::demoorg {

std::vector<std::string> namesOf(const std::string& address)
{
    std::vector<std::string> names{"localhost", "127.0.0.1", "::1"};
    if (std::find(names.begin(), names.end(), address) == names.end())
        names.push_back(address);
    return names;
}

CertificateAuthority orgAuthority(Org& org, const std::string& address)
{
    // One for each set of names, since it vouches for those only.
    const auto names = namesOf(address);
    std::string setting = "tls_authority";
    for (const auto& name : names)
        setting += " " + name;
    OrgSettings settings(org.database);
    if (const auto kept = settings.find(setting))
        if (auto authority = CertificateAuthority::fromPem(Secret(*kept));
            authority && authority->isGoodAt(org.clock.now()))
            return std::move(authority).value();
    auto authority = CertificateAuthority::create(names, org.clock.now(), org.random);
    settings.set(setting, authority.pem().reveal());
    return authority;
}

} // namespace scout::demoorg
