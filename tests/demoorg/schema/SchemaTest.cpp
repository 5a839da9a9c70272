// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/Schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace scout::demoorg {

namespace {

const Object& standardObject(std::string_view name)
{
    return *Schema::standard().object(name);
}

} // namespace

TEST(Schema, FindsObjectsByNameInAnyCaseAndByKeyPrefix)
{
    const auto& schema = Schema::standard();
    ASSERT_NE(schema.object("aCCOUNT"), nullptr);
    EXPECT_EQ(schema.object("aCCOUNT")->name, "Account");
    EXPECT_EQ(schema.objectByKeyPrefix("00Q")->name, "Lead");
    EXPECT_EQ(schema.objectByKeyPrefix("00q"), nullptr) << "key prefixes tell case";
    EXPECT_EQ(schema.object("Accounts"), nullptr);
}

TEST(Schema, KnowsFieldsAsADescribeResultHasThem)
{
    const Field& name = *standardObject("Account").field("name");
    EXPECT_EQ(name.label, "Account Name");
    EXPECT_EQ(name.length, 255);
    EXPECT_TRUE(name.nameField);
    EXPECT_TRUE(name.isRequired());
    const Field& amount = *standardObject("Opportunity").field("Amount");
    EXPECT_EQ(amount.type, FieldType::Currency);
    EXPECT_EQ(amount.precision, 18);
    EXPECT_EQ(amount.scale, 2);
    EXPECT_FALSE(amount.groupable);
    EXPECT_TRUE(amount.sortable);
    EXPECT_FALSE(standardObject("Account").field("Description")->filterable);
    EXPECT_FALSE(standardObject("Lead").field("Status")->isRequired()) << "Salesforce fills it in";
    EXPECT_TRUE(standardObject("Contact").field("LastName")->isRequired());
}

TEST(Schema, MarksDefaultPicklistValues)
{
    const auto& status = standardObject("Case").field("Status")->picklist;
    ASSERT_EQ(status.size(), 4u);
    EXPECT_EQ(status[0].value, "New");
    EXPECT_TRUE(status[0].isDefault);
    EXPECT_FALSE(status[3].isDefault);
    EXPECT_EQ(standardObject("Account").field("Industry")->picklist.size(), 32u);
}

TEST(Schema, GivesEveryObjectItsSystemFields)
{
    for (const auto& each : Schema::standard().objects()) {
        ASSERT_FALSE(each.fields().empty());
        EXPECT_EQ(each.fields().front().name, "Id");
        EXPECT_NE(each.field("SystemModstamp"), nullptr) << each.name;
        EXPECT_EQ(each.field("IsDeleted") != nullptr, each.traits.undeletable) << each.name;
    }
}

TEST(Schema, PutsAddressesTogetherFromTheirParts)
{
    const auto& account = standardObject("Account");
    EXPECT_EQ(account.field("BillingAddress")->type, FieldType::Address);
    EXPECT_FALSE(account.field("BillingAddress")->isStored());
    EXPECT_EQ(account.field("BillingCity")->compoundFieldName, "BillingAddress");
    EXPECT_EQ(account.field("ShippingState")->label, "Shipping State/Province");
    EXPECT_EQ(standardObject("Lead").field("City")->compoundFieldName, "Address");
}

TEST(Schema, LinksParentsAndChildrenBothWays)
{
    const Field* account = standardObject("Contact").parentField("account");
    ASSERT_NE(account, nullptr);
    EXPECT_EQ(account->name, "AccountId");
    const ChildRelationship* contacts = standardObject("Account").child("contacts");
    ASSERT_NE(contacts, nullptr);
    EXPECT_EQ(contacts->childObject, "Contact");
    EXPECT_EQ(contacts->field, "AccountId");
    EXPECT_TRUE(contacts->cascadeDelete);
    EXPECT_TRUE(standardObject("Account").child("Cases")->restrictedDelete);
    EXPECT_EQ(standardObject("Account").child(""), nullptr) << "nameless relationships can't be used";
}

TEST(Schema, LinksPolymorphicLookupsToEachTarget)
{
    const Field& who = *standardObject("Task").field("WhoId");
    EXPECT_TRUE(who.isPolymorphic());
    EXPECT_THAT(who.references, testing::ElementsAre("Contact", "Lead"));
    EXPECT_EQ(standardObject("Lead").child("Tasks")->field, "WhoId");
    EXPECT_EQ(standardObject("Opportunity").child("Tasks")->field, "WhatId");
}

TEST(Schema, HasNoNameTwice)
{
    std::set<std::string> prefixes;
    for (const auto& each : Schema::standard().objects()) {
        EXPECT_TRUE(prefixes.insert(each.keyPrefix).second) << each.keyPrefix;
        std::set<std::string> names;
        for (const auto& field : each.fields())
            EXPECT_TRUE(names.insert(field.name).second) << each.name << "." << field.name;
        std::set<std::string> relationships;
        for (const auto& child : each.children())
            EXPECT_TRUE(child.name.empty() || relationships.insert(child.name).second)
                << each.name << "." << child.name;
    }
}

TEST(Schema, SizesEveryTextField)
{
    for (const auto& each : Schema::standard().objects())
        for (const auto& field : each.fields())
            EXPECT_TRUE(kindOf(field.type) != FieldKind::Text || field.length > 0)
                << each.name << "." << field.name;
}

TEST(SchemaRows, RefusesWhatItCannotRead)
{
    const auto read = [](FieldRow row) {
        const FieldRow rows[] = {row};
        return readObject({"001", "X", "X", "Xs", "X ID", "", rows});
    };
    EXPECT_EQ(read({"A", "A", "string(5)", "CUN-FGS", ""}).field("A")->length, 5);
    EXPECT_THROW(read({"A", "A", "strong(5)", "CUN-FGS", ""}), std::logic_error);
    EXPECT_THROW(read({"A", "A", "string", "CUN-FGS", ""}), std::logic_error);
    EXPECT_THROW(read({"A", "A", "string(5)", "CUNFGS", ""}), std::logic_error);
    EXPECT_THROW(read({"A", "A", "string(5)", "UCN-FGS", ""}), std::logic_error);
    EXPECT_THROW(read({"A", "A", "string(5)", "CUN-FGS nam", ""}), std::logic_error);
    EXPECT_THROW(read({"A", "A", "picklist(5)", "CUN-FGS", "Hot;; Cold"}), std::logic_error);
    EXPECT_THROW(read({"A", "A", "reference", "CUN-FGS", "Account as"}), std::logic_error);
    EXPECT_THROW(readObject({"001", "X", "X", "Xs", "X ID", "!deleteable", {}}), std::logic_error);
}

} // namespace scout::demoorg
