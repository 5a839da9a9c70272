// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kPricebook2Fields[] = {
    {"Name", "Price Book Name", "string(255)", "CU--FGS name"},
    {"@system"},
    {"@viewed"},
    {"IsActive", "Active", "boolean", "CU-DFGS"},
    {"IsArchived", "Archived", "boolean", "---DFGS"},
    {"Description", "Description", "string(255)", "CUN-FGS"},
    {"IsStandard", "Is Standard Price Book", "boolean", "---DFGS"},
};

} // namespace

const ObjectRow kPricebook2Object{
    "01s", "Pricebook2", "Price Book", "Price Books", "Price Book ID", "!feedEnabled", kPricebook2Fields};

} // namespace scout::demoorg
