// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

namespace scout::advice {

namespace {

const std::vector<Entry>& table()
{
    static const std::vector<Entry> entries{
        {"INVALID_SESSION_ID", "not valid for use with the REST API", "This sign-in may not use the REST API",
            "The app has no \"api\" scope, or the user's profile lacks the permission API Enabled.",
            {"Reconnect with the scope api.", "Ask an admin for the permission API Enabled."}, Who::Admin,
            "/lightning/setup/ManageUsers/home"},
        {"INVALID_SESSION_ID", "", "The session has ended",
            "The access token expired or was revoked, and there was nothing to renew it with.",
            {"Sign in again with Reconnect."}},
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
        {"INSUFFICIENT_ACCESS_OR_READONLY", "", "This user may not do that",
            "The user's profile, permission sets or the sharing of the record do not allow it.",
            {"Ask an admin for access to the object and the record.", "Or connect as a user who has it."},
            Who::Admin, "/lightning/setup/PermSets/home"},
        {"INSUFFICIENT_ACCESS", "", "This user may not do that",
            "The user's profile or permission sets do not allow it.",
            {"Ask an admin for the permission named above."}, Who::Admin, "/lightning/setup/PermSets/home"},
        {"MALFORMED_QUERY", "", "The query is not valid SOQL",
            "Salesforce could not read it from the place named above on.",
            {"Mend the query at that place.", "\"scout soql check\" finds such errors without an org."}},
        {"INVALID_FIELD", "", "The query names a field that this user can't see",
            "The field does not exist on that object, or field-level security hides it from this user.",
            {"Check the spelling; custom fields end in __c.", "Ask an admin for access to the field."}},
        {"INVALID_TYPE", "", "The query names an object that this user can't see",
            "The object does not exist in this org, or the user has no access to it.",
            {"Check the spelling; custom objects end in __c.", "Ask an admin for access to the object."}},
        {"INVALID_QUERY_LOCATOR", "", "The rest of the result is no longer there",
            "Salesforce keeps ten open results a user, for a limited time, and has dropped this one.",
            {"Run the query again.", "Run fewer large queries at once with the same user."}},
        {"QUERY_TIMEOUT", "", "The query took longer than Salesforce allows",
            "A query may run for 120 seconds.",
            {"Filter on an indexed field, such as Id, CreatedDate or an external ID.",
                "Or export with Bulk API."}},
        {"NOT_FOUND", "", "Salesforce has no such resource",
            "The record, object or address does not exist, or the user can't see it.",
            {"Check the ID, the object's name and the API version."}},
        {"ENTITY_IS_DELETED", "", "The record is in the recycle bin", "Somebody deleted it.",
            {"Restore it from the recycle bin in Salesforce."}},
        {"UNABLE_TO_LOCK_ROW", "", "The record is being changed by somebody else",
            "Salesforce could not get exclusive access to it in time.", {"Try again in a moment."}},
        {"SERVER_UNAVAILABLE", "", "Salesforce is not available",
            "The instance is down for maintenance or overloaded.",
            {"See https://status.salesforce.com for the instance.", "Try again later."}, Who::Salesforce},
        {"UNKNOWN_EXCEPTION", "", "Salesforce failed unexpectedly",
            "An error inside Salesforce; the ErrorId above tells its support where to look.",
            {"Try again.", "Send the ErrorId to Salesforce support if it stays."}, Who::Salesforce},
        {"UNSUPPORTED_API_VERSION", "", "The API version is retired",
            "Salesforce has switched off the version that was asked for.",
            {"Reconnect, so that Scout picks the newest."}},
    };
    return entries;
}

} // namespace

std::span<const Entry> dataEntries()
{
    return table();
}

} // namespace scout::advice
