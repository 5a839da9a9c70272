// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/SalesforceHost.h"

#include "base/Text.h"
#include "net/Url.h"

#include <algorithm>
#include <array>

namespace scout::auth {

namespace {

constexpr std::array<std::string_view, 7> kDomains{"salesforce.com", "force.com", "site.com",
    "salesforce.mil", "salesforce-setup.com", "sfcrmproducts.cn", "sfcrmapps.cn"};

struct Suffix {
    std::string_view shown; ///< of a page that people paste
    std::string_view login; ///< of the My Domain behind it
};

/// Whatever stands before the suffix stays: name, "--sandbox", ".sandbox", ".develop", ".scratch", …
constexpr std::array<Suffix, 2> kPageSuffixes{
    Suffix{".lightning.force.com", ".my.salesforce.com"},
    Suffix{".my.salesforce-setup.com", ".my.salesforce.com"},
};

std::string loginHostOf(const std::string& host)
{
    for (const Suffix& suffix : kPageSuffixes)
        if (host.ends_with(suffix.shown))
            return host.substr(0, host.size() - suffix.shown.size()) + std::string(suffix.login);
    return host;
}

} // namespace

bool isSharedLogin(std::string_view loginUrl)
{
    return loginUrl == kProductionLogin || loginUrl == kSandboxLogin;
}

bool looksLikeSandbox(std::string_view loginUrl)
{
    constexpr std::array<std::string_view, 3> kMarks{".sandbox.my.", ".scratch.my.", "--"};
    return loginUrl == kSandboxLogin
        || std::any_of(kMarks.begin(), kMarks.end(),
            [loginUrl](std::string_view mark) { return loginUrl.find(mark) != std::string_view::npos; });
}

bool isSalesforceHost(std::string_view host)
{
    return std::any_of(kDomains.begin(), kDomains.end(), [host](std::string_view domain) {
        const bool isBelow = host.size() > domain.size() && host[host.size() - domain.size() - 1] == '.';
        return host.ends_with(domain) && (host.size() == domain.size() || isBelow);
    });
}

Result<std::string> loginUrlFrom(std::string_view text)
{
    const std::string_view trimmed = trim(text);
    if (trimmed.empty() || equalsIgnoreCase(trimmed, "production"))
        return std::string(kProductionLogin);
    if (equalsIgnoreCase(trimmed, "sandbox"))
        return std::string(kSandboxLogin);
    const bool hasScheme = trimmed.find("://") != std::string_view::npos;
    auto url = net::Url::parse(hasScheme ? std::string(trimmed) : "https://" + std::string(trimmed));
    const bool isHostName = url && (url->host.find_first_of(".:") != std::string::npos || url->isLoopback());
    if (!isHostName || !url->isConfidential())
        return Error{ErrorKind::BadRequest, "login_url_invalid",
            "This is not the address of an org: it should look like https://acme.my.salesforce.com."};
    url->host = loginHostOf(url->host);
    return url->origin();
}

bool needsConfirmation(std::string_view loginUrl)
{
    const auto url = net::Url::parse(loginUrl);
    return url && !url->isLoopback() && !isSalesforceHost(url->host);
}

Result<void> checkTokenTarget(std::string_view url, std::string_view loginUrl)
{
    const auto target = net::Url::parse(url);
    const auto login = net::Url::parse(loginUrl);
    if (target && login && target->isConfidential()) {
        const bool isChosen = target->origin() == login->origin();
        const bool isSalesforce = target->scheme == "https" && isSalesforceHost(target->host);
        const bool isBothHere = target->isLoopback() && login->isLoopback();
        if (isChosen || isSalesforce || isBothHere)
            return {};
    }
    const std::string host = target ? target->origin() : "an address that can't be read";
    return Error{ErrorKind::BadResponse, "token_target_untrusted",
        "The answer names " + host
            + " as the org, which is no host of Salesforce: the token was not sent there."};
}

} // namespace scout::auth
