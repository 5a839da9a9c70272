// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Advice.h"

#include <gtest/gtest.h>

namespace scout::advice {

namespace {

Error refused(std::string code, std::string text, std::string ours = "token_refused")
{
    return Error{ErrorKind::Unauthorized, std::move(ours), "Salesforce refused the token.",
        HttpFault{
            400, std::move(code), std::move(text), "https://login.salesforce.com/services/oauth2/token"}};
}

} // namespace

TEST(Explain, TellsApartWhatSalesforceSaysUnderOneCode)
{
    const Advice expired = explain(refused("invalid_grant", "expired access/refresh token"));
    const Advice code = explain(refused("invalid_grant", "expired authorization code"));
    EXPECT_EQ(expired.title, "The saved sign-in is no longer valid");
    EXPECT_EQ(code.title, "The sign-in code is no longer valid");
}

TEST(Explain, QuotesSalesforceBesideOurWords)
{
    const Advice advice = explain(refused("OAUTH_APP_BLOCKED", "this app is blocked by admin"));
    EXPECT_EQ(advice.said, "OAUTH_APP_BLOCKED: this app is blocked by admin");
    EXPECT_EQ(advice.code, "OAUTH_APP_BLOCKED");
    EXPECT_EQ(advice.who, Who::Admin);
    EXPECT_EQ(advice.setupPath, "/lightning/setup/ConnectedAppsUsage/home");
    EXPECT_FALSE(advice.adminText.empty());
}

TEST(Explain, FallsBackToOurCodeAndThenToTheKind)
{
    const Advice ours = explain(Error{ErrorKind::Storage, "keychain_locked", "The keychain is locked."});
    EXPECT_EQ(ours.title, "The keychain is locked");
    const Advice kind = explain(Error{ErrorKind::Server, "brand_new", "HTTP 500."});
    EXPECT_EQ(kind.title, "Salesforce failed");
    EXPECT_EQ(kind.code, "brand_new");
}

TEST(Explain, SaysTheStatusWhenSalesforceGaveNoCode)
{
    Error error{ErrorKind::Server, "http_status", "HTTP 502.",
        HttpFault{502, "", "", "https://acme.my.salesforce.com/"}};
    EXPECT_EQ(explain(error).said, "HTTP 502");
}

TEST(Explain, KeepsTheOccurrence)
{
    const Error error{ErrorKind::Network, "network_name", "The host acme.example was not found."};
    EXPECT_EQ(explain(error).happened, "The host acme.example was not found.");
}

} // namespace scout::advice
