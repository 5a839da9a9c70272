// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

namespace scout::advice {

namespace {

constexpr std::string_view kUsagePage = "/lightning/setup/ConnectedAppsUsage/home";
constexpr std::string_view kAppsPage = "/lightning/setup/ManageExternalClientApplication/home";

constexpr std::string_view kInstallText =
    "I would like to sign in to our org with Scout Desktop, but the app it signs in with is not installed in "
    "our "
    "org. Could you open Setup, go to Connected Apps OAuth Usage, find the app and click Install? If it "
    "should "
    "stay uninstalled, the permission \"Approve Uninstalled Connected Apps\" for my user works too.";

constexpr std::string_view kUnblockText =
    "Scout Desktop is blocked in our org. Could you open Setup, go to Connected Apps OAuth Usage and click "
    "Unblock next to the app, or tell me which app I should sign in with instead?";

const std::vector<Entry>& table()
{
    static const std::vector<Entry> entries{
        {"signin_denied", "", "The request was denied in the browser",
            "Deny was chosen on the page that lists what Scout asks for.",
            {"Start again and choose Allow.",
                "If you want to grant less, use Custom OAuth App with the scopes you agree to."}},
        {"access_denied", "", "The request was denied in the browser",
            "Deny was chosen on the page that lists what Scout asks for.",
            {"Start again and choose Allow.",
                "If you want to grant less, use Custom OAuth App with the scopes you agree to."}},
        {"signin_state_mismatch", "", "The answer does not belong to this sign-in",
            "The address that came back carries the mark of another sign-in: an old browser tab, a link that "
            "was "
            "used twice, or a page that tried to slip in a sign-in of its own.",
            {"Close the older sign-in tabs.", "Start again and finish in the tab that opens."}},
        {"signin_timed_out", "", "The sign-in was not finished in time",
            "Nothing came back from the browser within five minutes.",
            {"Start again; the page in the browser must end on \"You can close this tab\".",
                "If the browser shows an error instead, paste the address it landed on."}},
        {"callback_port_busy", "", "The port that Salesforce answers to is in use",
            "Another program on this computer listens on the callback port, most often another sign-in of "
            "Scout or "
            "of the Salesforce CLI.",
            {"Finish or close the other sign-in and start again.",
                "Or sign in all the same and paste the address that the browser landed on."}},
        {"OAUTH_APP_BLOCKED", "", "The app is blocked in this org",
            "An admin has blocked the app that Quick Connect signs in with.",
            {"Ask an admin to unblock it: Setup, Connected Apps OAuth Usage, Unblock.",
                "Or connect with Custom OAuth App, an app of your own org."},
            Who::Admin, kUsagePage, kUnblockText},
        {"OAUTH_APPROVAL_ERROR_GENERIC", "", "The app is not installed in this org",
            "Since September 2025 Salesforce refuses apps that an admin has not installed to users who never "
            "approved them before.",
            {"Ask an admin to install it: Setup, Connected Apps OAuth Usage, Install.",
                "Or ask for the permission \"Approve Uninstalled Connected Apps\".",
                "Or connect with Custom OAuth App, an app of your own org."},
            Who::Admin, kUsagePage, kInstallText},
        {"OAUTH_EC_APP_NOT_FOUND", "", "The app is not installed in this org",
            "The external client app that the consumer key belongs to is packaged and not installed here.",
            {"Ask an admin to install it in this org.",
                "Check that you signed in to the org that holds the app."},
            Who::Admin, kAppsPage, kInstallText},
        {"OAUTH_AUTHORIZATION_BLOCKED", "", "The app belongs to another org",
            "The external client app has the distribution state Local: only users of the org that holds it "
            "may use it.",
            {"Sign in to the org where the app was made.",
                "Or create an app in this org and use its consumer key."},
            Who::Admin, kAppsPage},
        {"OAUTH_APP_ACCESS_DENIED", "", "This user may not use the app",
            "The app's policies admit only users whom an admin approved.",
            {"Ask an admin to add your profile or a permission set of yours to the app's policies.",
                "Or sign in as a user who has it."},
            Who::Admin, kAppsPage},
        {"invalid_client_id", "", "Salesforce does not know this consumer key",
            "The key is mistyped, belongs to an org of another environment, or the app was created only "
            "minutes ago.",
            {"Copy the consumer key again from the app's OAuth settings.",
                "Check Production or Sandbox: an app of one is unknown to the other.",
                "If the app is new, wait: it can take 2 to 10 minutes, sometimes 30, until Salesforce knows "
                "it."},
            Who::Admin, kAppsPage},
        {"invalid_client", "", "Consumer key and secret do not match",
            "The secret is wrong, was replaced, or is missing though the app requires one.",
            {"Copy both the consumer key and the consumer secret again.",
                "Or switch off \"Require Secret for Web Server Flow\" in the app."},
            Who::Admin, kAppsPage},
        {"redirect_uri_mismatch", "", "The callback URL is not registered with the app",
            "Salesforce compares the callback URL letter by letter with those of the app.",
            {"Add exactly http://localhost:1717/OauthRedirect to the app's callback URLs.",
                "Mind http instead of https, the port, and capital letters."},
            Who::Admin, kAppsPage},
        {"invalid_scope", "", "The app does not have the scopes that were asked for",
            "A scope is not assigned to the app, or its name is wrong.",
            {"Add the scopes to the app, at least api and refresh_token.", "Or ask for fewer scopes."},
            Who::Admin, kAppsPage},
        {"invalid_grant", "expired access/refresh token", "The saved sign-in is no longer valid",
            "It was revoked by the user or an admin, it expired by the app's policy, or the user approved "
            "the same "
            "app more than five times and the oldest approval was dropped.",
            {"Sign in again with Reconnect."}},
        {"invalid_grant", "code verifier", "The proof of this sign-in was refused",
            "The code that came back belongs to another sign-in than the one that asks for the token.",
            {"Start again and finish in the tab that opens."}},
        {"invalid_grant", "authorization code", "The sign-in code is no longer valid",
            "A code works once and for 15 minutes; this one was used before or is too old.",
            {"Start again.", "When pasting the address, paste the newest one, once."}},
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
        {"inactive_user", "", "The user is inactive", "An admin has deactivated or frozen this user.",
            {"Ask an admin to activate the user, or sign in as another one."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"inactive_org", "", "The org is not active", "The org is locked, suspended, or its trial has ended.",
            {"Open the org in a browser to see what Salesforce says.", "Contact Salesforce about the org."},
            Who::Salesforce},
        {"rate_limit_exceeded", "", "Too many sign-ins of this user",
            "Salesforce allows 3,600 sign-ins of a user in an hour.",
            {"Wait an hour.", "Look for another program that signs in over and over with this user."}},
        {"signin_app_blocked", "", "The app is blocked in this org",
            "An admin has blocked the app that Quick Connect signs in with.",
            {"Ask an admin to unblock it: Setup, Connected Apps OAuth Usage, Unblock.",
                "Or connect with Custom OAuth App, an app of your own org."},
            Who::Admin, kUsagePage, kUnblockText},
        {"signin_app_not_installed", "", "The app is not installed in this org",
            "Since September 2025 Salesforce refuses apps that an admin has not installed to users who never "
            "approved them before.",
            {"Ask an admin to install it: Setup, Connected Apps OAuth Usage, Install.",
                "Or ask for the permission \"Approve Uninstalled Connected Apps\".",
                "Or connect with Custom OAuth App, an app of your own org."},
            Who::Admin, kUsagePage, kInstallText},
        {"signin_app_not_allowed", "", "This user may not use the app",
            "The app's policies admit only users whom an admin approved, or users of another org.",
            {"Ask an admin to add your profile or a permission set of yours to the app's policies.",
                "Or sign in as a user who has it."},
            Who::Admin, kAppsPage},
        {"invalid_app_access", "", "An admin must approve this user for the app",
            "The app's policy \"Permitted Users\" is \"Admin approved users are pre-authorized\", and this "
            "user is "
            "in none of the approved profiles or permission sets.",
            {"Ask an admin to add the user's profile or a permission set to the app's policies.",
                "Or sign in as a user who has it."},
            Who::Admin, kAppsPage},
        {"client_refused", "", "Salesforce does not accept the app",
            "The consumer key is unknown in this environment, or its secret is wrong or missing.",
            {"Copy both the consumer key and the consumer secret again.",
                "Check Production or Sandbox: an app of one is unknown to the other.",
                "If the app is new, wait: it can take 2 to 10 minutes, sometimes 30, until Salesforce knows "
                "it."},
            Who::Admin, kAppsPage},
        {"callback_refused", "", "The callback URL is not registered with the app",
            "Salesforce compares the callback URL letter by letter with those of the app.",
            {"Add exactly http://localhost:1717/OauthRedirect to the app's callback URLs.",
                "Mind http instead of https, the port, and capital letters."},
            Who::Admin, kAppsPage},
        {"scope_refused", "", "The app does not have the scopes that were asked for",
            "A scope is not assigned to the app, or its name is wrong.",
            {"Add the scopes to the app, at least api and refresh_token.", "Or ask for fewer scopes."},
            Who::Admin, kAppsPage},
        {"login_rate_limited", "", "Too many sign-ins of this user",
            "Salesforce allows 3,600 sign-ins of a user in an hour.",
            {"Wait an hour.", "Look for another program that signs in over and over with this user."}},
        {"login_server_failed", "", "Salesforce could not sign the user in",
            "The sign-in service reported an error of its own.",
            {"Start again in a moment.", "See https://status.salesforce.com for the instance."},
            Who::Salesforce},
        {"reconnect_needed", "", "Sign in again",
            "The session has ended, and this connection has nothing to renew it with.",
            {"Sign in again with Reconnect.", "A pasted access token can't be renewed: paste a new one."}},
        {"signin_answer_missing", "", "No address was pasted", "The input ended before an address came.",
            {"Start again, sign in in the browser and paste the address that it lands on."}},
        {"signin_answer_unreadable", "", "The answer of the sign-in could not be read",
            "The address that came back has neither a code nor an error in it.",
            {"Start again and finish in the tab that opens."}},
        {"callback_address_unusable", "", "That is not the address that the browser landed on",
            "The whole address is needed; it starts with http://localhost:1717/OauthRedirect?code=.",
            {"Copy the whole address from the browser's address bar, after choosing Allow."}},
        {"signin_not_waiting", "", "No sign-in waits for an address",
            "The sign-in has ended or has not begun.", {"Start the sign-in again."}},
        {"signin_page_not_fetched", "", "The browser did not come back for its last page",
            "It was closed after the sign-in. The sign-in itself is not affected.",
            {"Nothing needs to be done."}},
        {"callback_url_invalid", "", "The callback URL can't be answered on this computer",
            "Scout can listen on http addresses of this computer only.",
            {"Use a callback such as http://localhost:1717/OauthRedirect, and register it with the app."}},
        {"callback_port_refused", "", "The system does not let Scout listen on that port",
            "Ports below 1024 belong to the administrator, and some systems reserve others.",
            {"Register a callback with a higher port with the app.",
                "Or sign in all the same and paste the address that the browser landed on."}},
        {"login_url_invalid", "", "That is not the address of an org",
            "It has no host that could be signed in to.",
            {"Give \"production\", \"sandbox\" or the org's address, for example "
             "https://acme.my.salesforce.com."}},
        {"token_target_untrusted", "", "The answer names a host that is not Salesforce's",
            "The token would have to be sent to a host outside Salesforce's domains, which Scout never does.",
            {"Check the address you signed in at."}},
        {"token_refused", "", "Salesforce refused the sign-in",
            "The saved sign-in or the code that came back is not accepted.", {"Sign in again."}},
        {"token_endpoint_failed", "", "Salesforce could not issue a token",
            "The token endpoint answered with an error of its own.",
            {"Start again in a moment.", "See https://status.salesforce.com for the instance."},
            Who::Salesforce},
        {"token_reply_unreadable", "", "The answer with the token could not be read",
            "A proxy, a sign-on page or another server stands in for Salesforce.",
            {"Open the sign-in address in a browser and look at what answers.",
                "Check the proxy settings (HTTPS_PROXY)."}},
        {"identity_unreadable", "", "The answer about the user could not be read",
            "A proxy, a sign-on page or another server stands in for Salesforce.",
            {"Start again.", "Check the proxy settings (HTTPS_PROXY)."}},
        {"identity_refused", "", "The new token was refused",
            "Salesforce issued a token and did not accept it when asked who it belongs to.",
            {"Start again.", "Ask an admin whether the user has the permission API Enabled."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"identity_mismatch", "", "The answer is about another user",
            "The user or org that answered is not the one that the token was issued for.", {"Start again."}},
    };
    return entries;
}

} // namespace

std::span<const Entry> signInEntries()
{
    return table();
}

} // namespace scout::advice
