// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kCaseFields[] = {
    {"MasterRecordId", "Master Record ID", "reference", "--N-FGS", "Case as MasterRecord"},
    {"CaseNumber", "Case Number", "string(30)", "---DF-S idLookup name auto"},
    {"ContactId", "Contact ID", "reference", "CUN-FGS", "Contact as Contact / Cases restrict"},
    {"AccountId", "Account ID", "reference", "CUN-FGS", "Account as Account / Cases restrict"},
    {"AssetId", "Asset ID", "reference", "CUN-FGS", "Asset as Asset"},
    {"ParentId", "Parent Case ID", "reference", "CUN-FGS", "Case as Parent / Cases"},
    {"SuppliedName", "Name", "string(80)", "CUN-FGS"},
    {"SuppliedEmail", "Email Address", "email(80)", "CUN-FGS"},
    {"SuppliedPhone", "Phone", "string(40)", "CUN-FGS"},
    {"SuppliedCompany", "Company", "string(80)", "CUN-FGS"},
    {"Type", "Case Type", "picklist(40)", "CUN-FGS", "Mechanical; Electrical; Electronic; Structural; Other"},
    {"Status", "Status", "picklist(40)", "CUNDFGS", "New*; Working; Escalated; Closed"},
    {"Reason", "Case Reason", "picklist(40)", "CUN-FGS",
        "Installation; Equipment Complexity; Performance; Breakdown; Equipment Design; Feedback; Other"},
    {"Origin", "Case Origin", "picklist(40)", "CUN-FGS", "Phone; Email; Web"},
    {"Subject", "Subject", "string(255)", "CUN-FGS"},
    {"Priority", "Priority", "picklist(40)", "CUNDFGS", "High; Medium*; Low"},
    {"Description", "Description", "textarea(32000)", "CUN----"},
    {"IsClosed", "Closed", "boolean", "---DFGS"},
    {"ClosedDate", "Closed Date", "datetime", "--N-F-S"},
    {"IsEscalated", "Escalated", "boolean", "CU-DFGS"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "Group|User as Owner"},
    {"@system"},
    {"ContactPhone", "Contact Phone", "phone(40)", "--N-FGS"},
    {"ContactMobile", "Contact Mobile", "phone(40)", "--N-FGS"},
    {"ContactEmail", "Contact Email", "email(80)", "--N-FGS"},
    {"ContactFax", "Contact Fax", "phone(40)", "--N-FGS"},
    {"Comments", "Internal Comments", "textarea(4000)", "CUN---S"},
    {"@viewed"},
};

} // namespace

const ObjectRow kCaseObject{"500", "Case", "Case", "Cases", "Case ID", "", kCaseFields};

} // namespace scout::demoorg
