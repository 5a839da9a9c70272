// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"
#include "advice/SetupPage.h"

namespace scout::advice {

namespace {

// What the token endpoint refuses with.

const std::vector<Entry>& grantTable()
{
    static const std::vector<Entry> entries{
        {"invalid_grant", "expired access/refresh token", "The saved sign-in is no longer valid",
            "It was revoked by the user or an admin, it expired by the app's policy, or the user approved "
            "the same app more than five times and the oldest approval was dropped.",
            {"Sign in again with Reconnect."}},
        {"invalid_grant", "code verifier", "The proof of this sign-in was refused",
            "The code that came back belongs to another sign-in than the one that asks for the token.",
            {"Start again and finish in the tab that opens."}},
        {"invalid_grant", "authorization code", "The sign-in code is no longer valid",
            "A code works once and for 15 minutes; this one was used before or is too old.",
            {"Start again.", "When pasting the address, paste the newest one, once."}},
        {"invalid_grant", "security token", "Salesforce wants a security token",
            "Sign-ins with a password from an unknown network need one. Scout never signs in with a "
            "password.",
            {"Sign in with Quick Connect, in the browser."}},
        {"invalid_grant", "authentication failure", "Salesforce refused the sign-in",
            "The user does not exist in this environment, is locked, or may not sign in from here.",
            {"Check Production or Sandbox: a user of one is unknown to the other.",
                "Ask an admin to look at the user's login history."},
            Who::Admin, "/lightning/setup/OrgLoginHistory/home"},
        {"invalid_grant", "ip restricted", "This network may not sign in",
            "The user's profile or the app's policy allows certain IP addresses only.",
            {"Sign in from an allowed network, for example over the company's VPN.",
                "Or ask an admin to set IP Relaxation to \"Relax IP restrictions\" in the app's policies."},
            Who::Admin, kAppsPage},
        {"invalid_grant", "hasn't approved this consumer", "The user has not approved the app",
            "The JWT bearer flow lets in only users who approved the app once, or whom an admin approved "
            "beforehand.",
            {"Ask an admin to set Permitted Users to \"Admin approved users are pre-authorized\" in the "
             "app's policies and to add the user's profile or a permission set.",
                "Or have the user sign in to the app once in the browser, with Custom OAuth App."},
            Who::Admin, kAppsPage},
        {"invalid_grant", "assertion", "The JWT is not valid",
            "The signature does not fit the certificate that was uploaded to the app, the certificate has "
            "expired, or the user is unknown in this environment.",
            {"Check that key and certificate belong together: \"scout keys inspect KEY --cert CERT\".",
                "Check that the key file is in PEM form, with its BEGIN and END lines.",
                "Make a new pair with \"scout keys generate\", upload the certificate to the app and "
                "reconnect with the new key.",
                "Check the username, and Production or Sandbox."},
            Who::Admin, kAppsPage},
        {"invalid_grant", "audience", "The JWT is addressed to another environment",
            "The audience of the assertion is the host of another environment than the org's.",
            {"Check Production or Sandbox.",
                "Or give the org's own address, as https://acme.my.salesforce.com."}},
        {"invalid_grant", "user identity not found", "The user is unknown in this environment",
            "No active user of the org has that username.",
            {"Check the spelling of the username.",
                "Check Production or Sandbox: a sandbox adds its name to usernames."}},
        {"invalid_grant", "no client credentials user enabled", "The app has nobody to run as",
            "The client credentials flow acts as a user that the app's policies name, and they name none.",
            {"Ask an admin to choose a Run As user in the app's policies, under Client Credentials Flow."},
            Who::Admin, kAppsPage},
        {"invalid_grant", "client credentials flow not enabled", "The app does not allow client credentials",
            "The flow is switched off in the app.",
            {"Ask an admin to check Enable Client Credentials Flow in the app's settings."}, Who::Admin,
            kAppsPage},
        {"invalid_grant", "not supported on this domain", "Client credentials need the org's own address",
            "Salesforce grants them at the org's My Domain only, not at the login host that all orgs share.",
            {"Give the org's address, as https://acme.my.salesforce.com; Setup shows it under My Domain."},
            Who::User, "/lightning/setup/OrgDomain/home"},
        {"invalid_grant", "no valid scopes", "The app has no scopes to grant",
            "The client credentials flow needs at least one scope that is assigned to the app.",
            {"Ask an admin to add the scope api to the app."}, Who::Admin, kAppsPage},
        {"invalid_grant", "inactive", "The user is inactive or locked",
            "An admin has deactivated or frozen the user, or too many wrong passwords locked it.",
            {"Ask an admin to activate or unlock the user.", "Or sign in as another one."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"invalid_grant", "", "Salesforce does not accept the sign-in",
            "What was sent to get a token with is no longer, or not yet, good.",
            {"Sign in again with Reconnect.", "Ask an admin to look at the user's login history."},
            Who::Admin, "/lightning/setup/OrgLoginHistory/home"},
        {"invalid_app_access", "", "An admin must approve this user for the app",
            "The app's policy \"Permitted Users\" is \"Admin approved users are pre-authorized\", and this "
            "user is in none of the approved profiles or permission sets.",
            {"Ask an admin to add the user's profile or a permission set to the app's policies.",
                "Or sign in as a user who has it."},
            Who::Admin, kAppsPage},
        {"invalid_client_id", "", "Salesforce does not know this consumer key",
            "The key is mistyped, belongs to an org of another environment, the app was deleted or switched "
            "off, or it was created only minutes ago.",
            {"Copy the consumer key again from the app's OAuth settings.",
                "Check that the app still exists and is active.",
                "Check Production or Sandbox: an app of one is unknown to the other.",
                "If the app is new, wait: it can take 2 to 10 minutes, sometimes 30, until Salesforce knows "
                "it."},
            Who::Admin, kAppsPage},
        {"invalid_client", "", "Consumer key and secret do not match",
            "The secret is wrong, was replaced, or is missing though the app requires one.",
            {"Copy both the consumer key and the consumer secret again, and reconnect with them.",
                "Or switch off \"Require Secret for Web Server Flow\" in the app."},
            Who::Admin, kAppsPage, {}, {"invalid_client_credentials", "client_refused"}},
        {"inactive_user", "", "The user is inactive", "An admin has deactivated or frozen this user.",
            {"Ask an admin to activate the user, or sign in as another one."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"inactive_org", "", "The org is not active", "The org is locked, suspended, or its trial has ended.",
            {"Open the org in a browser to see what Salesforce says.", "Contact Salesforce about the org."},
            Who::Salesforce},
        {"rate_limit_exceeded", "", "Too many sign-ins of this user",
            "Salesforce allows 3,600 sign-ins of a user in an hour.",
            {"Wait an hour.", "Look for another program that signs in over and over with this user."},
            Who::User, {}, {}, {"login_rate_limited"}},
        {"invalid_request", "code challenge", "The app demands PKCE",
            "\"Require Proof Key for Code Exchange (PKCE)\" is on and the request carried no challenge: an "
            "old link was opened.",
            {"Start the sign-in again and use the new link."}},
        {"invalid_request", "https", "Salesforce wants https", "The address was asked without TLS.",
            {"Use the https address of the org."}},
        {"invalid_request", "", "Salesforce found the sign-in request incomplete",
            "A parameter is missing or given twice, often because a link was cut.",
            {"Start again, and copy the sign-in link as a whole.",
                "Check the consumer key and the callback URL."}},
        {"unsupported_grant_type", "", "This way to sign in is switched off",
            "The app, or the whole org, does not allow the flow that was used.",
            {"Ask an admin to enable the flow in the app's settings, under Flow Enablement.",
                "Or connect with another method."},
            Who::Admin, kAppsPage},
        {"invalid_token", "", "Salesforce does not know that token", "It was revoked before, or has expired.",
            {"Nothing needs to be done if the connection was to end.", "Else sign in again with Reconnect."}},
        {"unsupported_token_type", "", "Salesforce can't revoke that token",
            "It is no OAuth token: a session ID of the browser, for example, ends with the browser's "
            "session.",
            {"Sign out in the browser to end it."}},
        {"authorization_pending", "", "The sign-in waits for its user", "Nobody has approved it yet.",
            {"Finish the sign-in in the browser."}, Who::User, {}, {}, {"slow_down"}},
        {"server_error", "", "Salesforce could not sign the user in",
            "The sign-in service reported an error of its own.",
            {"Start again in a moment.", "See https://status.salesforce.com for the instance."},
            Who::Salesforce, {}, {}, {"unknown_error", "login_server_failed", "temporarily_unavailable"}},
    };
    return entries;
}

} // namespace

std::span<const Entry> grantEntries()
{
    return grantTable();
}

} // namespace scout::advice
