// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Seed.h"

#include "demoorg/data/Tables.h"
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg {

namespace {

Result<void> checkCounts(const SeedOptions& options)
{
    for (const auto& [object, count] : options.records) {
        if (!defaultRecordCounts().contains(object))
            return Error{
                ErrorKind::BadRequest, "demo_records_invalid", "the demo org can't be filled with " + object};
        if (count < 0)
            return Error{ErrorKind::BadRequest, "demo_records_invalid", "a negative number of " + object};
    }
    return {};
}

/// The next record of each object gets the number after the last one there.
Result<void> startSequences(SqlConnection& connection, const Schema& schema)
{
    for (const auto& object : schema.objects()) {
        auto set = connection.execute("INSERT OR REPLACE INTO ScoutSequence SELECT '" + object.name
            + "', MAX(RowNumber) FROM " + sqlName(object.name) + " HAVING MAX(RowNumber) IS NOT NULL");
        if (!set)
            return set;
    }
    return {};
}

Result<void> fill(SqlConnection& connection, const Schema& schema, const SeedOptions& options)
{
    const seeding::SeedContext context(connection, schema, options);
    for (const auto part :
        {seeding::seedSetup, seeding::seedPermissionSets, seeding::seedRecordTypes, seeding::seedProducts,
            seeding::seedAccounts, seeding::seedContacts, seeding::seedOpportunities, seeding::seedCases,
            seeding::seedLeads, seeding::seedTasks, seeding::seedEvents, seeding::seedCampaigns,
            seeding::seedInvoices, seeding::seedProjects, seeding::seedLineItems, seeding::seedContactRoles,
            seeding::seedCampaignMembers, seeding::seedFiles, seeding::seedRecent}) {
        auto filled = part(context);
        if (!filled)
            return filled;
    }
    auto indexed = createIndexes(connection, schema);
    if (!indexed)
        return indexed;
    return startSequences(connection, schema);
}

} // namespace

const std::map<std::string, std::int64_t>& defaultRecordCounts()
{
    static const std::map<std::string, std::int64_t> counts{{"Account", 200}, {"Campaign", 12},
        {"CampaignMember", 240}, {"Case", 200}, {"Contact", 500}, {"ContentVersion", 30}, {"Event", 100},
        {"Invoice__c", 150}, {"Lead", 150}, {"Opportunity", 300}, {"OpportunityContactRole", 300},
        {"OpportunityLineItem", 450}, {"Project__c", 40}, {"Task", 250}};
    return counts;
}

Result<void> seed(Database& database, const SeedOptions& options)
{
    auto valid = checkCounts(options);
    if (!valid)
        return valid;
    auto writer = database.writer();
    auto organization = writer->firstValue("SELECT Id FROM Organization");
    if (!organization)
        return std::move(organization).error();
    if (*organization != Value())
        return {};
    auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
    if (!transaction)
        return std::move(transaction).error();
    auto filled = fill(*writer, database.schema(), options);
    if (!filled)
        return filled;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    // Pages of the file itself are mapped into memory; those of a long log are looked up and copied.
    return writer->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace scout::demoorg
