// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kOpportunityContactRoleFields[] = {
    {"OpportunityId", "Opportunity ID", "reference", "C---FGS",
        "Opportunity as Opportunity / OpportunityContactRoles cascade"},
    {"ContactId", "Contact ID", "reference", "CU--FGS",
        "Contact as Contact / OpportunityContactRoles cascade"},
    {"Role", "Role", "picklist(40)", "CUN-FGS",
        "Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive "
        "Sponsor; Influencer; Technical Buyer; Other"},
    {"IsPrimary", "Primary", "boolean", "CU-DFGS"},
    {"@system"},
};

} // namespace

const ObjectRow kOpportunityContactRoleObject{"00K", "OpportunityContactRole", "Opportunity Contact Role",
    "Opportunity Contact Roles", "Contact Role ID", "!searchable !mruEnabled !undeletable !feedEnabled",
    kOpportunityContactRoleFields};

} // namespace scout::demoorg
