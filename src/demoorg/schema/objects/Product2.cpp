// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kProduct2Fields[] = {
    {"Name", "Product Name", "string(255)", "CU--FGS name"},
    {"ProductCode", "Product Code", "string(255)", "CUN-FGS"},
    {"Description", "Product Description", "textarea(4000)", "CUN-F--"},
    {"IsActive", "Active", "boolean", "CU-DFGS"},
    {"@system"},
    {"Family", "Product Family", "picklist(255)", "CUN-FGS", "None; Hardware; Software; Service"},
    {"ExternalId", "External ID", "string(255)", "CUN-FGS"},
    {"DisplayUrl", "Display URL", "url(1000)", "CUN-FGS"},
    {"QuantityUnitOfMeasure", "Quantity Unit Of Measure", "picklist(255)", "CUN-FGS", "Each"},
    {"IsArchived", "Archived", "boolean", "---DFGS"},
    {"@viewed"},
    {"StockKeepingUnit", "Product SKU", "string(180)", "CUN-FGS"},
};

} // namespace

const ObjectRow kProduct2Object{"01t", "Product2", "Product", "Products", "Product ID", "", kProduct2Fields};

} // namespace scout::demoorg
