// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

namespace scout::advice {

namespace {

// Refusals without a code of Salesforce's: by their HTTP status, which apiFault turns into "http_NNN".

const std::vector<Entry>& statusTable()
{
    static const std::vector<Entry> entries{
        {"http_409", "", "It conflicts with something that is there",
            "Another request of the same kind is under way, or the org's state does not allow it.",
            {"Wait for the other to end, and try again."}},
        {"http_412", "", "The record was changed meanwhile",
            "It is newer than the state that the request was based on.",
            {"Read it again, and repeat the change."}, Who::User, {}, {}, {"http_428"}},
        {"http_413", "", "The request is too large", "Salesforce takes only so many bytes at once.",
            {"Send less at once.", "Or use Bulk API."}},
        {"http_414", "", "The address is too long",
            "Address and headers together may have 16,384 bytes; a long query does not fit.",
            {"Shorten the query.", "Or export with Bulk API, which sends it in the body."}, Who::User, {}, {},
            {"http_431"}},
        {"http_420", "", "Salesforce does not know that host",
            "No org answers at this address: it was renamed, moved or deleted.",
            {"Check the org's address: Setup shows it under My Domain.", "Sign in again with Reconnect."},
            Who::User, "/lightning/setup/OrgDomain/home"},
        {"http_429", "", "Too many requests at once", "Salesforce asks to go slower.",
            {"Wait a moment and try again.", "Run fewer things at once."}},
        {"http_502", "", "Salesforce's gateway did not reach the org",
            "The instance is restarting, or is being moved.",
            {"Try again in a moment.", "See https://status.salesforce.com for the instance."},
            Who::Salesforce, {}, {}, {"http_504"}},
        {"http_503", "", "Salesforce is not available", "The instance is down for maintenance or overloaded.",
            {"See https://status.salesforce.com for the instance.", "Try again later."}, Who::Salesforce},
    };
    return entries;
}

} // namespace

std::span<const Entry> statusEntries()
{
    return statusTable();
}

} // namespace scout::advice
