// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kCampaignMemberFields[] = {
    {"CampaignId", "Campaign ID", "reference", "C---FGS", "Campaign as Campaign / CampaignMembers cascade"},
    {"LeadId", "Lead ID", "reference", "C-N-FGS", "Lead as Lead / CampaignMembers cascade"},
    {"ContactId", "Contact ID", "reference", "C-N-FGS", "Contact as Contact / CampaignMembers cascade"},
    {"Status", "Status", "picklist(40)", "CUNDFGS", "Sent*; Responded"},
    {"HasResponded", "Responded", "boolean", "---DFGS"},
    {"@system"},
    {"FirstRespondedDate", "First Responded Date", "date", "--N-FGS"},
};

} // namespace

const ObjectRow kCampaignMemberObject{"00v", "CampaignMember", "Campaign Member", "Campaign Members",
    "Campaign Member ID", "!undeletable !searchable !mruEnabled !feedEnabled", kCampaignMemberFields};

} // namespace scout::demoorg
