// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Seed.h"
#include "demoorg/data/Tables.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

SeedOptions smallOptions(std::uint64_t seed = 1)
{
    SeedOptions options;
    options.seed = seed;
    options.now = fromIso8601("2026-03-14T09:41:00Z");
    options.records = {{"Account", 40}, {"Contact", 90}, {"Opportunity", 60}, {"Case", 50}, {"Lead", 30},
        {"Task", 70}, {"Event", 20}};
    return options;
}

std::unique_ptr<Database> seeded(const SeedOptions& options)
{
    auto database = std::move(Database::open({}, Schema::standard())).value();
    const auto filled = seed(*database, options);
    EXPECT_TRUE(filled.ok()) << filled.error().message;
    return database;
}

/// Everything that is in a database, as one text.
std::string dump(Database& database)
{
    std::string text;
    auto reader = std::move(database.reader()).value();
    for (const auto& object : database.schema().objects()) {
        auto rows = reader->prepare("SELECT * FROM " + sqlName(object.name) + " ORDER BY RowNumber");
        while (*rows->step())
            for (int column = 0; column < rows->columnCount(); ++column)
                text.append(rows->text(column)).append(rows->isNull(column) ? "~" : "|");
    }
    return text;
}

std::int64_t number(Database& database, const std::string& sql)
{
    const auto value = (*database.reader())->firstValue(sql);
    EXPECT_TRUE(value.ok()) << sql;
    return std::get<std::int64_t>(*value);
}

} // namespace

