// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/DescribeService.h"

#include "demoorg/query/SampleOrg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::json;

class Describe : public testing::Test {
protected:
    Json object(std::string_view name, const std::string& user = {})
    {
        auto body =
            m_describe.object({user.empty() ? m_org.userId() : user, "67.0", "http://127.0.0.1:1"}, name);
        return body ? Json::parse(*body) : Json(body.error().errorCode);
    }
    Json global(const std::string& user)
    {
        return Json::parse(*m_describe.global({user, "58.0", "http://127.0.0.1:1"}));
    }
    static Json field(const Json& description, std::string_view name)
    {
        for (const auto& each : description["fields"])
            if (each["name"] == name)
                return each;
        return {};
    }
    static Json entry(const Json& global, std::string_view name)
    {
        for (const auto& each : global["sobjects"])
            if (each["name"] == name)
                return each;
        return {};
    }

    SampleOrg m_org;
    DescribeService m_describe{m_org.database()};
};

} // namespace

TEST_F(Describe, GivesEveryKeyOfAField)
{
    // A recorded answer of a Developer Edition org, but for what the demo org does not have.
    EXPECT_EQ(field(object("account"), "Name").dump(),
        R"({"aggregatable":true,"aiPredictionField":false,"autoNumber":false,"byteLength":765,"calculated":false,"calculatedFormula":null,)"
        R"("cascadeDelete":false,"caseSensitive":false,"compoundFieldName":"Name","controllerName":null,"createable":true,"custom":false,)"
        R"("defaultValue":null,"defaultValueFormula":null,"defaultedOnCreate":false,"dependentPicklist":false,"deprecatedAndHidden":false,)"
        R"("digits":0,"displayLocationInDecimal":false,"encrypted":false,"externalId":false,"extraTypeInfo":"switchablepersonname","filterable":true,)"
        R"("filteredLookupInfo":null,"formulaTreatNullNumberAsZero":false,"groupable":true,"highScaleNumber":false,"htmlFormatted":false,)"
        R"("idLookup":false,"inlineHelpText":null,"label":"Account Name","length":255,"mask":null,"maskType":null,"name":"Name","nameField":true,)"
        R"("namePointing":false,"nillable":false,"permissionable":false,"picklistValues":[],"polymorphicForeignKey":false,"precision":0,)"
        R"("queryByDistance":false,"referenceTargetField":null,"referenceTo":[],"relationshipName":null,"relationshipOrder":null,)"
        R"("restrictedDelete":false,"restrictedPicklist":false,"scale":0,"searchPrefilterable":false,"soapType":"xsd:string","sortable":true,)"
        R"("type":"string","unique":false,"updateable":true,"writeRequiresMasterRead":false})");
}

TEST_F(Describe, TellsTypesApart)
{
    const Json project = object("Project__c");
    EXPECT_EQ(field(project, "Access_Code__c")["encrypted"], true);
    EXPECT_EQ(field(project, "Site__c")["soapType"], "urn:location");
    EXPECT_EQ(field(project, "Site__Latitude__s")["compoundFieldName"], "Site__c");
    EXPECT_EQ(field(project, "Skills__c")["aggregatable"], false);
    EXPECT_EQ(field(project, "Details__c")["extraTypeInfo"], "plaintextarea");
    EXPECT_EQ(field(object("Invoice__c"), "Remarks__c")["extraTypeInfo"], "richtextarea");
    EXPECT_EQ(field(object("Invoice__c"), "External_Id__c")["idLookup"], true);
    EXPECT_EQ(field(object("Case"), "Status")["picklistValues"][0].dump(),
        R"({"active":true,"defaultValue":true,"label":"New","validFor":null,"value":"New"})");
    EXPECT_EQ(field(object("User"), "IsActive")["defaultValue"], true);
}

