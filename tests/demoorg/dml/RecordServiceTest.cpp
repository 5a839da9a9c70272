// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/RecordService.h"

#include "demoorg/query/SampleOrg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

class Records : public testing::Test {
protected:
    std::string create(std::string_view object, std::string_view json)
    {
        auto record = parseInputRecord(json);
        auto id =
            record ? m_records.create(m_admin, object, *record) : ApiResult<std::string>(record.error());
        return id ? *id : describe(id.error());
    }
    std::string update(std::string_view object, std::string_view id, std::string_view json)
    {
        auto done = m_records.update(m_admin, object, id, *parseInputRecord(json));
        return done ? "updated" : describe(done.error());
    }
    std::string remove(std::string_view object, std::string_view id)
    {
        auto done = m_records.remove(m_admin, object, id);
        return done ? "deleted" : describe(done.error());
    }
    Json read(std::string_view object, std::string_view id)
    {
        auto body = m_records.read(m_admin, object, id);
        return body ? Json::parse(*body) : Json(describe(body.error()));
    }
    std::string idOf(const std::string& object, const std::string& name)
    {
        return m_org.list("SELECT Id FROM " + object + " WHERE Name = '" + name + "'");
    }
    static std::string describe(const ApiError& error)
    {
        std::string text = std::to_string(error.status) + " " + error.errorCode + ": " + error.message;
        if (error.fields) {
            text += " [";
            for (const auto& field : *error.fields)
                text += (text.back() == '[' ? "" : ",") + field;
            text += "]";
        }
        return text;
    }

    SampleOrg m_org;
    RecordService m_records{m_org.database(), m_org.clock()};
    RecordCaller m_admin{m_org.userId()};
    RecordCaller m_reader{m_org.readerId()};
};

} // namespace

TEST_F(Records, AreCreatedWithWhatTheOrgFillsIn)
{
    const std::string id = create("account",
        R"({"attributes":{"type":"Account"},"name":"  Nordlys AS ","Industry":"Energy","AnnualRevenue":"1.5e6","Site":""})");
    ASSERT_EQ(id.size(), 18u) << id;
    const Json record = read("Account", id.substr(0, 15));
    EXPECT_EQ(record["attributes"]["url"], "/services/data/v67.0/sobjects/Account/" + id);
    EXPECT_EQ(record["Name"], "Nordlys AS");
    EXPECT_EQ(record["AnnualRevenue"].dump(), "1500000.0");
    EXPECT_TRUE(record["Site"].is_null());
    EXPECT_EQ(record["OwnerId"], m_org.userId());
    EXPECT_EQ(record["CreatedById"], m_org.userId());
    EXPECT_EQ(record["CreatedDate"], "2026-03-14T09:41:00.000+0000");
    EXPECT_EQ(record["SystemModstamp"], "2026-03-14T09:41:00.000+0000");
    EXPECT_EQ(record["IsDeleted"], false);
    EXPECT_EQ(record["PhotoUrl"], "/services/images/photo/" + id);
}

TEST_F(Records, AreReadWholeInTheOrderOfTheirDescribe)
{
    const Json record = read("Account", idOf("Account", "Acme"));
    std::vector<std::string> names;
    for (const auto& [name, value] : record.items())
        names.push_back(name);
    EXPECT_THAT(std::vector(names.begin(), names.begin() + 5),
        testing::ElementsAre("attributes", "Id", "IsDeleted", "MasterRecordId", "Name"));
    EXPECT_EQ(names.size(), Schema::standard().object("Account")->fields().size() + 1);
    EXPECT_EQ(record["BillingAddress"]["city"], "Oslo");
}

