// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/Breakages.h"

#include "demoorg/oauth/Credentials.h"
#include "demoorg/oauth/RsaKey.h"
#include "demoorg/oauth/SqlQuery.h"
#include "demoorg/setup/Profiles.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kSettings = "/setup/apps/{app}/edit";
constexpr std::string_view kPolicies = "/setup/apps/{app}/policies";

void replaceCertificate(Org& org, ConnectedApp& app)
{
    const TimePoint now = org.clock.now();
    app.certificate =
        RsaKey::generate().selfSignedCertificate("Somebody else", now, now + std::chrono::days(365));
}

void forgetApprovals(Org& org, ConnectedApp& app)
{
    app.permittedUsers = PermittedUsers::SelfAuthorize;
    const auto writer = org.database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_approval WHERE app = ?", app.consumerKey).run();
    SqlQuery(*writer, "DELETE FROM oauth_token WHERE app = ?", app.consumerKey).run();
}

void approveNobody(Org&, ConnectedApp& app)
{
    app.permittedUsers = PermittedUsers::AdminApproved;
    app.permittedProfiles.clear();
}

void takeApiAway(Org& org, ConnectedApp&)
{
    for (const auto& profile : allProfiles(org.database))
        org.policy.setHasApi(profile.id, false);
}

void useUpCalls(Org& org, ConnectedApp&)
{
    org.usage.setUsed(org.usage.count().limit);
}

} // namespace

void setSandbox(Org& org, bool isSandbox)
{
    {
        const auto writer = org.database.writer();
        SqlQuery(*writer, "UPDATE Organization SET IsSandbox = ?", isSandbox).run();
    }
    org.isSandbox = isSandbox;
}

const std::vector<Breakage>& breakages()
{
    static const std::vector<Breakage> kBreakages{
        {"certificate-mismatch", "Invalid JWT token", "Replaces the app's certificate by one of another key",
            kSettings, "Upload the certificate of your key", true, replaceCertificate},
        {"certificate-expired", "Certificate expired", "Lets the app's certificate pass its date", kSettings,
            "Upload a certificate that is still good", true,
            [](Org&, ConnectedApp& app) { app.certificateIsTooOld = true; }},
        {"not-preauthorized", "User is not admin approved to access this app",
            "Admin approved users are pre-authorized, and no profile is selected", kPolicies,
            "Select the profile of the user", true, approveNobody},
        {"not-approved", "User hasn't approved this consumer", "Forgets who approved the app, and its tokens",
            kPolicies, "Approve it once in a browser, or pre-authorize the profile", true, forgetApprovals},
        {"wrong-secret", "Invalid client credentials", "Generates a new consumer secret", "/setup/apps/{app}",
            "Copy the new secret", true,
            [](Org& org, ConnectedApp& app) { app.consumerSecret = newConsumerSecret(org.random); }},
        {"wrong-callback", "Redirect URI mismatch", "Replaces the callback URLs by another", kSettings,
            "Enter the callback URL that the client uses", true,
            [](Org&, ConnectedApp& app) { app.callbackUrls = {"https://example.com/callback"}; }},
        {"blocked", "App is blocked", "Blocks the app", "/setup/usage", "Unblock it", true,
            [](Org&, ConnectedApp& app) { app.installation = Installation::Blocked; }},
        {"uninstalled", "App is blocked because it is not installed", "Uninstalls the app", "/setup/usage",
            "Install it", true,
            [](Org&, ConnectedApp& app) { app.installation = Installation::NotInstalled; }},
        {"ip-restricted", "IP restricted",
            "Login IP ranges leave this computer out, and the app enforces them", kPolicies,
            "Relax IP restrictions", true,
            [](Org& org, ConnectedApp& app) {
                org.policy.setLoginRangeExcludesUs(true);
                app.relaxesIpRestrictions = false;
            }},
        {"no-creation", "No permission to create apps", "Turns the creation of apps off",
            "/setup/app-settings", "Turn it on", false,
            [](Org& org, ConnectedApp&) { org.policy.setAllowsAppCreation(false); }},
        {"wrong-environment", "Authentication failure (wrong environment)",
            "Makes the org a sandbox, or a production org again", "/setup/break", "Do it once more", false,
            [](Org& org, ConnectedApp&) { setSandbox(org, !org.isSandbox); }},
        {"sessions-expired", "Token expired", "Ends every session", "/setup/break",
            "Nothing to undo: clients renew their session", false,
            [](Org& org, ConnectedApp&) { org.tokens.expireSessions(); }},
        {"tokens-revoked", "Refresh token revoked", "Ends every session and every refresh token",
            "/setup/break", "Nothing to undo: sign in again", false,
            [](Org& org, ConnectedApp&) { org.tokens.revokeAll(); }},
        {"no-api", "Insufficient privileges", "Takes API Enabled from every profile", "/setup/users",
            "Give API Enabled back", false, takeApiAway},
        {"api-limit", "API limit exceeded", "Uses up the API calls of the day", "/setup/api-use",
            "Set the counter back", false, useUpCalls},
    };
    return kBreakages;
}

} // namespace scout::demoorg
