// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/EnvironmentTrap.h"

#include <gtest/gtest.h>

namespace scout::orgs {

namespace {

constexpr const char* kProduction = "https://login.salesforce.com";
constexpr const char* kSandbox = "https://test.salesforce.com";

} // namespace

TEST(EnvironmentTrap, IsSprungByASandboxInTheGuiseOfProduction)
{
    EXPECT_EQ(environmentSurprise(kProduction, Environment::Sandbox),
        "You chose Production, but this org is a sandbox. What you see and change here is not the real data. "
        "If you meant the production org, add a connection and choose Production.");
    EXPECT_TRUE(environmentSurprise("https://acme.my.salesforce.com", Environment::Scratch));
}

TEST(EnvironmentTrap, IsSprungByProductionInTheGuiseOfASandbox)
{
    EXPECT_EQ(environmentSurprise(kSandbox, Environment::Production),
        "You chose Sandbox, but this is a production org. What you change here is real. If you meant a "
        "sandbox, "
        "add a connection and choose Sandbox; usernames there end in its name.");
    EXPECT_TRUE(environmentSurprise("https://acme--uat.sandbox.my.salesforce.com", Environment::Production));
}

TEST(EnvironmentTrap, StaysShutWhereBothAgree)
{
    EXPECT_FALSE(environmentSurprise(kProduction, Environment::Production));
    EXPECT_FALSE(environmentSurprise(kProduction, Environment::Developer));
    EXPECT_FALSE(environmentSurprise(kSandbox, Environment::Sandbox));
    EXPECT_FALSE(environmentSurprise(kSandbox, Environment::Scratch));
    EXPECT_FALSE(environmentSurprise("https://acme--uat.sandbox.my.salesforce.com", Environment::Sandbox));
}

TEST(EnvironmentTrap, StaysShutWhereTheAddressPromisesNothing)
{
    EXPECT_FALSE(environmentSurprise("http://127.0.0.1:4000", Environment::Demo));
    EXPECT_FALSE(environmentSurprise("https://sso.acme.example", Environment::Sandbox));
}

} // namespace scout::orgs