TEST_F(Records, AreReadInPart)
{
    const std::string id = idOf("Account", "Acme");
    EXPECT_EQ(
        *m_records.read({m_org.userId(), "58.0"}, "Account", id, std::vector<std::string>{"name", "Rating"}),
        "{\"attributes\":{\"type\":\"Account\",\"url\":\"/services/data/v58.0/sobjects/Account/" + id
            + "\"},\"Id\":\"" + id + "\",\"Name\":\"Acme\",\"Rating\":\"Hot\"}");
    EXPECT_EQ(describe(m_records.read(m_admin, "Account", id, std::vector<std::string>{"x"}).error()),
        "400 INVALID_FIELD: No such column 'x' on sobject of type Account");
}

TEST_F(Records, ThatAreNotThereSaySo)
{
    EXPECT_EQ(
        read("Spaceship", "001Dm0000000001IAA"), "404 NOT_FOUND: The requested resource does not exist");
    EXPECT_EQ(read("Account", "001Dm00000zzzzzIAB"),
        "404 NOT_FOUND: Provided external ID field does not exist or is not accessible: 001Dm00000zzzzzIAB");
    EXPECT_EQ(read("Account", "001Dm00000zzzzz"), "404 NOT_FOUND: The requested resource does not exist");
    EXPECT_EQ(read("Account", "Namez"),
        "404 NOT_FOUND: Provided external ID field does not exist or is not accessible: Namez");
    EXPECT_EQ(
        read("Contact", idOf("Account", "Acme")), "404 NOT_FOUND: The requested resource does not exist");
}

TEST_F(Records, ChangeOnlyWhatIsSent)
{
    const std::string id = idOf("Account", "Acme");
    m_org.clock().advance(std::chrono::seconds(90));
    EXPECT_EQ(update("Account", id, R"({"Rating":"Cold","Industry":null})"), "updated");
    const Json record = read("Account", id);
    EXPECT_EQ(record["Rating"], "Cold");
    EXPECT_TRUE(record["Industry"].is_null());
    EXPECT_EQ(record["Name"], "Acme");
    EXPECT_EQ(record["LastModifiedDate"], "2026-03-14T09:42:30.000+0000");
    EXPECT_EQ(record["CreatedDate"], "2026-03-14T06:30:00.000+0000");
}

TEST_F(Records, RefuseBodiesThatAreNoRecord)
{
    EXPECT_EQ(create("Account", ""),
        "400 JSON_PARSER_ERROR: The HTTP entity body is required, but this request has no entity body.");
    EXPECT_TRUE(create("Account", "{\"Name\" \"x\"}")
                    .starts_with("400 JSON_PARSER_ERROR: Unexpected character ('\"' (code 34))"));
    EXPECT_TRUE(create("Account", "[1]").starts_with("400 JSON_PARSER_ERROR: "));
}

TEST_F(Records, RefuseFieldsThatCannotBeWritten)
{
    EXPECT_EQ(create("Account", R"({"Name":"x","foo":1})"),
        "400 INVALID_FIELD: No such column 'foo' on sobject of type Account");
    EXPECT_EQ(create("Account", R"({"Name":"x","Id":"001"})"),
        "400 INVALID_FIELD: The Id field should not be specified in the sobject data.");
    EXPECT_EQ(create("Account", R"({"CreatedDate":"2026-01-01","BillingAddress":"x"})"),
        "400 INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create/update fields: CreatedDate, BillingAddress. "
        "Please check the security settings of "
        "this field and verify that it is read/write for your profile or permission set. "
        "[CreatedDate,BillingAddress]");
    EXPECT_EQ(create("Profile", R"({"Name":"x"})"),
        "400 CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: entity type cannot be inserted: Profile []");
}

