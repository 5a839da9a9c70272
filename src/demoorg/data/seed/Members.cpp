// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

// Who takes part: contacts in opportunities, and leads and contacts in campaigns.
namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kRoles[] = {
    "Business User", "Decision Maker", "Economic Buyer", "Evaluator", "Executive Sponsor", "Influencer"};

/// How many took part in a campaign, which keeps the sums itself.
struct Participation {
    std::int64_t leads = 0;
    std::int64_t contacts = 0;
    std::int64_t responses = 0;
};

struct MemberColumns {
    explicit MemberColumns(SeedTable& table)
        : campaign(table.column("CampaignId"))
        , lead(table.column("LeadId"))
        , contact(table.column("ContactId"))
        , status(table.column("Status"))
        , responded(table.column("HasResponded"))
        , date(table.column("FirstRespondedDate"))
    { }

    SeedTable::Column campaign, lead, contact, status, responded, date;
};

Result<void> addMember(const SeedContext& context, SeedTable& table, const MemberColumns& columns,
    std::int64_t number, std::vector<Participation>& campaigns)
{
    Random random = context.random(Stream::CampaignMember, number);
    const auto campaign = std::size_t(number - 1) % campaigns.size();
    const auto lead = context.anyId(random, "Lead");
    const auto contact = context.anyId(random, "Contact");
    const bool isLead = lead && (!contact || random.chance(50));
    const bool hasResponded = random.chance(25);
    table.begin(number);
    table.set(columns.campaign, context.id("Campaign", std::int64_t(campaign + 1)));
    table.set(isLead ? columns.lead : columns.contact, isLead ? *lead : *contact);
    table.set(columns.status, hasResponded ? "Responded" : "Sent");
    table.set(columns.responded, std::int64_t(hasResponded));
    if (hasResponded)
        table.set(columns.date, context.day(-random.between(0, 300)));
    context.setHistory(table, random, context.anyOwner(random));
    campaigns[campaign].leads += isLead ? 1 : 0;
    campaigns[campaign].contacts += isLead ? 0 : 1;
    campaigns[campaign].responses += hasResponded ? 1 : 0;
    return table.insert();
}

Result<void> setSums(SqlConnection& connection, const std::vector<Participation>& campaigns)
{
    auto update = connection.prepare("UPDATE Campaign SET NumberOfLeads = ?, NumberOfContacts = ?, "
                                     "NumberOfResponses = ? WHERE RowNumber = ?");
    if (!update)
        return std::move(update).error();
    for (std::size_t i = 0; i < campaigns.size(); ++i) {
        update->bind(1, campaigns[i].leads);
        update->bind(2, campaigns[i].contacts);
        update->bind(3, campaigns[i].responses);
        update->bind(4, std::int64_t(i + 1));
        auto done = update->run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> seedContactRoles(const SeedContext& context)
{
    const std::int64_t opportunities = context.count("Opportunity");
    if (opportunities == 0 || context.count("Contact") == 0)
        return {};
    SeedTable table(context.connection(), context.object("OpportunityContactRole"));
    const auto opportunity = table.column("OpportunityId");
    const auto contact = table.column("ContactId");
    const auto role = table.column("Role");
    const auto primary = table.column("IsPrimary");
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("OpportunityContactRole"); ++number) {
        Random random = context.random(Stream::ContactRole, number);
        table.begin(number);
        table.set(opportunity, context.id("Opportunity", (number - 1) % opportunities + 1));
        table.set(contact, *context.anyId(random, "Contact"));
        table.set(role, random.pick(kRoles));
        table.set(primary, std::int64_t(number <= opportunities));
        context.setHistory(table, random, context.anyOwner(random));
        ready = table.insert();
    }
    return ready;
}

Result<void> seedCampaignMembers(const SeedContext& context)
{
    const bool hasPeople = context.count("Lead") > 0 || context.count("Contact") > 0;
    if (context.count("Campaign") == 0 || !hasPeople)
        return {};
    SeedTable table(context.connection(), context.object("CampaignMember"));
    const MemberColumns columns(table);
    std::vector<Participation> campaigns(std::size_t(context.count("Campaign")));
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("CampaignMember"); ++number)
        ready = addMember(context, table, columns, number, campaigns);
    return ready ? setSums(context.connection(), campaigns) : ready;
}

} // namespace scout::demoorg::seeding
