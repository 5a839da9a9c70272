// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kCampaignFields[] = {
    {"Name", "Name", "string(80)", "CU--FGS name"},
    {"ParentId", "Parent Campaign ID", "reference", "CUN-FGS", "Campaign as Parent / ChildCampaigns"},
    {"Type", "Type", "picklist(255)", "CUN-FGS",
        "Conference; Webinar; Trade Show; Public Relations; Partners; Referral Program; Advertisement; "
        "Banner Ads; Direct Mail; Email; Telemarketing; Other"},
    {"Status", "Status", "picklist(255)", "CUNDFGS", "Planned*; In Progress; Completed; Aborted"},
    {"StartDate", "Start Date", "date", "CUN-FGS"},
    {"EndDate", "End Date", "date", "CUN-FGS"},
    {"ExpectedRevenue", "Expected Revenue in Campaign", "currency(18,0)", "CUN-F-S"},
    {"BudgetedCost", "Budgeted Cost in Campaign", "currency(18,0)", "CUN-F-S"},
    {"ActualCost", "Actual Cost in Campaign", "currency(18,0)", "CUN-F-S"},
    {"ExpectedResponse", "Expected Response (%)", "percent(10,2)", "CUNDF-S"},
    {"NumberSent", "Num Sent in Campaign", "double(18,0)", "CUNDF-S"},
    {"IsActive", "Active", "boolean", "CU-DFGS"},
    {"Description", "Description", "textarea(32000)", "CUN----"},
    {"NumberOfLeads", "Leads in Campaign", "int(9)", "---DFGS"},
    {"NumberOfContacts", "Contacts in Campaign", "int(9)", "---DFGS"},
    {"NumberOfResponses", "Responses in Campaign", "int(9)", "---DFGS"},
    {"NumberOfOpportunities", "Opportunities in Campaign", "int(9)", "---DFGS"},
    {"AmountAllOpportunities", "Value Opportunities in Campaign", "currency(18,0)", "---DF-S"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"@system"},
    {"LastActivityDate", "Last Activity", "date", "--N-FGS"},
    {"@viewed"},
};

} // namespace

const ObjectRow kCampaignObject{
    "701", "Campaign", "Campaign", "Campaigns", "Campaign ID", "", kCampaignFields};

} // namespace scout::demoorg
