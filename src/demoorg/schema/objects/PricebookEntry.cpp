// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kPricebookEntryFields[] = {
    {"Name", "Product Name", "string(255)", "--N-FGS name"},
    {"Pricebook2Id", "Price Book ID", "reference", "C---FGS",
        "Pricebook2 as Pricebook2 / PricebookEntries cascade"},
    {"Product2Id", "Product ID", "reference", "C---FGS", "Product2 as Product2 / PricebookEntries cascade"},
    {"UnitPrice", "List Price", "currency(18,2)", "CU--F-S"},
    {"IsActive", "Active", "boolean", "CU-DFGS"},
    {"UseStandardPrice", "Use Standard Price", "boolean", "CU-DFGS"},
    {"@system"},
    {"ProductCode", "Product Code", "string(255)", "--N-FGS"},
    {"IsArchived", "Archived", "boolean", "---DFGS"},
};

} // namespace

const ObjectRow kPricebookEntryObject{"01u", "PricebookEntry", "Price Book Entry", "Price Book Entries",
    "Price Book Entry ID", "!mruEnabled !layoutable !feedEnabled", kPricebookEntryFields};

} // namespace scout::demoorg