TEST_F(Records, RefuseValuesOfAnotherType)
{
    const std::string end = " or request may be missing a required field at [line:1, column:";
    EXPECT_EQ(create("Opportunity", R"({"CloseDate":"soon"})"),
        "400 JSON_PARSER_ERROR: Cannot deserialize instance of date from VALUE_STRING value soon" + end
            + "14]");
    EXPECT_EQ(create("Opportunity", R"({"Amount":"much"})"),
        "400 JSON_PARSER_ERROR: Cannot deserialize instance of double from VALUE_STRING value much" + end
            + "11]");
    EXPECT_EQ(create("Account", R"({"NumberOfEmployees":1.5})"),
        "400 JSON_PARSER_ERROR: Cannot deserialize instance of int from VALUE_NUMBER_FLOAT value 1.5" + end
            + "22]");
    EXPECT_EQ(create("Contact", R"({"DoNotCall":"maybe"})"),
        "400 JSON_PARSER_ERROR: Cannot deserialize instance of boolean from VALUE_STRING value maybe" + end
            + "14]");
    EXPECT_EQ(create("Account", R"({"Name":5})"),
        "400 JSON_PARSER_ERROR: Cannot deserialize instance of string from VALUE_NUMBER_INT value 5" + end
            + "9]");
    EXPECT_EQ(create("Account", R"({"Name":["a"]})").find("START_ARRAY") != std::string::npos, true);
}

TEST_F(Records, NameEveryRequiredFieldThatIsMissing)
{
    EXPECT_EQ(create("Lead", R"({"FirstName":"A"})"),
        "400 REQUIRED_FIELD_MISSING: Required fields are missing: [LastName, Company] [LastName,Company]");
    EXPECT_EQ(update("Account", idOf("Account", "Acme"), R"({"Name":""})"),
        "400 REQUIRED_FIELD_MISSING: Required fields are missing: [Name] [Name]");
}

TEST_F(Records, RefuseValuesThatBreakTheRulesOfTheirField)
{
    const std::string longName(41, 'x');
    EXPECT_EQ(create("Contact", "{\"LastName\":\"a\",\"FirstName\":\"" + longName + "\"}"),
        "400 STRING_TOO_LONG: First Name: data value too large: " + longName
            + " (max length=40) [FirstName]");
    EXPECT_EQ(create("Contact", R"({"LastName":"a","Email":"bob(at)acme"})"),
        "400 INVALID_EMAIL_ADDRESS: Email: invalid email address: bob(at)acme [Email]");
    EXPECT_EQ(create("Invoice__c", R"({"Status__c":"Lost"})"),
        "400 INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: Status: bad value for restricted picklist field: Lost "
        "[Status__c]");
    EXPECT_EQ(create("Account", R"({"Name":"a","NumberOfEmployees":100000000})"),
        "400 NUMBER_OUTSIDE_VALID_RANGE: Employees: value outside of valid range on numeric field: 100000000 "
        "[NumberOfEmployees]");
    EXPECT_EQ(create("Invoice__c", R"({"Amount__c":-1})"),
        "400 FIELD_CUSTOM_VALIDATION_EXCEPTION: The amount of an invoice can't be negative. [Amount__c]");
    EXPECT_EQ(create("Account", R"({"Name":"a","Industry":"Anything"})").size(), 18u)
        << "open picklists take any value";
}

TEST_F(Records, CheckWhatLookupsPointTo)
{
    const std::string acme = idOf("Account", "Acme");
    const std::string ada = idOf("Contact", "Ada");
    EXPECT_EQ(create("Contact", "{\"LastName\":\"a\",\"AccountId\":\"" + ada + "\"}"),
        "400 MALFORMED_ID: Account ID: id value of incorrect type: " + ada + " [AccountId]");
    EXPECT_EQ(create("Contact", R"({"LastName":"a","AccountId":"x"})"),
        "400 MALFORMED_ID: Account ID: id value of incorrect type: x [AccountId]");
    EXPECT_EQ(create("Contact", R"({"LastName":"a","AccountId":"001Dm00000zzzzz"})"),
        "400 INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: insufficient access rights on cross-reference "
        "id: 001Dm00000zzzzz []");
    const std::string id =
        create("Contact", "{\"LastName\":\"a\",\"AccountId\":\"" + acme.substr(0, 15) + "\"}");
    EXPECT_EQ(read("Contact", id)["AccountId"], acme) << "ids are kept with 18 characters";
}

