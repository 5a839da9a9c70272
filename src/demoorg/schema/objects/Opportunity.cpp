// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kOpportunityFields[] = {
    {"AccountId", "Account ID", "reference", "CUN-FGS", "Account as Account / Opportunities cascade"},
    {"IsPrivate", "Private", "boolean", "CU-DFGS"},
    {"Name", "Name", "string(120)", "CU--FGS idLookup name"},
    {"Description", "Description", "textarea(32000)", "CUN----"},
    {"StageName", "Stage", "picklist(255)", "CU--FGS",
        "Prospecting; Qualification; Needs Analysis; Value Proposition; Id. Decision Makers; Perception "
        "Analysis; Proposal/Price Quote; Negotiation/Review; Closed Won; Closed Lost"},
    {"Amount", "Amount", "currency(18,2)", "CUN-F-S"},
    {"Probability", "Probability (%)", "percent(3,0)", "CUNDF-S"},
    {"ExpectedRevenue", "Expected Amount", "currency(18,2)", "--N-F-S"},
    {"TotalOpportunityQuantity", "Quantity", "double(18,2)", "CUN-F-S"},
    {"CloseDate", "Close Date", "date", "CU--FGS"},
    {"Type", "Opportunity Type", "picklist(255)", "CUN-FGS",
        "Existing Customer - Upgrade; Existing Customer - Replacement; Existing Customer - Downgrade; New "
        "Customer"},
    {"NextStep", "Next Step", "string(255)", "CUN-FGS"},
    {"LeadSource", "Lead Source", "picklist(255)", "CUN-FGS",
        "Web; Phone Inquiry; Partner Referral; Purchased List; Other"},
    {"IsClosed", "Closed", "boolean", "---DFGS"},
    {"IsWon", "Won", "boolean", "---DFGS"},
    {"ForecastCategory", "Forecast Category", "picklist(40)", "----FGS restr",
        "Omitted; Pipeline; BestCase; MostLikely; Forecast; Closed"},
    {"ForecastCategoryName", "Forecast Category", "picklist(255)", "CUNDFGS restr",
        "Omitted; Pipeline; Best Case; Commit; Closed"},
    {"CampaignId", "Campaign ID", "reference", "CUN-FGS", "Campaign as Campaign / Opportunities"},
    {"HasOpportunityLineItem", "Has Line Item", "boolean", "---DFGS"},
    {"Pricebook2Id", "Price Book ID", "reference", "CUNDFGS", "Pricebook2 as Pricebook2 / Opportunities"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"@system"},
    {"LastActivityDate", "Last Activity", "date", "--N-FGS"},
    {"@viewed"},
    {"LastStageChangeDate", "Last Stage Change Date", "datetime", "--N-F-S"},
    {"FiscalQuarter", "Fiscal Quarter", "int(8)", "--N-FGS of=Fiscal"},
    {"FiscalYear", "Fiscal Year", "int(8)", "--N-FGS of=Fiscal"},
    {"Fiscal", "Fiscal Period", "string(6)", "--N-FGS"},
    {"ContactId", "Contact ID", "reference", "C-N-FGS", "Contact / Opportunities"},
    {"HasOpenActivity", "Has Open Activity", "boolean", "---D-G-"},
    {"HasOverdueTask", "Has Overdue Task", "boolean", "---D-G-"},
    {"LastAmountChangedHistoryId", "Opportunity History ID", "reference", "--N-FGS",
        "OpportunityHistory as LastAmountChangedHistory"},
    {"LastCloseDateChangedHistoryId", "Opportunity History ID", "reference", "--N-FGS",
        "OpportunityHistory as LastCloseDateChangedHistory"},
};

} // namespace

const ObjectRow kOpportunityObject{"006", "Opportunity", "Opportunity", "Opportunities", "Opportunity ID",
    "deepCloneable", kOpportunityFields};

} // namespace scout::demoorg
