// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/ApiTest.h"

#include "base/Text.h"
#include "support/TemporaryFolder.h"

namespace scout::demoorg {

namespace {

class ToolingRoutes : public ApiTest {
protected:
    Answer query(const std::string& soql) const { return get("/tooling/query?q=" + percentEncode(soql)); }
};

TEST_F(ToolingRoutes, PutsRecordsIntoTheEnvelopeOfTheToolingApi)
{
    const Answer answer = query("SELECT Id, Name, Status FROM ApexClass");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_TRUE(answer.body.starts_with(
        R"({"size":1,"totalSize":1,"done":true,"queryLocator":null,"entityTypeName":"ApexClass","records":[)"))
        << answer.body;
    const auto record = answer.json()["records"][0];
    EXPECT_EQ(record["Name"], "InvoiceReminders");
    const std::string url = record["attributes"]["url"];
    EXPECT_EQ(url, "/services/data/v67.0/tooling/sobjects/ApexClass/" + record["Id"].get<std::string>());
    EXPECT_EQ(get(url).json()["Status"], "Active");
}

TEST_F(ToolingRoutes, NamesNoEntityWhereNothingWasFound)
{
    const auto body = query("SELECT Id FROM ApexTrigger").json();
    EXPECT_EQ(body["size"], 0);
    EXPECT_TRUE(body["entityTypeName"].is_null());
}

TEST_F(ToolingRoutes, DescribesTheOrgsOwnObjects)
{
    const auto body =
        query("SELECT DurableId, Label FROM EntityDefinition WHERE QualifiedApiName LIKE '%__c' "
              "ORDER BY Label")
            .json();
    ASSERT_EQ(body["records"].size(), 2u);
    EXPECT_EQ(body["records"][0]["DurableId"], "Invoice__c");
    EXPECT_EQ(body["records"][1]["Label"], "Project");
    EXPECT_EQ(get("/tooling/sobjects/EntityDefinition/Invoice__c").json()["KeyPrefix"],
        get("/sobjects/Invoice__c/describe").json()["keyPrefix"]);
}

TEST_F(ToolingRoutes, FindsTheFieldsOfAnEntityByEitherOfItsNames)
{
    const auto wanted = get("/sobjects/Invoice__c/describe").json()["fields"].size();
    const std::string fields = "SELECT QualifiedApiName FROM FieldDefinition WHERE ";
    EXPECT_EQ(query(fields + "EntityDefinition.QualifiedApiName = 'Invoice__c'").json()["totalSize"], wanted);
    EXPECT_EQ(query(fields + "EntityDefinitionId = 'Invoice__c'").json()["totalSize"], wanted);
}

TEST_F(ToolingRoutes, WantsToKnowWhoseFieldsToList)
{
    const Answer answer = query("SELECT QualifiedApiName FROM FieldDefinition");
    EXPECT_EQ(refusal(answer), "400 MALFORMED_QUERY");
    EXPECT_EQ(answer.json()[0]["message"],
        "FieldDefinition: a filter on a reified column is required [EntityDefinitionId,DurableId]");
}

TEST_F(ToolingRoutes, KnowsOnlyItsOwnObjects)
{
    EXPECT_EQ(refusal(query("SELECT Id FROM Account")), "400 INVALID_TYPE");
    EXPECT_EQ(refusal(get("/query?q=" + percentEncode("SELECT Id FROM ApexClass"))), "400 INVALID_TYPE");
    EXPECT_EQ(get("/tooling/sobjects").json()["sobjects"].size(), 4u);
    EXPECT_EQ(get("/tooling/sobjects/ApexClass/describe").json()["keyPrefix"], "01p");
    EXPECT_EQ(refusal(get("/tooling/sobjects/Account/describe")), "404 NOT_FOUND");
    EXPECT_EQ(refusal(get("/tooling/sobjects/ApexClass/01pDm0000000009IAA")), "404 NOT_FOUND");
}

TEST_F(ToolingRoutes, SurvivesQuotationMarksInAnId)
{
    EXPECT_EQ(get("/tooling/sobjects/ApexClass/x'%20OR%20Name!='").status, 404);
}

TEST_F(ToolingRoutes, TellsColumnsForTheTablesOfTheSalesforceCli)
{
    const auto columns =
        get("/tooling/query?columns=true&q=" + percentEncode("SELECT Id, Name FROM ApexClass")).json();
    EXPECT_EQ(columns["entityName"], "ApexClass");
    EXPECT_EQ(columns["columnMetadata"].size(), 2u);
}

TEST_F(ToolingRoutes, KeepsOneSetOfDescriptionsOverRestarts)
{
    const auto before = query("SELECT COUNT() FROM EntityDefinition").json()["totalSize"];
    const test::TemporaryFolder folder;
    options.dataFile = folder / "org.sqlite";
    restart();
    restart();
    signInAgain();
    EXPECT_EQ(query("SELECT COUNT() FROM EntityDefinition").json()["totalSize"], before);
    server.reset();
}

} // namespace

} // namespace scout::demoorg
