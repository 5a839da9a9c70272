// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kContactFields[] = {
    {"MasterRecordId", "Master Record ID", "reference", "--N-FGS", "Contact as MasterRecord"},
    {"AccountId", "Account ID", "reference", "CUN-FGS", "Account as Account / Contacts cascade"},
    {"LastName", "Last Name", "string(80)", "CU--FGS of=Name"},
    {"FirstName", "First Name", "string(40)", "CUN-FGS of=Name"},
    {"Salutation", "Salutation", "picklist(40)", "CUN-FGS of=Name", "Mr.; Ms.; Mrs.; Dr.; Prof."},
    {"Name", "Full Name", "string(121)", "----FGS name"},
    {"@address", "Other"},
    {"@address", "Mailing"},
    {"Phone", "Business Phone", "phone(40)", "CUN-FGS"},
    {"Fax", "Business Fax", "phone(40)", "CUN-FGS"},
    {"MobilePhone", "Mobile Phone", "phone(40)", "CUN-FGS"},
    {"HomePhone", "Home Phone", "phone(40)", "CUN-FGS"},
    {"OtherPhone", "Other Phone", "phone(40)", "CUN-FGS"},
    {"AssistantPhone", "Asst. Phone", "phone(40)", "CUN-FGS"},
    {"ReportsToId", "Reports To ID", "reference", "CUN-FGS", "Contact as ReportsTo"},
    {"Email", "Email", "email(80)", "CUN-FGS idLookup"},
    {"Title", "Title", "string(128)", "CUN-FGS"},
    {"Department", "Department", "string(80)", "CUN-FGS"},
    {"AssistantName", "Assistant's Name", "string(40)", "CUN-FGS"},
    {"LeadSource", "Lead Source", "picklist(255)", "CUN-FGS",
        "Web; Phone Inquiry; Partner Referral; Purchased List; Other"},
    {"Birthdate", "Birthdate", "date", "CUN-FGS"},
    {"Description", "Contact Description", "textarea(32000)", "CUN----"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"HasOptedOutOfEmail", "Email Opt Out", "boolean", "CU-DFGS"},
    {"HasOptedOutOfFax", "Fax Opt Out", "boolean", "CU-DFGS"},
    {"DoNotCall", "Do Not Call", "boolean", "CU-DFGS"},
    {"@system"},
    {"LastActivityDate", "Last Activity", "date", "--N-FGS"},
    {"@viewed"},
    {"LastCURequestDate", "Last Stay-in-Touch Request Date", "datetime", "--N-F-S"},
    {"LastCUUpdateDate", "Last Stay-in-Touch Save Date", "datetime", "--N-F-S"},
    {"EmailBouncedReason", "Email Bounced Reason", "string(255)", "CUN-FGS"},
    {"EmailBouncedDate", "Email Bounced Date", "datetime", "CUN-F-S"},
    {"IsEmailBounced", "Is Email Bounced", "boolean", "---DFGS"},
    {"PhotoUrl", "Photo URL", "url(255)", "--N-FGS"},
    {"Jigsaw", "Data.com Key", "string(20)", "CUN-FGS"},
    {"JigsawContactId", "Jigsaw Contact ID", "string(20)", "--N-FGS"},
    {"CleanStatus", "Clean Status", "picklist(40)", "CUN-FGS restr",
        "Matched; Different; Acknowledged; NotFound; Inactive; Pending; SelectMatch; Skipped"},
    {"IndividualId", "Individual ID", "reference", "CUN-FGS", "Individual as Individual"},
    {"External_Id__c", "External Id", "string(64)", "CUN-FGS external unique"},
};

} // namespace

const ObjectRow kContactObject{
    "003", "Contact", "Contact", "Contacts", "Contact ID", "mergeable", kContactFields};

} // namespace scout::demoorg
