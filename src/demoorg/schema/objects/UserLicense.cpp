// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kUserLicenseFields[] = {
    {"LicenseDefinitionKey", "License Def. ID", "string(40)", "----FGS"},
    {"TotalLicenses", "Total Licenses", "int(9)", "----FGS"},
    {"Status", "Status", "picklist(40)", "----FGS restr", "Active; Disabled"},
    {"UsedLicenses", "Used Licenses", "int(9)", "----FGS"},
    {"Name", "Name", "string(40)", "----FGS name"},
    {"MasterLabel", "Label", "string(40)", "----FGS"},
    {"@system"},
};

} // namespace

const ObjectRow kUserLicenseObject{"100", "UserLicense", "User License", "User License", "User License ID",
    "!createable !updateable !deletable !undeletable !searchable !mruEnabled !layoutable !feedEnabled "
    "!triggerable",
    kUserLicenseFields};

} // namespace scout::demoorg