TEST_F(Records, FindParentsByTheirExternalId)
{
    const std::string parent = create("Account", R"({"Name":"Parent","External_Id__c":"P-1"})");
    const std::string id = create("Contact",
        R"({"LastName":"a","Account":{"External_Id__c":"p-1"},"Owner":{"Username":"bob@scout.example"}})");
    EXPECT_EQ(read("Contact", id)["AccountId"], parent);
    EXPECT_EQ(read("Contact", id)["OwnerId"], m_org.readerId());
    EXPECT_EQ(create("Contact", R"({"LastName":"a","Account":{"External_Id__c":"P-2"}})"),
        "400 INVALID_FIELD: Foreign key external ID: p-2 not found for field External_Id__c in entity "
        "Account");
}

TEST_F(Records, KeepUniqueFieldsUnique)
{
    const std::string first = create("Account", R"({"Name":"a","External_Id__c":"X-1"})");
    EXPECT_EQ(create("Account", R"({"Name":"b","External_Id__c":"x-1"})"),
        "400 DUPLICATE_VALUE: duplicate value found: External_Id__c duplicates value on record with id: "
            + first.substr(0, 15) + " []");
    EXPECT_EQ(update("Account", first, R"({"External_Id__c":"X-1"})"), "updated")
        << "the record itself does not count";
}

TEST_F(Records, FollowFromOtherFields)
{
    const std::string contact = create("Contact", R"({"FirstName":"Grace","LastName":"Hopper"})");
    EXPECT_EQ(read("Contact", contact)["Name"], "Grace Hopper");
    update("Contact", contact, R"({"FirstName":null})");
    EXPECT_EQ(read("Contact", contact)["Name"], "Hopper");

    const std::string deal = create("Opportunity",
        R"({"Name":"d","StageName":"Negotiation/Review","CloseDate":"2026-04-30","Amount":1000})");
    EXPECT_EQ(read("Opportunity", deal)["ExpectedRevenue"], 900.0);
    EXPECT_EQ(read("Opportunity", deal)["Fiscal"], "2027 1");
    update("Opportunity", deal, R"({"StageName":"Closed Won"})");
    EXPECT_EQ(read("Opportunity", deal)["IsWon"], true);
    EXPECT_EQ(read("Opportunity", deal)["Probability"], 100.0);

    const std::string ticket = create("Case", R"({"Subject":"s"})");
    EXPECT_EQ(read("Case", ticket)["CaseNumber"], "00001001");
    EXPECT_EQ(read("Case", ticket)["Status"], "New");
    update("Case", ticket, R"({"Status":"Closed"})");
    EXPECT_EQ(read("Case", ticket)["ClosedDate"], "2026-03-14T09:41:00.000+0000");
    EXPECT_EQ(read("Invoice__c", create("Invoice__c", "{}"))["Name"], "INV-00001");
}

TEST_F(Records, TakeEveryTypeOfField)
{
    const std::string id = create("Project__c",
        R"({"Name":"Bridge","Access_Code__c":"s3cret","Budget__c":1234.567,"Hotline__c":"+1 555","Progress__c":50,"Site__Latitude__s":59.9,)"
        R"("Site__Longitude__s":10.75,"Skills__c":"Software;Design","Standup__c":"09:15:00Z","Start_Date__c":"2026-05-01T10:00:00Z","Team_Size__c":"12"})");
    ASSERT_EQ(id.size(), 18u) << id;
    const Json project = read("Project__c", id);
    EXPECT_EQ(project["Budget__c"], 1234.57) << "rounded to the scale of the field";
    EXPECT_EQ(project["Site__c"].dump(), R"({"latitude":59.9,"longitude":10.75})");
    EXPECT_EQ(project["Skills__c"], "Design;Software") << "in the order of the picklist";
    EXPECT_EQ(project["Standup__c"], "09:15:00.000Z");
    EXPECT_EQ(project["Start_Date__c"], "2026-05-01");
    EXPECT_EQ(project["Team_Size__c"], 12.0);
    EXPECT_EQ(
        m_org.list("SELECT Name FROM Project__c WHERE Skills__c INCLUDES ('Design;Software', 'Training')"),
        "Bridge");
    EXPECT_EQ(m_org.list("SELECT Name FROM Project__c WHERE Skills__c EXCLUDES ('Design')"), "");
    EXPECT_EQ(m_org.list("SELECT Name FROM Project__c WHERE Standup__c < 10:00:00.000Z"), "Bridge");
}

