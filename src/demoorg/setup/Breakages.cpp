// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/Breakages.h"

#include "demoorg/oauth/Approvals.h"
#include "demoorg/oauth/Credentials.h"
#include "demoorg/oauth/RsaKey.h"
#include "demoorg/oauth/SqlQuery.h"
#include "demoorg/setup/Profiles.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kSettings = "/setup/apps/{app}/edit";
constexpr std::string_view kOAuth = "/setup/apps/{app}/oauth";
constexpr std::string_view kPolicies = "/setup/apps/{app}/policies/edit";

template <class Change> void changeApp(Org& org, const std::string& key, Change change)
{
    auto app = org.apps.find(key);
    change(*app);
    org.apps.save(*app);
}

void replaceCertificate(Org& org, const std::string& key)
{
    const TimePoint now = org.clock.now();
    changeApp(org, key, [now](ConnectedApp& app) {
        app.certificate =
            RsaKey::generate().selfSignedCertificate("Somebody else", now, now + std::chrono::days(365));
    });
}

/// An app without a certificate gets one that never was good.
void ageCertificate(Org& org, const std::string& key)
{
    const TimePoint yesterday = org.clock.now() - std::chrono::days(1);
    const TimePoint start = yesterday - std::chrono::days(365);
    changeApp(org, key, [start, yesterday](ConnectedApp& app) {
        const auto certificate = Certificate::read(app.certificate);
        app.certificate = certificate ? certificate->withDates(start, yesterday).pem()
                                      : RsaKey::generate().selfSignedCertificate("Nobody", start, yesterday);
    });
}

void forgetApprovals(Org& org, const std::string& key)
{
    changeApp(org, key, [](ConnectedApp& app) { app.permittedUsers = PermittedUsers::SelfAuthorize; });
    Approvals(org.database).removeAll(key);
    org.tokens.revokeApp(key);
}

void approveNobody(Org& org, const std::string& key)
{
    changeApp(org, key, [](ConnectedApp& app) {
        app.permittedUsers = PermittedUsers::AdminApproved;
        app.permittedProfiles.clear();
    });
}

void disable(Org& org, const std::string& key)
{
    changeApp(org, key, [](ConnectedApp& app) { app.isEnabled = false; });
}

void replaceSecret(Org& org, const std::string& key)
{
    changeApp(org, key, [&org](ConnectedApp& app) { app.consumerSecret = newConsumerSecret(org.random); });
}

void replaceCallback(Org& org, const std::string& key)
{
    changeApp(org, key, [](ConnectedApp& app) { app.callbackUrls = {"https://example.com/callback"}; });
}

void block(Org& org, const std::string& key)
{
    changeApp(org, key, [](ConnectedApp& app) { app.installation = Installation::Blocked; });
    org.tokens.endSessions(key);
}

void uninstall(Org& org, const std::string& key)
{
    changeApp(org, key, [](ConnectedApp& app) { app.installation = Installation::NotInstalled; });
}

void restrictAddresses(Org& org, const std::string& key)
{
    org.policy.setLoginRangeExcludesUs(true);
    changeApp(org, key, [](ConnectedApp& app) { app.relaxesIpRestrictions = false; });
}

void forbidCreation(Org& org, const std::string&)
{
    org.policy.setAllowsAppCreation(false);
}

void swapEnvironment(Org& org, const std::string&)
{
    setSandbox(org, !org.isSandbox);
}

void makeReadOnly(Org& org, const std::string& userId)
{
    org.users.setProfile(userId, profileId(org.database, "Read Only"));
}

void takeApiAway(Org& org, const std::string&)
{
    for (const auto& profile : allProfiles(org.database))
        org.policy.setHasApi(profile.id, false);
}

void useUpCalls(Org& org, const std::string&)
{
    org.usage.setUsed(org.usage.count().limit);
}

constexpr Breakage kBreakages[] = {
    {"certificate-mismatch", "Invalid JWT token", "Replaces the app's certificate by one of another key",
        kSettings, "Upload the certificate of your key", BreakTarget::OwnApp, replaceCertificate},
    {"certificate-expired", "Certificate expired", "Lets the app's certificate pass its date", kSettings,
        "Upload a certificate that is still good", BreakTarget::OwnApp, ageCertificate},
    {"not-preauthorized", "User not pre-authorized",
        "Admin approved users are pre-authorized, and no profile is selected", kPolicies,
        "Select the profile of the user", BreakTarget::App, approveNobody},
    {"not-approved", "User hasn't approved this app", "Forgets who approved the app, and its tokens",
        kPolicies, "Approve it once in a browser, or pre-authorize the profile", BreakTarget::App,
        forgetApprovals},
    {"disabled", "Invalid client identifier", "Disables the app: nobody knows its consumer key any more",
        kPolicies, "Set App Status to Enabled", BreakTarget::OwnApp, disable},
    {"wrong-secret", "Invalid client credentials", "Generates a new consumer secret", kOAuth,
        "Copy the new secret", BreakTarget::OwnApp, replaceSecret},
    {"wrong-callback", "Redirect URI mismatch", "Replaces the callback URLs by another", kSettings,
        "Enter the callback URL that the client uses", BreakTarget::OwnApp, replaceCallback},
    {"blocked", "App is blocked", "Blocks the app", "/setup/usage", "Unblock it", BreakTarget::App, block},
    {"uninstalled", "App is blocked because it is not installed", "Uninstalls the app", "/setup/usage",
        "Install it", BreakTarget::App, uninstall},
    {"ip-restricted", "IP restricted", "Login IP ranges leave this computer out, and the app enforces them",
        kPolicies, "Relax IP restrictions", BreakTarget::App, restrictAddresses},
    {"no-creation", "No permission to create Connected Apps", "Turns the creation of connected apps off",
        "/setup/app-settings", "Turn it on", BreakTarget::Org, forbidCreation},
    {"wrong-environment", "Authentication failure (wrong environment)",
        "Makes the org a sandbox, or a production org again", "/setup/company",
        "Choose the other kind of org, or sign in at the other login host", BreakTarget::Org,
        swapEnvironment},
    {"sessions-expired", "Token expired", "Ends every session", "/setup/login-history",
        "Nothing to undo: clients renew their session, or reconnect", BreakTarget::Org,
        [](Org& org, const std::string&) { org.tokens.expireSessions(); }},
    {"tokens-revoked", "Refresh token revoked", "Ends every session and every refresh token",
        "/setup/login-history", "Nothing to undo: sign in again", BreakTarget::Org,
        [](Org& org, const std::string&) { org.tokens.revokeAll(); }},
    {"read-only", "Insufficient privileges", "Gives the user the profile Read Only", "/setup/users",
        "Give the user the old profile back", BreakTarget::User, makeReadOnly},
    {"no-api", "API is disabled for this user", "Takes API Enabled from every profile", "/setup/users",
        "Give API Enabled back", BreakTarget::Org, takeApiAway},
    {"api-limit", "API limit exceeded", "Uses up the API calls of the day", "/setup/api-use",
        "Set the counter back", BreakTarget::Org, useUpCalls},
};

} // namespace

void setSandbox(Org& org, bool isSandbox)
{
    {
        const auto writer = org.database.writer();
        SqlQuery(*writer, "UPDATE Organization SET IsSandbox = ?", isSandbox).run();
    }
    org.isSandbox = isSandbox;
}

std::span<const Breakage> breakages()
{
    return kBreakages;
}

} // namespace scout::demoorg
