// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kLeadFields[] = {
    {"MasterRecordId", "Master Record ID", "reference", "--N-FGS", "Lead as MasterRecord"},
    {"LastName", "Last Name", "string(80)", "CU--FGS of=Name"},
    {"FirstName", "First Name", "string(40)", "CUN-FGS of=Name"},
    {"Salutation", "Salutation", "picklist(40)", "CUN-FGS of=Name", "Mr.; Ms.; Mrs.; Dr.; Prof.; Mx."},
    {"Name", "Full Name", "string(121)", "----FGS name"},
    {"Title", "Title", "string(128)", "CUN-FGS"},
    {"Company", "Company", "string(255)", "CU--FGS"},
    {"@address", ""},
    {"Phone", "Phone", "phone(40)", "CUN-FGS"},
    {"MobilePhone", "Mobile Phone", "phone(40)", "CUN-FGS"},
    {"Fax", "Fax", "phone(40)", "CUN-FGS"},
    {"Email", "Email", "email(80)", "CUN-FGS idLookup"},
    {"Website", "Website", "url(255)", "CUN-FGS"},
    {"PhotoUrl", "Photo URL", "url(255)", "--N-FGS"},
    {"Description", "Description", "textarea(32000)", "CUN----"},
    {"LeadSource", "Lead Source", "picklist(255)", "CUN-FGS",
        "Web; Phone Inquiry; Partner Referral; Purchased List; Other"},
    {"Status", "Status", "picklist(255)", "CU-DFGS",
        "Open - Not Contacted*; Working - Contacted; Closed - Converted; Closed - Not Converted"},
    {"Industry", "Industry", "picklist(255)", "CUN-FGS", kIndustries},
    {"Rating", "Rating", "picklist(255)", "CUN-FGS", "Hot; Warm; Cold"},
    {"AnnualRevenue", "Annual Revenue", "currency(18,0)", "CUN-F-S"},
    {"NumberOfEmployees", "Employees", "int(8)", "CUN-FGS"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "Group|User as Owner"},
    {"HasOptedOutOfEmail", "Email Opt Out", "boolean", "CU-DFGS"},
    {"HasOptedOutOfFax", "Fax Opt Out", "boolean", "CU-DFGS"},
    {"DoNotCall", "Do Not Call", "boolean", "CU-DFGS"},
    {"@system"},
    {"IsConverted", "Converted", "boolean", "C--DFGS"},
    {"ConvertedDate", "Converted Date", "date", "--N-FGS"},
    {"ConvertedAccountId", "Converted Account ID", "reference", "--N-FGS", "Account as ConvertedAccount"},
    {"ConvertedContactId", "Converted Contact ID", "reference", "--N-FGS", "Contact as ConvertedContact"},
    {"ConvertedOpportunityId", "Converted Opportunity ID", "reference", "--N-FGS",
        "Opportunity as ConvertedOpportunity"},
    {"IsUnreadByOwner", "Unread By Owner", "boolean", "CU-DFGS"},
    {"LastActivityDate", "Last Activity", "date", "--N-FGS"},
    {"@viewed"},
    {"Jigsaw", "Data.com Key", "string(20)", "CUN-FGS"},
    {"JigsawContactId", "Jigsaw Contact ID", "string(20)", "--N-FGS"},
    {"CleanStatus", "Clean Status", "picklist(40)", "CUN-FGS restr",
        "Matched; Different; Acknowledged; NotFound; Inactive; Pending; SelectMatch; Skipped"},
    {"CompanyDunsNumber", "Company D-U-N-S Number", "string(9)", "CUN-FGS"},
    {"DandbCompanyId", "D&B Company ID", "reference", "CUN-FGS", "DandBCompany as DandbCompany"},
    {"EmailBouncedReason", "Email Bounced Reason", "string(255)", "-UN-FGS"},
    {"EmailBouncedDate", "Email Bounced Date", "datetime", "-UN-F-S"},
    {"IndividualId", "Individual ID", "reference", "CUN-FGS", "Individual as Individual"},
};

} // namespace

const ObjectRow kLeadObject{"00Q", "Lead", "Lead", "Leads", "Lead ID", "mergeable", kLeadFields};

} // namespace scout::demoorg
