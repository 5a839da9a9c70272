// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

namespace scout::advice {

namespace {

const Entry kNetwork{"network", "", "Salesforce was not reached",
    "The network or the other side did not answer.", {"Check the network connection and try again."}};
const Entry kTimeout{
    "timeout", "", "It took too long", "No answer came within the time limit.", {"Try again."}};
const Entry kUnauthorized{"unauthorized", "", "Sign in again", "The saved sign-in no longer works.",
    {"Sign in again with Reconnect."}};
const Entry kForbidden{"forbidden", "", "Not allowed", "This user has no right to do that.",
    {"Ask an admin for access, or connect as another user."}, Who::Admin};
const Entry kNotFound{"not_found", "", "Not found", "It does not exist, or this user can't see it.",
    {"Check the name or the ID."}};
const Entry kRateLimited{"rate_limited", "", "A limit is used up", "The org has no calls left for now.",
    {"Wait and try again later."}};
const Entry kBadRequest{"bad_request", "", "The request was refused",
    "Something in it is not as Salesforce expects it.", {"Mend what the message names and try again."}};
const Entry kServer{"server", "", "Salesforce failed", "The other side reported an error of its own.",
    {"Try again in a moment.", "See https://status.salesforce.com for the instance."}, Who::Salesforce};
const Entry kBadResponse{"bad_response", "", "The answer could not be read",
    "Something other than Salesforce answered, or the answer was cut.",
    {"Try again.", "Check the proxy settings."}};
const Entry kStorage{"storage", "", "This computer refused to store it",
    "A file or the keychain did not take it.", {"Check free space and permissions of Scout's folder."}};
const Entry kCancelled{
    "cancelled", "", "Cancelled", "It was ended before it was done.", {"Start it again when you like."}};

} // namespace

const Entry& entryFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return kNetwork;
    case ErrorKind::Timeout:
        return kTimeout;
    case ErrorKind::Unauthorized:
        return kUnauthorized;
    case ErrorKind::Forbidden:
        return kForbidden;
    case ErrorKind::NotFound:
        return kNotFound;
    case ErrorKind::RateLimited:
        return kRateLimited;
    case ErrorKind::BadRequest:
        return kBadRequest;
    case ErrorKind::Server:
        return kServer;
    case ErrorKind::BadResponse:
        return kBadResponse;
    case ErrorKind::Storage:
        return kStorage;
    case ErrorKind::Cancelled:
        return kCancelled;
    }
    return kBadResponse;
}

} // namespace scout::advice
