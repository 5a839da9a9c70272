// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kOrganizationFields[] = {
    {"Name", "Name", "string(80)", "-U--FGS name"},
    {"Division", "Division", "string(80)", "-UN-FGS"},
    {"@address", ""},
    {"Phone", "Phone", "phone(40)", "-UN-FGS"},
    {"Fax", "Fax", "phone(40)", "-UN-FGS"},
    {"PrimaryContact", "Primary Contact", "string(80)", "-UN-FGS"},
    {"DefaultLocaleSidKey", "Locale", "picklist(40)", "-U--FGS restr", kLocales},
    {"TimeZoneSidKey", "Time Zone", "picklist(40)", "-U--FGS restr", kTimeZones},
    {"LanguageLocaleKey", "Language", "picklist(40)", "-U--FGS restr", kLanguages},
    {"ReceivesInfoEmails", "Info Emails", "boolean", "-U-DFGS"},
    {"ReceivesAdminInfoEmails", "Info Emails Admin", "boolean", "-U-DFGS"},
    {"PreferencesRequireOpportunityProducts", "RequireOpportunityProducts", "boolean", "-U--FGS"},
    {"PreferencesTransactionSecurityPolicy", "TransactionSecurityPolicy", "boolean", "-U--FGS"},
    {"PreferencesConsentManagementEnabled", "ConsentManagementEnabled", "boolean", "-U--FGS"},
    {"PreferencesLightningLoginEnabled", "LightningLoginEnabled", "boolean", "-U--FGS"},
    {"FiscalYearStartMonth", "Fiscal Year Starts In", "int(9)", "--N-FGS"},
    {"UsesStartDateAsFiscalYearName", "Fiscal Year Name by Start", "boolean", "---DFGS"},
    {"DefaultAccountAccess", "Default Account Access", "picklist(40)", "--N-FGS restr",
        "None; Read; Edit; ControlledByLeadOrContact; ControlledByCampaign"},
    {"DefaultContactAccess", "Default Contact Access", "picklist(40)", "--N-FGS restr",
        "None; Read; Edit; ControlledByParent"},
    {"DefaultOpportunityAccess", "Default Opportunity Access", "picklist(40)", "--N-FGS restr",
        "None; Read; Edit; ControlledByLeadOrContact"},
    {"DefaultLeadAccess", "Default Lead Access", "picklist(40)", "--N-FGS restr",
        "None; Read; Edit; ReadEditTransfer"},
    {"DefaultCaseAccess", "Default Case Access", "picklist(40)", "--N-FGS restr",
        "None; Read; Edit; ReadEditTransfer"},
    {"DefaultCalendarAccess", "Default Calendar Access", "picklist(40)", "--N-FGS restr",
        "HideDetails; HideDetailsInsert; ShowDetails; ShowDetailsInsert; AllowEdits"},
    {"DefaultPricebookAccess", "Default Price Book Access", "picklist(40)", "--N-FGS restr",
        "None; Read; ReadSelect"},
    {"DefaultCampaignAccess", "Default Campaign Access", "picklist(40)", "--N-FGS restr",
        "None; Read; Edit; All"},
    {"SystemModstamp", "System Modstamp", "datetime", "---DF-S"},
    {"ComplianceBccEmail", "Compliance BCC Email", "email(80)", "-UN-FGS"},
    {"UiSkin", "UI Skin", "picklist(40)", "-UN-FGS restr", "Theme1; Theme2; Theme3"},
    {"SignupCountryIsoCode", "Signup Country", "string(2)", "--N-FGS"},
    {"TrialExpirationDate", "Trial Expiration Date", "datetime", "--N-F-S"},
    {"NumKnowledgeService", "Knowledge Licenses", "int(9)", "---DFGS"},
    {"OrganizationType", "Edition", "picklist(40)", "--N-FGS restr",
        "Team Edition; Professional Edition; Enterprise Edition; Developer Edition; Personal Edition; "
        "Unlimited Edition; Contact Manager Edition; Base Edition"},
    {"NamespacePrefix", "Namespace Prefix", "string(15)", "--N-FGS"},
    {"InstanceName", "Instance Name", "string(40)", "--N-FGS"},
    {"IsSandbox", "Is Sandbox", "boolean", "---DFGS"},
    {"WebToCaseDefaultOrigin", "Web to Cases Default Origin", "string(40)", "-UN-FGS"},
    {"MonthlyPageViewsUsed", "Monthly Page Views Used", "int(9)", "--N-FGS"},
    {"MonthlyPageViewsEntitlement", "Monthly Page Views Allowed", "int(9)", "--N-FGS"},
    {"IsReadOnly", "Is Read Only", "boolean", "---DFGS"},
    {"CreatedDate", "Created Date", "datetime", "---DF-S"},
    {"CreatedById", "Created By ID", "reference", "---DFGS", "User as CreatedBy"},
    {"LastModifiedDate", "Last Modified Date", "datetime", "---DF-S"},
    {"LastModifiedById", "Last Modified By ID", "reference", "---DFGS", "User as LastModifiedBy"},
};

} // namespace

const ObjectRow kOrganizationObject{"00D", "Organization", "Organization", "Organizations", "Organization ID",
    "!createable !deletable !undeletable !searchable !mruEnabled !layoutable !feedEnabled !triggerable",
    kOrganizationFields};

} // namespace scout::demoorg
