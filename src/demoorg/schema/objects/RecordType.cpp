// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kRecordTypeFields[] = {
    {"Name", "Name", "string(80)", "CU--FGS name"},
    {"DeveloperName", "Record Type Name", "string(80)", "CU--FGS"},
    {"NamespacePrefix", "Namespace Prefix", "string(15)", "--N-FGS"},
    {"Description", "Description", "string(255)", "CUN-FGS"},
    {"BusinessProcessId", "Business Process ID", "reference", "CUN-FGS", "BusinessProcess"},
    {"SobjectType", "SObject Type Name", "picklist(40)", "C---FGS restr",
        "Account; Case; Campaign; Contact; Event; Lead; Opportunity; Task"},
    {"IsActive", "Active", "boolean", "-U-DFGS true"},
    {"@system"},
};

} // namespace

const ObjectRow kRecordTypeObject{"012", "RecordType", "Record Type", "Record Types", "Record Type ID",
    "!deletable !undeletable !searchable !mruEnabled !layoutable !feedEnabled !triggerable",
    kRecordTypeFields};

} // namespace scout::demoorg
