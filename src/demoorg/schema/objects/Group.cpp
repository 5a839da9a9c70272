// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kGroupFields[] = {
    {"Name", "Name", "string(40)", "CU--FGS name"},
    {"DeveloperName", "Developer Name", "string(80)", "CUNDFGS"},
    {"RelatedId", "Related ID", "reference", "--N-FGS", "User|UserRole as Related"},
    {"Type", "Type", "picklist(40)", "CU--FGS restr",
        "Regular; Role; RoleAndSubordinates; Organization; Queue"},
    {"Email", "Email", "email(255)", "CUN-FGS"},
    {"OwnerId", "Owner ID", "reference", "---DFGS", "Organization|User as Owner"},
    {"DoesSendEmailToMembers", "Send Email to Members", "boolean", "CU-DFGS"},
    {"DoesIncludeBosses", "Include Bosses", "boolean", "CU-DFGS true"},
    {"@system"},
};

} // namespace

const ObjectRow kGroupObject{"00G", "Group", "Group", "Group", "Group ID",
    "!undeletable !searchable !mruEnabled !layoutable !feedEnabled !triggerable", kGroupFields};

} // namespace scout::demoorg