TEST(Seed, GivesTheSameBytesForTheSameSeed)
{
    const std::string first = dump(*seeded(smallOptions()));
    EXPECT_EQ(first, dump(*seeded(smallOptions())));
    EXPECT_NE(first, dump(*seeded(smallOptions(2))));
    EXPECT_GT(first.size(), 10'000u);
}

TEST(Seed, MakesAsManyRecordsAsAskedFor)
{
    auto options = smallOptions();
    options.records = {{"Account", 3}, {"Contact", 0}};
    auto database = seeded(options);
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM Account"), 3);
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM Contact"), 0);
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM Lead"), defaultRecordCounts().at("Lead"));
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM Organization"), 1);
}

TEST(Seed, AlwaysHasTheWellKnownCompanies)
{
    auto database = seeded(smallOptions(77));
    for (const char* name : {"Acme", "Globex", "Initech", "Umbrella"})
        EXPECT_EQ(
            number(*database, std::string("SELECT COUNT(*) FROM Account WHERE Name = '") + name + "'"), 1)
            << name;
}

TEST(Seed, HasAnAdministratorToSignInAs)
{
    auto database = seeded(smallOptions());
    EXPECT_EQ(
        number(*database,
            "SELECT COUNT(*) FROM User JOIN Profile ON Profile.Id = User.ProfileId WHERE User.IsActive AND "
            "Profile.Name = 'System Administrator' AND Username = '"
                + std::string(kDemoUsername) + "'"),
        1);
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM User"), 8);
}

TEST(Seed, LeavesNoLookupDangling)
{
    auto database = seeded(smallOptions());
    for (const auto& object : database->schema().objects())
        for (const auto& field : object.fields()) {
            if (field.type != FieldType::Reference)
                continue;
            std::string dangling =
                "SELECT COUNT(*) FROM " + sqlName(object.name) + " t WHERE " + field.name + " IS NOT NULL";
            for (const auto* target : database->schema().targets(field))
                dangling += " AND NOT EXISTS (SELECT 1 FROM " + sqlName(target->name) + " p WHERE p.Id = t."
                    + field.name + ")";
            EXPECT_EQ(number(*database, dangling), 0) << object.name << "." << field.name;
        }
}

TEST(Seed, FillsEveryRequiredField)
{
    auto database = seeded(smallOptions());
    for (const auto& object : database->schema().objects())
        for (const auto& field : object.fields()) {
            if (!field.isRequired() && !field.nameField)
                continue;
            EXPECT_EQ(number(*database,
                          "SELECT COUNT(*) FROM " + sqlName(object.name) + " WHERE " + sqlName(field.name)
                              + " IS NULL"),
                0)
                << object.name << "." << field.name;
        }
}

TEST(Seed, KeepsToPicklistsAndLengths)
{
    auto database = seeded(smallOptions());
    for (const auto& object : database->schema().objects())
        for (const auto& field : object.fields()) {
            if (kindOf(field.type) != FieldKind::Text)
                continue;
            const std::string from = " FROM " + sqlName(object.name) + " WHERE ";
            EXPECT_EQ(number(*database,
                          "SELECT COUNT(*)" + from + "LENGTH(" + sqlName(field.name) + ") > "
                              + std::to_string(field.length)),
                0)
                << object.name << "." << field.name;
            if (field.type != FieldType::Picklist)
                continue;
            std::string unknown = "SELECT COUNT(*)" + from + sqlName(field.name) + " NOT IN (''";
            for (const auto& value : field.picklist)
                unknown += ", '" + value.value + "'";
            EXPECT_EQ(number(*database, unknown + ")"), 0) << object.name << "." << field.name;
        }
}

TEST(Seed, MakesDealsThatFitTheirStage)
{
    auto database = seeded(smallOptions());
    const std::string today = "20526"; // 2026-03-14
    EXPECT_EQ(number(*database,
                  "SELECT COUNT(*) FROM Opportunity WHERE IsWon AND (NOT IsClosed OR Probability <> 100)"),
        0);
    EXPECT_EQ(
        number(*database, "SELECT COUNT(*) FROM Opportunity WHERE IsClosed AND CloseDate >= " + today), 0);
    EXPECT_GT(
        number(*database, "SELECT COUNT(*) FROM Opportunity WHERE NOT IsClosed AND CloseDate > " + today), 0);
    EXPECT_EQ(number(*database,
                  "SELECT COUNT(*) FROM Opportunity WHERE ExpectedRevenue <> Amount * Probability / 100"),
        0);
}

TEST(Seed, MakesDealsOfTheirLines)
{
    auto database = seeded(smallOptions());
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM OpportunityLineItem"), 450);
    EXPECT_EQ(number(*database,
                  "SELECT COUNT(*) FROM Opportunity o WHERE HasOpportunityLineItem AND ABS(Amount - (SELECT "
                  "SUM(TotalPrice) FROM OpportunityLineItem l WHERE l.OpportunityId = o.Id)) > 0.001"),
        0);
    EXPECT_EQ(
        number(*database,
            "SELECT COUNT(*) FROM OpportunityLineItem l JOIN PricebookEntry e ON e.Id = PricebookEntryId "
            "WHERE l.Product2Id <> e.Product2Id OR l.ListPrice <> e.UnitPrice"),
        0);
    auto options = smallOptions();
    options.records["OpportunityLineItem"] = 7;
    auto few = seeded(options);
    EXPECT_EQ(number(*few, "SELECT COUNT(*) FROM Opportunity WHERE HasOpportunityLineItem"), 7);
}

TEST(Seed, GivesDealsContactsOfWhomOneIsPrimary)
{
    auto database = seeded(smallOptions());
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM OpportunityContactRole"), 300);
    EXPECT_EQ(number(*database,
                  "SELECT MAX(n) FROM (SELECT SUM(IsPrimary) n FROM OpportunityContactRole GROUP BY "
                  "OpportunityId)"),
        1);
}

TEST(Seed, CountsTheMembersOfCampaigns)
{
    auto database = seeded(smallOptions());
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM CampaignMember"), 240);
    EXPECT_EQ(number(*database, "SELECT SUM(NumberOfLeads + NumberOfContacts) FROM Campaign"), 240);
    EXPECT_EQ(
        number(*database,
            "SELECT SUM(NumberOfResponses) - (SELECT SUM(HasResponded) FROM CampaignMember) FROM Campaign"),
        0);
    EXPECT_EQ(
        number(*database, "SELECT COUNT(*) FROM CampaignMember WHERE (LeadId IS NULL) = (ContactId IS NULL)"),
        0)
        << "a member is a lead or a contact";
}

TEST(Seed, HangsFilesOnTheirOwnersAndOnAccounts)
{
    auto database = seeded(smallOptions());
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM ContentVersion WHERE IsLatest"), 30);
    EXPECT_EQ(
        number(*database,
            "SELECT COUNT(*) FROM ContentDocument d JOIN ContentVersion v ON v.Id = "
            "LatestPublishedVersionId WHERE v.ContentDocumentId = d.Id AND v.ContentSize = d.ContentSize"),
        30);
    EXPECT_EQ(
        number(*database, "SELECT COUNT(*) FROM ContentDocumentLink WHERE LinkedEntityId LIKE '001%'"), 30);
    auto options = smallOptions();
    options.records["Account"] = 0;
    EXPECT_EQ(number(*seeded(options), "SELECT COUNT(*) FROM ContentDocumentLink"), 30);
}

TEST(Seed, HasSomethingThatWasViewedOfLate)
{
    EXPECT_EQ(
        number(*seeded(smallOptions()), "SELECT COUNT(*) FROM Account WHERE LastViewedDate IS NOT NULL"), 5);
}

// Both endings are reserved by RFC 2606.
TEST(Seed, SendsNoMailToRealPeople)
{
    auto database = seeded(smallOptions());
    for (const char* object : {"Contact", "Lead", "User"})
        EXPECT_EQ(number(*database,
                      std::string("SELECT COUNT(*) FROM ") + object
                          + " WHERE Email NOT LIKE '%_@%_.example' AND Email NOT LIKE '%_@example.com'"),
            0);
}

TEST(Seed, HasContactsAtExampleCom)
{
    EXPECT_GT(
        number(*seeded(smallOptions()), "SELECT COUNT(*) FROM Contact WHERE Email LIKE '%_@example.com'"), 0);
}

TEST(Seed, LeavesAFilledDatabaseAlone)
{
    auto database = seeded(smallOptions());
    const std::string before = dump(*database);
    EXPECT_TRUE(seed(*database, smallOptions(2)).ok());
    EXPECT_EQ(dump(*database), before);
}

TEST(Seed, RefusesWhatItCannotMake)
{
    auto database = std::move(Database::open({}, Schema::standard())).value();
    auto options = smallOptions();
    options.records = {{"Spaceship", 1}};
    EXPECT_EQ(seed(*database, options).error().code, "demo_records_invalid");
    options.records = {{"Account", -1}};
    EXPECT_EQ(seed(*database, options).error().code, "demo_records_invalid");
    EXPECT_EQ(number(*database, "SELECT COUNT(*) FROM Organization"), 0);
}

TEST(Seed, LetsNewRecordsFollowItsOwn)
{
    auto database = seeded(smallOptions());
    auto writer = database->writer();
    EXPECT_EQ(*database->nextNumber(writer, "Account"), 41);
}

} // namespace scout::demoorg