TEST_F(Describe, LinksObjects)
{
    const Json account = object("Account");
    Json contacts;
    for (const auto& child : account["childRelationships"])
        if (child["relationshipName"] == "Contacts")
            contacts = child;
    EXPECT_EQ(contacts.dump(),
        R"({"cascadeDelete":true,"childSObject":"Contact","deprecatedAndHidden":false,"field":"AccountId","junctionIdListNames":[],)"
        R"("junctionReferenceTo":[],"relationshipName":"Contacts","restrictedDelete":false})");
    const Json who = field(object("Task"), "WhoId");
    EXPECT_EQ(who["referenceTo"].dump(), R"(["Contact","Lead"])");
    EXPECT_EQ(who["relationshipName"], "Who");
    EXPECT_EQ(who["polymorphicForeignKey"], true);
}

TEST_F(Describe, HasTheKeysOfAnObject)
{
    const Json account = object("Account");
    for (const char* key : {"actionOverrides", "activateable", "compactLayoutable", "defaultImplementation",
             "keyPrefix", "labelPlural", "listviewable", "namedLayoutInfos", "networkScopeFieldName",
             "searchLayoutable", "supportedScopes"})
        EXPECT_TRUE(account.contains(key)) << key;
    EXPECT_EQ(account["sobjectDescribeOption"], "FULL");
    EXPECT_EQ(account["urls"]["rowTemplate"], "/services/data/v67.0/sobjects/Account/{ID}");
    EXPECT_EQ(account["urls"]["uiNewRecord"], "http://127.0.0.1:1/001/e");
    EXPECT_EQ(account["supportedScopes"].dump(),
        R"([{"label":"All accounts","name":"everything"},{"label":"My accounts","name":"mine"}])");
}

TEST_F(Describe, EndsRecordTypesWithTheMaster)
{
    EXPECT_EQ(object("Contact")["recordTypeInfos"].size(), 1u);
    EXPECT_EQ(object("Contact")["recordTypeInfos"][0]["defaultRecordTypeMapping"], true);
    const std::string id = m_org.add(
        "RecordType", {{"Name", "Partner"}, {"DeveloperName", "Partner"}, {"SobjectType", "Account"}});
    const Json types = object("Account")["recordTypeInfos"];
    ASSERT_EQ(types.size(), 2u);
    EXPECT_EQ(types[0]["recordTypeId"], id);
    EXPECT_EQ(types[0]["defaultRecordTypeMapping"], true);
    EXPECT_EQ(types[1]["recordTypeId"], "012000000000000AAA");
    EXPECT_EQ(types[1]["master"], true);
    EXPECT_EQ(types[1]["defaultRecordTypeMapping"], false);
}

TEST_F(Describe, ListsObjectsByName)
{
    const Json all = global(m_org.userId());
    EXPECT_EQ(all["encoding"], "UTF-8");
    EXPECT_EQ(all["maxBatchSize"], 200);
    std::vector<std::string> names;
    for (const auto& each : all["sobjects"])
        names.push_back(each["name"]);
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
    EXPECT_THAT(names, testing::IsSupersetOf({"Account", "Invoice__c", "Project__c", "RecordType", "User"}));
    EXPECT_EQ(entry(all, "Invoice__c")["custom"], true);
    EXPECT_EQ(entry(all, "Account")["urls"]["describe"], "/services/data/v58.0/sobjects/Account/describe");
    EXPECT_FALSE(entry(all, "Account").contains("fields"));
}

TEST_F(Describe, FollowsTheRightsOfTheUser)
{
    const Json account = object("Account", m_org.readerId());
    EXPECT_EQ(account["createable"], false);
    EXPECT_EQ(account["updateable"], false);
    EXPECT_EQ(field(account, "Name")["updateable"], false);
    EXPECT_TRUE(field(account, "AnnualRevenue").is_null()) << "what the user can't see is not there";
    EXPECT_EQ(field(object("Account"), "AnnualRevenue")["updateable"], true);
    EXPECT_EQ(object("Account", "005Dm00000zzzzz"), "NOT_FOUND");
    EXPECT_EQ(object("Spaceship"), "NOT_FOUND");
    EXPECT_TRUE(entry(global("005Dm00000zzzzz"), "Account").is_null());
}

} // namespace scout::demoorg