TEST_F(Records, GoToTheRecycleBinWithTheirChildren)
{
    const std::string acme = idOf("Account", "Acme");
    EXPECT_EQ(remove("Account", acme), "deleted");
    EXPECT_EQ(remove("Account", acme), "404 ENTITY_IS_DELETED: entity is deleted []");
    EXPECT_EQ(read("Account", acme), "404 ENTITY_IS_DELETED: entity is deleted []");
    EXPECT_EQ(update("Account", acme, "{}"), "404 ENTITY_IS_DELETED: entity is deleted []");
    EXPECT_EQ(m_org.list("SELECT Name FROM Contact"), "Cy, Di");
    EXPECT_EQ(m_org.list("SELECT Name FROM Opportunity"), "Vague");
    EXPECT_EQ(m_org.list("SELECT ParentId FROM Account WHERE Name = 'Globex'"), "-")
        << "other lookups are cleared";
    ASSERT_TRUE(m_records.undelete(m_admin, "Account", acme).ok());
    EXPECT_EQ(m_org.list("SELECT Name FROM Contact"), "Ada, Bo, Cy, Di");
    EXPECT_EQ(m_org.list("SELECT Name FROM Opportunity"), "Big, Small, Vague");
}

TEST_F(Records, AreKeptByTheCasesThatNeedThem)
{
    const std::string acme = idOf("Account", "Acme");
    create("Case", "{\"Subject\":\"s\",\"AccountId\":\"" + acme + "\"}");
    EXPECT_EQ(remove("Account", acme),
        "400 DELETE_FAILED: Your attempt to delete Acme could not be completed because it is associated with "
        "the following cases.: 00001001 []");
    EXPECT_EQ(m_org.list("SELECT Name FROM Contact"), "Ada, Bo, Cy, Di") << "nothing is half deleted";
}

TEST_F(Records, ThatCannotBeDeletedSaySo)
{
    EXPECT_EQ(remove("User", m_org.userId()),
        "400 INSUFFICIENT_ACCESS_OR_READONLY: entity type User does not support delete []");
    EXPECT_EQ(remove("Account", "001Dm00000zzzzz"), "404 NOT_FOUND: The requested resource does not exist");
}

TEST_F(Records, AreUpsertedByTheirExternalId)
{
    auto created =
        m_records.upsert(m_admin, "Account", "external_id__c", "X-1", *parseInputRecord(R"({"Name":"One"})"));
    ASSERT_TRUE(created.ok()) << describe(created.error());
    EXPECT_TRUE(created->isCreated);
    auto updated =
        m_records.upsert(m_admin, "Account", "External_Id__c", "x-1", *parseInputRecord(R"({"Name":"Uno"})"));
    ASSERT_TRUE(updated.ok());
    EXPECT_FALSE(updated->isCreated);
    EXPECT_EQ(updated->id, created->id);
    EXPECT_EQ(read("Account", created->id)["Name"], "Uno");
    EXPECT_EQ(read("Account", created->id)["External_Id__c"], "X-1");
    EXPECT_EQ(*m_records.find(m_admin, "Account", "External_Id__c", "X-1"), created->id);
    EXPECT_EQ(describe(m_records.upsert(m_admin, "Account", "Namez", "x", {}).error()),
        "404 NOT_FOUND: Provided external ID field does not exist or is not accessible: Namez");
    EXPECT_EQ(describe(m_records.find(m_admin, "Account", "External_Id__c", "nobody").error()),
        "404 NOT_FOUND: The requested resource does not exist");
}

