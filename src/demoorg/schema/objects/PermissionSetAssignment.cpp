// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kPermissionSetAssignmentFields[] = {
    {"PermissionSetId", "PermissionSet ID", "reference", "C---FGS",
        "PermissionSet as PermissionSet / Assignments cascade"},
    {"AssigneeId", "Assignee ID", "reference", "C---FGS",
        "User as Assignee / PermissionSetAssignments cascade"},
    {"SystemModstamp", "Date Assigned", "datetime", "---DF-S"},
};

} // namespace

const ObjectRow kPermissionSetAssignmentObject{"0Pa", "PermissionSetAssignment", "Permission Set Assignment",
    "Permission Set Assignments", "PermissionSetAssignment ID",
    "!updateable !undeletable !searchable !mruEnabled !layoutable !feedEnabled !triggerable",
    kPermissionSetAssignmentFields};

} // namespace scout::demoorg
