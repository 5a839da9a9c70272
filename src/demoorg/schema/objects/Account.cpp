// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kAccountFields[] = {
    {"MasterRecordId", "Master Record ID", "reference", "--N-FGS", "Account as MasterRecord"},
    {"Name", "Account Name", "string(255)", "CU--FGS name"},
    {"Type", "Account Type", "picklist(40)", "CUN-FGS",
        "Prospect; Customer - Direct; Customer - Channel; Channel Partner / Reseller; Installation Partner; "
        "Technology Partner; Other"},
    {"RecordTypeId", "Record Type ID", "reference", "CUN-FGS", "RecordType as RecordType"},
    {"ParentId", "Parent Account ID", "reference", "CUN-FGS", "Account as Parent / ChildAccounts"},
    {"@address", "Billing"},
    {"@address", "Shipping"},
    {"Phone", "Account Phone", "phone(40)", "CUN-FGS"},
    {"Fax", "Account Fax", "phone(40)", "CUN-FGS"},
    {"AccountNumber", "Account Number", "string(40)", "CUN-FGS"},
    {"Website", "Website", "url(255)", "CUN-FGS"},
    {"PhotoUrl", "Photo URL", "url(255)", "--N-FGS"},
    {"Sic", "SIC Code", "string(20)", "CUN-FGS"},
    {"Industry", "Industry", "picklist(40)", "CUN-FGS", kIndustries},
    {"AnnualRevenue", "Annual Revenue", "currency(18,0)", "CUN-F-S"},
    {"NumberOfEmployees", "Employees", "int(8)", "CUN-FGS"},
    {"Ownership", "Ownership", "picklist(40)", "CUN-FGS", "Public; Private; Subsidiary; Other"},
    {"TickerSymbol", "Ticker Symbol", "string(20)", "CUN-FGS"},
    {"Description", "Account Description", "textarea(32000)", "CUN----"},
    {"Rating", "Account Rating", "picklist(40)", "CUN-FGS", "Hot; Warm; Cold"},
    {"Site", "Account Site", "string(80)", "CUN-FGS"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"@system"},
    {"LastActivityDate", "Last Activity", "date", "--N-FGS"},
    {"@viewed"},
    {"IsPartner", "Partner Account", "boolean", "-U-DFGS"},
    {"IsCustomerPortal", "Customer Portal Account", "boolean", "-U-DFGS"},
    {"ChannelProgramName", "Channel Program Name", "string(255)", "--N--G-"},
    {"ChannelProgramLevelName", "Channel Program Level Name", "string(255)", "--N--G-"},
    {"Jigsaw", "Data.com Key", "string(20)", "CUN-FGS"},
    {"JigsawCompanyId", "Jigsaw Company ID", "string(20)", "--N-FGS"},
    {"CleanStatus", "Clean Status", "picklist(40)", "CUN-FGS restr",
        "Matched; Different; Acknowledged; NotFound; Inactive; Pending; SelectMatch; Skipped"},
    {"AccountSource", "Account Source", "picklist(40)", "CUN-FGS",
        "Web; Phone Inquiry; Partner Referral; Purchased List; Other"},
    {"DunsNumber", "D-U-N-S Number", "string(9)", "CUN-FGS"},
    {"Tradestyle", "Tradestyle", "string(255)", "CUN-FGS"},
    {"NaicsCode", "NAICS Code", "string(8)", "CUN-FGS"},
    {"NaicsDesc", "NAICS Description", "string(120)", "CUN-FGS"},
    {"YearStarted", "Year Started", "string(4)", "CUN-FGS"},
    {"SicDesc", "SIC Description", "string(80)", "CUN-FGS"},
    {"DandbCompanyId", "D&B Company ID", "reference", "CUN-FGS", "DandBCompany as DandbCompany"},
    {"OperatingHoursId", "Operating Hour ID", "reference", "CUN-FGS", "OperatingHours as OperatingHours"},
    {"External_Id__c", "External Id", "string(64)", "CUN-FGS external unique"},
};

} // namespace

const ObjectRow kAccountObject{
    "001", "Account", "Account", "Accounts", "Account ID", "mergeable", kAccountFields};

} // namespace scout::demoorg
