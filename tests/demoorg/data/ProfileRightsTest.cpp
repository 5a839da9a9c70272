// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/ProfileRights.h"

#include "demoorg/schema/Schema.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

const Object& object(std::string_view name)
{
    return *Schema::standard().object(name);
}
const Field& field(std::string_view objectName, std::string_view name)
{
    return *object(objectName).field(name);
}

} // namespace

TEST(ProfileRights, LetAdministratorsDoWhatTheObjectAllows)
{
    const ProfileRights rights("System Administrator");
    EXPECT_TRUE(rights.canCreate(object("User")));
    EXPECT_FALSE(rights.canDelete(object("User")));
    EXPECT_TRUE(rights.sees(object("Project__c"), field("Project__c", "Access_Code__c")));
}

TEST(ProfileRights, LetStandardUsersWriteRecordsButNotSetup)
{
    const ProfileRights rights("Standard User");
    EXPECT_TRUE(rights.canCreate(object("Account")));
    EXPECT_TRUE(rights.canDelete(object("Invoice__c")));
    EXPECT_FALSE(rights.canEdit(object("User")));
    EXPECT_FALSE(rights.canCreate(object("Product2")));
    EXPECT_TRUE(rights.sees(object("Product2")));
    EXPECT_FALSE(rights.sees(object("Project__c"), field("Project__c", "Access_Code__c")));
}

TEST(ProfileRights, LetReadersOnlyRead)
{
    const ProfileRights rights("Read Only");
    EXPECT_TRUE(rights.sees(object("Account")));
    EXPECT_FALSE(rights.canCreate(object("Account")) || rights.canEdit(object("Account"))
        || rights.canDelete(object("Account")));
    EXPECT_FALSE(rights.sees(object("Lead"), field("Lead", "AnnualRevenue")));
    EXPECT_FALSE(rights.canEdit(object("Account"), field("Account", "Name")));
}

TEST(ProfileRights, LetOthersOnlySeeWhoTheyAre)
{
    const ProfileRights rights("Minimum Access - Salesforce");
    EXPECT_FALSE(rights.sees(object("Account")));
    EXPECT_TRUE(rights.sees(object("User"), field("User", "Name")));
    EXPECT_FALSE(rights.sees(object("Account"), field("Account", "Name")));
}

} // namespace scout::demoorg
