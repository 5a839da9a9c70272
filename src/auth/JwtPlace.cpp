// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/JwtPlace.h"

#include "auth/SalesforceHost.h"

namespace scout::auth {

std::vector<JwtPlace> jwtPlaces(const std::string& loginUrl)
{
    const std::string production(kProductionLogin);
    const std::string sandbox(kSandboxLogin);
    if (isSharedLogin(loginUrl)) {
        const std::string& other = loginUrl == production ? sandbox : production;
        return {{loginUrl, loginUrl}, {other, other}};
    }
    if (looksLikeSandbox(loginUrl))
        return {{loginUrl, loginUrl}, {loginUrl, sandbox}, {loginUrl, production}};
    return {{loginUrl, loginUrl}, {loginUrl, production}, {loginUrl, sandbox}};
}

} // namespace scout::auth
