// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"
#include "advice/SetupPage.h"

namespace scout::advice {

namespace {

// Who may use the API at all, and how much of it.

const std::vector<Entry>& accessTable()
{
    static const std::vector<Entry> entries{
        {"INVALID_SESSION_ID", "not valid for use with the REST API", "This sign-in may not use the REST API",
            "The app has no \"api\" scope, or the user's profile lacks the permission API Enabled.",
            {"Reconnect with the scope api.", "Ask an admin for the permission API Enabled."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"INVALID_SESSION_ID", "not attached to agent", "The app is not attached to the agent",
            "Salesforce lets this app act only for an agent that an admin attached it to.",
            {"Ask an admin to attach the app to the agent.", "Or connect with another app."}, Who::Admin,
            kAppsPage},
        {"INVALID_SESSION_ID", "", "The session has ended",
            "The access token expired or was revoked, and there was nothing to renew it with.",
            {"Sign in again with Reconnect."}},
        {"INVALID_AUTH_HEADER", "", "Salesforce could not read the access token",
            "It was cut when it was copied, or has characters that no token has.",
            {"Sign in again with Reconnect, and paste the whole token."}},
        {"Bad_OAuth_Token", "", "The session has ended",
            "The access token expired or was revoked, and there was nothing to renew it with.",
            {"Sign in again with Reconnect."}, Who::User, {}, {}, {"Missing_OAuth_Token"}},
        {"Wrong_Org", "", "The token belongs to another org",
            "The address and the token are of two different orgs.",
            {"Check the instance URL of the connection.", "Sign in again with Reconnect."}},
        {"HTTPS_Required", "", "Salesforce wants https", "The address was asked without TLS.",
            {"Use the https address of the org."}},
        {"Inactive", "", "The user is inactive", "An admin has deactivated or frozen this user.",
            {"Ask an admin to activate the user, or sign in as another one."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"No_Access", "", "The user may not enter this org or site",
            "The user has no access to the org or the Experience Cloud site of that address.",
            {"Check the address that you sign in at.", "Ask an admin for access."}, Who::Admin,
            "/lightning/setup/ManageUsers/home", {}, {"No_Site_Endpoint"}},
        {"Bad_Id", "", "Salesforce does not know that user or org",
            "The identity address of the sign-in names nobody; the org may have been refreshed or deleted.",
            {"Sign in again with Reconnect.", "A refreshed sandbox is a new org: add it anew."}},
        {"Internal_Error", "", "Salesforce could not say who signed in", "Its identity service failed.",
            {"Try again in a moment.", "See https://status.salesforce.com for the instance."},
            Who::Salesforce},
        {"REQUEST_LIMIT_EXCEEDED", "concurrent", "Too many long requests at once",
            "Salesforce allows 25 requests that take longer than 20 seconds at a time (5 in Developer "
            "Edition), over the whole org.",
            {"Wait a moment and run fewer at once.",
                "Make slow queries faster with a filter on an indexed field."}},
        {"REQUEST_LIMIT_EXCEEDED", "", "The org has used all of its API calls",
            "Salesforce counts the API calls of the last 24 hours over all users and programs of the org.",
            {"Wait: calls become free again hour by hour.",
                "See which programs use them: Setup, System Overview, API Usage.",
                "Ask for fewer, larger calls: longer pages, or Bulk API."},
            Who::Admin, "/lightning/setup/SystemOverview/home"},
        {"API_DISABLED_FOR_ORG", "", "The API is not enabled",
            "The org's edition has no API, or the user's profile lacks the permission API Enabled.",
            {"Ask an admin for the permission API Enabled.", "Essentials and Group Edition have no API."},
            Who::Admin, "/lightning/setup/ManageUsers/home"},
        {"API_CURRENTLY_DISABLED", "", "The API is switched off for this user",
            "The user's profile lacks the permission API Enabled.",
            {"Ask an admin for the permission API Enabled."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"FUNCTIONALITY_NOT_ENABLED", "", "The org does not have that feature",
            "It is not part of the edition, or an admin has not switched it on.",
            {"Ask an admin to enable the feature that is named above."}, Who::Admin,
            "/lightning/setup/SetupOneHome/home", {}, {"FEATURENOTENABLED", "PACKAGE_LICENSE_REQUIRED"}},
        {"INSUFFICIENT_ACCESS_OR_READONLY", "", "This user may not do that",
            "The user's profile, permission sets or the sharing of the record do not allow it.",
            {"Ask an admin for access to the object and the record.", "Or connect as a user who has it."},
            Who::Admin, "/lightning/setup/PermSets/home"},
        {"INSUFFICIENT_ACCESS", "", "This user may not do that",
            "The user's profile or permission sets do not allow it.",
            {"Ask an admin for the permission named above."}, Who::Admin, "/lightning/setup/PermSets/home",
            {}, {"INVALIDUSER"}},
        {"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", "",
            "The user can't see a record that is referred to",
            "A lookup names a record that does not exist or is not shared with this user.",
            {"Check the ID in the lookup field.", "Ask an admin to share that record with the user."},
            Who::Admin, "/lightning/setup/SecuritySharing/home"},
        {"INVALID_OPERATION_WITH_EXPIRED_PASSWORD", "", "The user's password has expired",
            "Salesforce allows nothing until a new password is set.",
            {"Sign in to Salesforce in the browser and set a new password, then reconnect."}},
        {"TXN_SECURITY_NO_ACCESS", "", "A security policy stopped this",
            "A transaction security policy of the org forbids it for this user.",
            {"Ask an admin which policy applies, and for an exception if you need one."}, Who::Admin,
            "/lightning/setup/TransactionSecurityNew/home", {}, {"TXN_SECURITY_RUNTIME_EXCEPTION"}},
        {"SERVER_UNAVAILABLE", "", "Salesforce is not available",
            "The instance is down for maintenance or overloaded.",
            {"See https://status.salesforce.com for the instance.", "Try again later."}, Who::Salesforce},
        {"REQUEST_RUNNING_TOO_LONG", "", "The request took longer than Salesforce allows",
            "It was stopped by Salesforce.",
            {"Try again with less data at once.", "Or export with Bulk API."}, Who::User, {}, {},
            {"TIMEOUT"}},
        {"UNKNOWN_EXCEPTION", "", "Salesforce failed unexpectedly",
            "An error inside Salesforce; the ErrorId above tells its support where to look.",
            {"Try again.", "Send the ErrorId to Salesforce support if it stays."}, Who::Salesforce},
        {"UNSUPPORTED_API_VERSION", "", "The API version is retired",
            "Salesforce has switched off the version that was asked for.",
            {"Reconnect, so that Scout picks the newest."}},
        {"INVALID_READ_ONLY_USER_DML", "", "The org is read-only for now",
            "Salesforce is doing maintenance, during which data can be read and not changed.",
            {"Try again after the maintenance.", "See https://status.salesforce.com for the instance."},
            Who::Salesforce, {}, {}, {"INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"}},
        {"LIMIT_EXCEEDED", "", "A limit of the org is used up", "The sentence above names it.",
            {"Wait, or ask for less at once.",
                "Ask an admin to look at the org's limits in System Overview."},
            Who::Admin, "/lightning/setup/SystemOverview/home", {},
            {"EXCEEDEDQUOTA", "SINGLE_EMAIL_LIMIT_EXCEEDED"}},
        {"STORAGE_LIMIT_EXCEEDED", "", "The org's storage is full",
            "No record can be added until there is room.",
            {"Ask an admin to delete or archive data, or to buy storage: Setup, Storage Usage."}, Who::Admin,
            "/lightning/setup/CompanyResourceDisk/home"},
        {"LICENSE_LIMIT_EXCEEDED", "", "No licence is left",
            "The org has as many active users of that licence as it paid for.",
            {"Ask an admin to free a licence or to buy one: Setup, Company Information."}, Who::Admin,
            "/lightning/setup/CompanyProfileInfo/home"},
    };
    return entries;
}

} // namespace

std::span<const Entry> accessEntries()
{
    return accessTable();
}

} // namespace scout::advice
