// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/DescribeReply.h"

#include <gtest/gtest.h>

namespace scout::sf {

namespace {

constexpr const char* kCase = R"({"name":"Case","label":"Case","queryable":true,
    "fields":[
        {"name":"OwnerId","label":"Owner ID","type":"reference","referenceTo":["Group","User"],
         "relationshipName":"Owner","picklistValues":[],"filterable":true,"sortable":true,"groupable":true,
         "aggregatable":true},
        {"name":"Status","label":"Status","type":"picklist","referenceTo":[],"relationshipName":null,
         "picklistValues":[{"active":true,"value":"New","label":"Neu"},{"active":false,"value":"Old","label":"Alt"}]},
        {"name":"Description","label":"Description","type":"textarea","filterable":false,"sortable":false,
         "groupable":false,"aggregatable":false},
        {"name":"Mystery","type":"neverHeardOf"}],
    "childRelationships":[
        {"childSObject":"CaseComment","field":"ParentId","relationshipName":"CaseComments"},
        {"childSObject":"CaseFeed","field":"ParentId","relationshipName":null}],
    "supportedScopes":[{"name":"everything","label":"All cases"},{"name":"mine","label":"My cases"}]})";

} // namespace

TEST(DescribeReply, ReadsTheNamesOfTheObjects)
{
    const auto names = objectNamesFrom(
        R"({"sobjects":[{"name":"Account","label":"Account"},{"name":"Case","label":"Fall"}]})");
    ASSERT_TRUE(names);
    ASSERT_EQ(names->size(), 2u);
    EXPECT_EQ((*names)[1].name, "Case");
    EXPECT_EQ((*names)[1].label, "Fall");
}

TEST(DescribeReply, ReadsWhatPeopleCallTheObjectsAndHowTheirIdsBegin)
{
    const auto names = objectNamesFrom(R"({"sobjects":[
        {"name":"Case","label":"Case","labelPlural":"Cases","keyPrefix":"500","queryable":true},
        {"name":"CaseFeed","label":"Feed","labelPlural":"Feeds","keyPrefix":null,"queryable":false}]})");
    ASSERT_TRUE(names) << names.error().message;
    EXPECT_EQ((*names)[0].plural, "Cases");
    EXPECT_EQ((*names)[0].keyPrefix, "500");
    EXPECT_EQ((*names)[1].keyPrefix, "");
    EXPECT_FALSE((*names)[1].queryable);
    const auto object = objectInfoFrom(R"({"name":"Case","fields":[
        {"name":"Id","type":"id","nameField":false},{"name":"CaseNumber","type":"string","nameField":true}]})");
    ASSERT_TRUE(object);
    EXPECT_TRUE(object->field("CaseNumber")->isName);
    EXPECT_FALSE(object->field("Id")->isName);
}

TEST(DescribeReply, ReadsWhatQueriesNeedOfAnObject)
{
    const auto object = objectInfoFrom(kCase);
    ASSERT_TRUE(object) << object.error().message;
    const soql::FieldInfo* owner = object->relationship("owner");
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->referenceTo, (std::vector<std::string>{"Group", "User"}));
    const soql::FieldInfo* status = object->field("Status");
    ASSERT_TRUE(status);
    EXPECT_EQ(status->type, soql::FieldType::Picklist);
    ASSERT_EQ(status->picklist.size(), 1u) << "values that are not active are no longer offered";
    EXPECT_EQ(status->picklist[0].label, "Neu");
    EXPECT_FALSE(object->field("Description")->filterable);
    EXPECT_EQ(object->scopes, (std::vector<std::string>{"everything", "mine"}));
}

TEST(DescribeReply, LeavesOutChildrenThatNoQueryCanName)
{
    const auto object = objectInfoFrom(kCase);
    ASSERT_TRUE(object);
    ASSERT_EQ(object->children.size(), 1u);
    EXPECT_EQ(object->children[0].object, "CaseComment");
}

TEST(DescribeReply, TakesATypeThatItDoesNotKnow)
{
    const auto object = objectInfoFrom(kCase);
    ASSERT_TRUE(object);
    EXPECT_EQ(object->field("Mystery")->type, soql::FieldType::Any);
}

TEST(DescribeReply, NamesThePlaceOfWhatIsNotAsExpected)
{
    const auto broken = objectInfoFrom(R"({"name":"Case","fields":[{"name":"Id","type":"id"},{"name":7}]})");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, "json_shape");
    EXPECT_NE(broken.error().message.find("fields[1].name"), std::string::npos) << broken.error().message;
    EXPECT_EQ(objectNamesFrom("<html>").error().code, "json_invalid");
}

} // namespace scout::sf
