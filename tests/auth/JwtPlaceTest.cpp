// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/JwtPlace.h"

#include <gtest/gtest.h>

namespace scout::auth {

namespace {

const std::string kProduction = "https://login.salesforce.com";
const std::string kSandbox = "https://test.salesforce.com";

using Places = std::vector<JwtPlace>;

} // namespace

TEST(JwtPlace, IsTheChosenLoginHostAndThenTheOther)
{
    EXPECT_EQ(jwtPlaces(kProduction), (Places{{kProduction, kProduction}, {kSandbox, kSandbox}}));
    EXPECT_EQ(jwtPlaces(kSandbox), (Places{{kSandbox, kSandbox}, {kProduction, kProduction}}));
}

TEST(JwtPlace, OfAProductionOrgIsItsOwnHost)
{
    const std::string org = "https://acme.my.salesforce.com";
    EXPECT_EQ(jwtPlaces(org), (Places{{org, org}, {org, kProduction}, {org, kSandbox}}));
}

TEST(JwtPlace, OfASandboxHasTheSandboxAudienceFirst)
{
    for (const std::string org : {"https://acme--uat.sandbox.my.salesforce.com",
             "https://acme--uat.my.salesforce.com", "https://bold-fox-1.scratch.my.salesforce.com"})
        EXPECT_EQ(jwtPlaces(org), (Places{{org, org}, {org, kSandbox}, {org, kProduction}})) << org;
}

} // namespace scout::auth