TEST_F(Records, ThatShareAKeyAreNotGuessedAt)
{
    const std::string first = create("Contact", R"({"LastName":"a","Email":"same@acme.example"})");
    const std::string second = create("Contact", R"({"LastName":"b","Email":"same@acme.example"})");
    auto found = m_records.find(m_admin, "Contact", "Email", "same@acme.example");
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().status, 300);
    EXPECT_THAT(*found.error().fields, testing::ElementsAre(first, second));
}

TEST_F(Records, AreWrittenOnlyByThoseWhoMay)
{
    const std::string acme = idOf("Account", "Acme");
    const std::string refused =
        "403 INSUFFICIENT_ACCESS_OR_READONLY: insufficient access rights on object id []";
    EXPECT_EQ(describe(m_records.create(m_reader, "Account", *parseInputRecord(R"({"Name":"x"})")).error()),
        refused);
    EXPECT_EQ(
        describe(m_records.update(m_reader, "Account", acme, *parseInputRecord(R"({"Name":"x"})")).error()),
        refused);
    EXPECT_EQ(describe(m_records.remove(m_reader, "Account", acme).error()), refused);
    EXPECT_EQ(read("Account", acme)["Name"], "Acme");
}

TEST_F(Records, HideWhatTheProfileMayNotSee)
{
    const std::string acme = idOf("Account", "Acme");
    EXPECT_EQ(m_records.read(m_reader, "Account", acme)->find("AnnualRevenue"), std::string::npos);
    EXPECT_TRUE(m_records.read(m_admin, "Account", acme)->find("AnnualRevenue") != std::string::npos);
    EXPECT_NE(m_org.runAs(m_org.readerId(), "SELECT AnnualRevenue FROM Account")
                  .error()
                  .message.find("No such column 'AnnualRevenue'"),
        std::string::npos);
    EXPECT_FALSE(
        m_org.runAs(m_org.readerId(), "SELECT Id FROM Contact WHERE Account.AnnualRevenue > 1").ok());
    EXPECT_EQ(m_org.runAs("005Dm00000zzzzz", "SELECT Id FROM Account").error().errorCode, "INVALID_TYPE")
        << "a user without a profile";
}

TEST_F(Records, SurviveSqlInEveryField)
{
    const std::string evil = "'; DROP TABLE Account; --";
    const std::string id =
        create("Account", R"({"Name":"'; DROP TABLE Account; --","Description":"\"x\" ? ?1 :a"})");
    EXPECT_EQ(read("Account", id)["Name"], evil);
    EXPECT_EQ(describe(m_records.find(m_admin, "Account", "External_Id__c", evil).error()),
        "404 NOT_FOUND: The requested resource does not exist");
    EXPECT_EQ(describe(m_records.find(m_admin, "Account", evil, "x").error()),
        "404 NOT_FOUND: Provided external ID field does not exist or is not accessible: " + evil);
}

TEST_F(Records, ArriveWholeOrNotAtAllOnAFullDisk)
{
    ASSERT_TRUE(m_org.database().writer()->execute("PRAGMA max_page_count = 1"));
    const Json filler{{"Name", "Filler"}, {"Description", std::string(20'000, 'x')}};
    std::string outcome;
    int asked = 0;
    for (; !outcome.starts_with("403") && asked < 200; ++asked)
        outcome = create("Account", filler.dump());
    EXPECT_EQ(outcome, "403 STORAGE_LIMIT_EXCEEDED: storage limit exceeded");
    EXPECT_EQ(m_org.json("SELECT COUNT() FROM Account WHERE Name = 'Filler'")["totalSize"], asked - 1);
    ASSERT_TRUE(m_org.database().writer()->execute("PRAGMA max_page_count = 1000000"));
    EXPECT_TRUE(create("Account", R"({"Name":"After"})").starts_with("001"));
}

} // namespace scout::demoorg
