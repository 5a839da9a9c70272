// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"
#include "advice/SetupPage.h"

namespace scout::advice {

namespace {

constexpr std::string_view kUsagePage = "/lightning/setup/ConnectedAppsUsage/home";

constexpr std::string_view kInstallText =
    "I would like to sign in to our org with Scout Desktop, but the app it signs in with is not installed in "
    "our "
    "org. Could you open Setup, go to Connected Apps OAuth Usage, find the app and click Install? If it "
    "should "
    "stay uninstalled, the permission \"Approve Uninstalled Connected Apps\" for my user works too.";

constexpr std::string_view kUnblockText =
    "Scout Desktop is blocked in our org. Could you open Setup, go to Connected Apps OAuth Usage and click "
    "Unblock next to the app, or tell me which app I should sign in with instead?";

const std::vector<Entry>& signInTable()
{
    static const std::vector<Entry> entries{
        {"signin_denied", "", "The request was denied in the browser",
            "Deny was chosen on the page that lists what Scout asks for.",
            {"Start again and choose Allow.",
                "If you want to grant less, use Custom OAuth App with the scopes you agree to."},
            Who::User, {}, {}, {"access_denied"}},
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
            Who::Admin, kUsagePage, kUnblockText, {"signin_app_blocked"}},
        {"OAUTH_APPROVAL_ERROR_GENERIC", "", "The app is not installed in this org",
            "Since September 2025 Salesforce refuses apps that an admin has not installed to users who never "
            "approved them before.",
            {"Ask an admin to install it: Setup, Connected Apps OAuth Usage, Install.",
                "Or ask for the permission \"Approve Uninstalled Connected Apps\".",
                "Or connect with Custom OAuth App, an app of your own org."},
            Who::Admin, kUsagePage, kInstallText, {"signin_app_not_installed"}},
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
            Who::Admin, kAppsPage, {}, {"signin_app_not_allowed"}},
        {"redirect_uri_mismatch", "", "The callback URL is not registered with the app",
            "Salesforce compares the callback URL letter by letter with those of the app.",
            {"Add exactly http://localhost:1717/OauthRedirect to the app's callback URLs.",
                "Mind http instead of https, the port, and capital letters."},
            Who::Admin, kAppsPage, {}, {"redirect_uri_missing", "callback_refused"}},
        {"invalid_scope", "", "The app does not have the scopes that were asked for",
            "A scope is not assigned to the app, or its name is wrong.",
            {"Add the scopes to the app, at least api and refresh_token.", "Or ask for fewer scopes."},
            Who::Admin, kAppsPage, {}, {"scope_refused"}},
        {"reconnect_needed", "", "Sign in again",
            "The session has ended, and this connection has nothing to renew it with.",
            {"Sign in again with Reconnect.", "A pasted access token can't be renewed: paste a new one."}},
        {"connection_disconnected", "", "Disconnected",
            "You disconnected it: its token was revoked in Salesforce and deleted from this computer.",
            {"Sign in again with Reconnect."}},
        {"reconnect_other_user", "", "Somebody else signed in",
            "The browser was signed in to Salesforce as another user, or the credentials belong to another "
            "user or "
            "org. A connection never changes hands by itself.",
            {"Sign out of Salesforce in the browser and reconnect as the user of the connection.",
                "To work as the other user, too, add a connection for them.",
                "If the org was replaced (a refreshed sandbox is a new org), add it anew and remove this "
                "connection."}},
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
        {"unsupported_response_type", "", "The app does not allow this sign-in",
            "The web server flow is switched off for it.",
            {"Ask an admin to check Enable Authorization Code and Credentials Flow in the app's settings."},
            Who::Admin, kAppsPage},
        {"immediate_unsuccessful", "", "Salesforce needs to ask the user something",
            "The sign-in was to happen without a page, and a page is needed: to sign in, or to approve the "
            "app.",
            {"Start again and finish in the browser."}},
    };
    return entries;
}

} // namespace

std::span<const Entry> signInEntries()
{
    return signInTable();
}

} // namespace scout::advice
