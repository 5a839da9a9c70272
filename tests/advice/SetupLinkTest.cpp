// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/SetupLink.h"

#include <gtest/gtest.h>

namespace scout::advice {

namespace {

constexpr const char* kPage = "/lightning/setup/ConnectedAppsUsage/home";

} // namespace

TEST(SetupLink, LeadsToThePageOfTheOrg)
{
    EXPECT_EQ(setupLink("https://acme.my.salesforce.com/services/oauth2/authorize", kPage),
        "https://acme.my.salesforce.com/lightning/setup/ConnectedAppsUsage/home");
    EXPECT_EQ(setupLink("http://127.0.0.1:4000", kPage),
        "http://127.0.0.1:4000/lightning/setup/ConnectedAppsUsage/home");
}

TEST(SetupLink, AsksForTheOrgWhereOnlyTheLoginHostIsKnown)
{
    EXPECT_EQ(setupLink("https://test.salesforce.com/services/oauth2/authorize", kPage),
        "https://test.salesforce.com/?startURL=%2Flightning%2Fsetup%2FConnectedAppsUsage%2Fhome");
}

TEST(SetupLink, IsEmptyWithoutAnOrgOrAPage)
{
    EXPECT_EQ(setupLink("", kPage), "");
    EXPECT_EQ(setupLink("acme", kPage), "");
    EXPECT_EQ(setupLink("https://acme.my.salesforce.com", ""), "");
}

} // namespace scout::advice
