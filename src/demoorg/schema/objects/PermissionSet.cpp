// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kPermissionSetFields[] = {
    {"Name", "Permission Set Name", "string(80)", "CU--FGS"},
    {"Label", "Permission Set Label", "string(80)", "CU--FGS name"},
    {"LicenseId", "License ID", "reference", "CUN-FGS", "UserLicense as License"},
    {"ProfileId", "Profile ID", "reference", "---DFGS", "Profile as Profile"},
    {"IsOwnedByProfile", "Is Owned By Profile", "boolean", "---DFGS"},
    {"IsCustom", "Is Custom", "boolean", "---DFGS true"},
    {"Description", "Description", "string(255)", "CUN-FGS"},
    {"@system"},
    {"NamespacePrefix", "Namespace Prefix", "string(15)", "--N-FGS"},
    {"Type", "Permission Set Type", "picklist(40)", "---DFGS restr",
        "Regular*; Standard; Profile; Group; Session"},
};

} // namespace

const ObjectRow kPermissionSetObject{"0PS", "PermissionSet", "Permission Set", "Permission Sets",
    "Permission Set ID", "!undeletable !searchable !mruEnabled !layoutable !feedEnabled !triggerable",
    kPermissionSetFields};

} // namespace scout::demoorg
