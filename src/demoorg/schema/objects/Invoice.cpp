// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kInvoiceFields[] = {
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"Name", "Invoice Number", "string(80)", "---DF-S idLookup name auto"},
    {"@system"},
    {"LastActivityDate", "Last Activity Date", "date", "--N-FGS"},
    {"@viewed"},
    {"Account__c", "Account", "reference", "CUN-FGS", "Account as Account__r / Invoices__r"},
    {"Amount__c", "Amount", "currency(16,2)", "CUN-F-S"},
    {"Contact_Email__c", "Contact Email", "email(80)", "CUN-FGS"},
    {"Due_Date__c", "Due Date", "date", "CUN-FGS"},
    {"External_Id__c", "External Id", "string(64)", "CUN-FGS external unique"},
    {"Issued_At__c", "Issued At", "datetime", "CUN-F-S"},
    {"Paid__c", "Paid", "boolean", "CU-DFGS"},
    {"Pdf_Link__c", "PDF Link", "url(255)", "CUN-FGS"},
    {"Remarks__c", "Remarks", "textarea(32768)", "CUN---- html"},
    {"Status__c", "Status", "picklist(255)", "CUNDFGS restr", "Draft*; Sent; Paid; Overdue; Void"},
    {"Tax_Rate__c", "Tax Rate", "percent(5,2)", "CUN-F-S"},
};

} // namespace

const ObjectRow kInvoiceObject{
    "a00", "Invoice__c", "Invoice", "Invoices", "Record ID", "!feedEnabled", kInvoiceFields};

} // namespace scout::demoorg
