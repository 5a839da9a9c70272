// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kUserRoleFields[] = {
    {"Name", "Name", "string(80)", "CU--FGS name"},
    {"ParentRoleId", "Parent Role ID", "reference", "CUN-FGS", "UserRole"},
    {"RollupDescription", "Description", "string(80)", "CUN-FGS"},
    {"OpportunityAccessForAccountOwner", "Opportunity Access Level for Account Owner", "picklist(40)",
        "CU--FGS restr", "None; Read; Edit"},
    {"DeveloperName", "Developer Name", "string(80)", "CU-DFGS"},
    {"LastModifiedDate", "Last Modified Date", "datetime", "---DF-S"},
    {"LastModifiedById", "Last Modified By ID", "reference", "---DFGS", "User as LastModifiedBy"},
    {"SystemModstamp", "System Modstamp", "datetime", "---DF-S"},
};

} // namespace

const ObjectRow kUserRoleObject{"00E", "UserRole", "Role", "Role", "Role ID",
    "!undeletable !searchable !mruEnabled !layoutable !feedEnabled !triggerable", kUserRoleFields};

} // namespace scout::demoorg
