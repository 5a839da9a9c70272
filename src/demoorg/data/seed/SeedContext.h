// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/RecordId.h"
#include "demoorg/data/Seed.h"
#include "demoorg/data/seed/Random.h"
#include "demoorg/data/seed/SeedTable.h"
#include "demoorg/data/seed/Words.h"

namespace scout::demoorg::seeding {

/// What a chain of random numbers is for, so that no two kinds of record share one.
enum class Stream : std::uint64_t {
    Company,
    Account,
    Contact,
    Opportunity,
    Case,
    Lead,
    Task,
    Event,
    Invoice,
    Project,
    Campaign,
    LineItem,
    ContactRole,
    CampaignMember,
    File
};

/// The company that account number n stands for. Made anew where a contact or a deal needs it.
struct Company {
    std::string name;
    std::string domain; ///< "nordlys-energy.example"
    std::string street;
    std::string phone;
    const Place* place = nullptr;
};

struct Person {
    std::string_view first;
    std::string_view last;
    std::string name;
    std::string email;
    std::string phone;
};

/// What every seeder needs: where rows go, how many there are, and facts that follow from the seed.
class SeedContext {
public:
    SeedContext(SqlConnection& connection, const Schema& schema, const SeedOptions& options);

    SqlConnection& connection() const { return m_connection; }
    const Object& object(std::string_view name) const { return *m_schema.object(name); }
    TimePoint now() const { return m_options.now; }
    bool isSandbox() const { return m_options.isSandbox; }
    std::int64_t count(const std::string& object) const;
    Random random(Stream stream, std::int64_t number) const;

    Company company(std::int64_t account) const;
    Person person(Random& random, const Company& company) const;
    /// A number from 1 to the count of the object, as an id; nothing if there are none.
    std::optional<RecordId> anyId(Random& random, const std::string& object) const;
    RecordId id(std::string_view object, std::int64_t number) const;
    /// One of the people who own records.
    RecordId anyOwner(Random& random) const;

    /// Created in the last three years, changed since.
    void setHistory(SeedTable& table, Random& random, const RecordId& owner) const;
    /// A day so many days from today, as it is stored.
    std::int64_t day(std::int64_t daysFromToday) const;
    std::int64_t instant(std::int64_t daysFromToday, std::int64_t minuteOfDay) const;

private:
    SqlConnection& m_connection;
    const Schema& m_schema;
    const SeedOptions& m_options;
};

/// How many of the users, from the first, are active and own records.
constexpr std::int64_t kOwners = 6;

Result<void> seedSetup(const SeedContext& context);
Result<void> seedPermissionSets(const SeedContext& context);
Result<void> seedRecordTypes(const SeedContext& context);
Result<void> seedProducts(const SeedContext& context);
Result<void> seedAccounts(const SeedContext& context);
Result<void> seedContacts(const SeedContext& context);
Result<void> seedOpportunities(const SeedContext& context);
Result<void> seedCases(const SeedContext& context);
Result<void> seedLeads(const SeedContext& context);
Result<void> seedTasks(const SeedContext& context);
Result<void> seedEvents(const SeedContext& context);
Result<void> seedCampaigns(const SeedContext& context);
Result<void> seedLineItems(const SeedContext& context);
Result<void> seedContactRoles(const SeedContext& context);
Result<void> seedCampaignMembers(const SeedContext& context);
Result<void> seedFiles(const SeedContext& context);
/// Marks a few records as viewed of late.
Result<void> seedRecent(const SeedContext& context);
Result<void> seedInvoices(const SeedContext& context);
Result<void> seedProjects(const SeedContext& context);

} // namespace scout::demoorg::seeding
