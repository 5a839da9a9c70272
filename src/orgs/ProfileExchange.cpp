// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ProfileExchange.h"

#include "auth/SalesforceHost.h"
#include "net/Url.h"
#include "orgs/ProfileFile.h"

namespace scout::orgs {

namespace {

/// What means nothing on another computer.
void forgetWhatIsLocal(OrgProfile& profile)
{
    profile.id.clear();
    profile.connectedAt = TimePoint();
    profile.lastCheck = LastCheck();
}

bool isTrusted(const std::string& address)
{
    const auto url = net::Url::parse(address);
    return url && url->isConfidential() && (url->isLoopback() || auth::isSalesforceHost(url->host));
}

Result<void> checkHosts(const OrgProfile& profile)
{
    for (const std::string& address : {profile.instanceUrl, profile.loginUrl})
        if (!address.empty() && !isTrusted(address))
            return Error{ErrorKind::BadRequest, "import_host_untrusted",
                "\"" + profile.name + "\" would sign in at " + address + ", which is no host of Salesforce."};
    return {};
}

Error unreadable(const Error& reason)
{
    if (reason.code == "profiles_newer")
        return Error{
            ErrorKind::BadRequest, "import_newer", "The file was written by a newer version of Scout."};
    return Error{ErrorKind::BadRequest, "import_unreadable", reason.message};
}

} // namespace

std::string exportProfiles(const std::vector<OrgProfile>& profiles)
{
    ProfileFile file{{}, profiles};
    for (OrgProfile& profile : file.profiles)
        forgetWhatIsLocal(profile);
    return encode(file);
}

Result<std::vector<OrgProfile>> importProfiles(std::string_view text)
{
    auto file = decodeProfiles(text);
    if (!file)
        return unreadable(file.error());
    for (OrgProfile& profile : file->profiles) {
        forgetWhatIsLocal(profile);
        if (profile.name.empty())
            return Error{ErrorKind::BadRequest, "import_unreadable", "A connection in the file has no name."};
        if (const auto trusted = checkHosts(profile); !trusted)
            return trusted.error();
    }
    return std::move(file->profiles);
}

} // namespace scout::orgs
