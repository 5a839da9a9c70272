// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kProjectFields[] = {
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"Name", "Project Name", "string(80)", "CUN-FGS idLookup name"},
    {"@system"},
    {"LastActivityDate", "Last Activity Date", "date", "--N-FGS"},
    {"@viewed"},
    {"Access_Code__c", "Access Code", "encryptedstring(175)", "CUN----"},
    {"Account__c", "Account", "reference", "CUN-FGS", "Account as Account__r / Projects__r"},
    {"Address__c", "Address", "textarea(255)", "CUN-FGS"},
    {"Budget__c", "Budget", "currency(18,2)", "CUN-F-S"},
    {"Details__c", "Details", "textarea(32768)", "CUN----"},
    {"Hotline__c", "Hotline", "phone(40)", "CUN-FGS"},
    {"Manager__c", "Manager", "reference", "CUN-FGS", "User as Manager__r / Projects__r"},
    {"Progress__c", "Progress", "percent(3,0)", "CUN-F-S"},
    {"Site__Latitude__s", "Site (Latitude)", "double(18,15)", "CUN-F-S of=Site__c"},
    {"Site__Longitude__s", "Site (Longitude)", "double(18,15)", "CUN-F-S of=Site__c"},
    {"Site__c", "Site", "location", "--N-F--"},
    {"Skills__c", "Skills", "multipicklist(4099)", "CUN-F--",
        "Design; Electrical; Mechanical; Software; Training"},
    {"Standup__c", "Standup", "time", "CUN-FGS"},
    {"Start_Date__c", "Start Date", "date", "CUN-FGS"},
    {"Team_Size__c", "Team Size", "double(3,0)", "CUN-F-S"},
};

} // namespace

const ObjectRow kProjectObject{
    "a01", "Project__c", "Project", "Projects", "Record ID", "!feedEnabled", kProjectFields};

} // namespace scout::demoorg
