// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kProfileFields[] = {
    {"Name", "Name", "string(255)", "-U--FGS idLookup name"},
    {"UserLicenseId", "User License ID", "reference", "---DFGS", "UserLicense as UserLicense / Profiles"},
    {"UserType", "User Type", "picklist(40)", "--N-FGS restr",
        "Standard; PowerPartner; PowerCustomerSuccess; CustomerSuccess; Guest; CspLitePortal; CsnOnly; "
        "SelfService"},
    {"@system"},
    {"Description", "Description", "string(255)", "-UN-FGS"},
    {"@viewed"},
};

} // namespace

const ObjectRow kProfileObject{"00e", "Profile", "Profile", "Profile", "Profile ID",
    "!createable !deletable !undeletable !searchable !layoutable !feedEnabled !triggerable", kProfileFields};

} // namespace scout::demoorg
