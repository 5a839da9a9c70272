// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kOpportunityLineItemFields[] = {
    {"OpportunityId", "Opportunity ID", "reference", "C---FGS",
        "Opportunity as Opportunity / OpportunityLineItems cascade"},
    {"SortOrder", "Sort Order", "int(9)", "--N-FGS"},
    {"PricebookEntryId", "Price Book Entry ID", "reference", "C-N-FGS",
        "PricebookEntry as PricebookEntry / OpportunityLineItems"},
    {"Product2Id", "Product ID", "reference", "C-N-FGS", "Product2 as Product2 / OpportunityLineItems"},
    {"ProductCode", "Product Code", "string(255)", "--N-FGS"},
    {"Name", "Opportunity Product Name", "string(376)", "--N-FGS name"},
    {"Quantity", "Quantity", "double(12,2)", "CU--F-S"},
    {"TotalPrice", "Total Price", "currency(18,2)", "CUN-F-S"},
    {"UnitPrice", "Sales Price", "currency(18,2)", "CUN-F-S"},
    {"ListPrice", "List Price", "currency(18,2)", "--N-F-S"},
    {"ServiceDate", "Date", "date", "CUN-FGS"},
    {"Description", "Line Description", "string(255)", "CUN-FGS"},
    {"@system"},
    {"@viewed"},
};

} // namespace

const ObjectRow kOpportunityLineItemObject{"00k", "OpportunityLineItem", "Opportunity Product",
    "Opportunity Product", "Line Item ID", "!feedEnabled !searchable", kOpportunityLineItemFields};

} // namespace scout::demoorg
