// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kUserFields[] = {
    {"Username", "Username", "string(80)", "CU--FGS idLookup unique"},
    {"LastName", "Last Name", "string(80)", "CU--FGS of=Name"},
    {"FirstName", "First Name", "string(40)", "CUN-FGS of=Name"},
    {"Name", "Full Name", "string(121)", "----FGS name"},
    {"CompanyName", "Company Name", "string(80)", "CUN-FGS"},
    {"Division", "Division", "string(80)", "CUN-FGS"},
    {"Department", "Department", "string(80)", "CUN-FGS"},
    {"Title", "Title", "string(80)", "CUN-FGS"},
    {"@address", ""},
    {"Email", "Email", "email(128)", "CU--FGS idLookup"},
    {"SenderEmail", "Email Sender Address", "email(80)", "CUN-FGS"},
    {"SenderName", "Email Sender Name", "string(80)", "CUN-FGS"},
    {"Signature", "Email Signature", "textarea(1333)", "CUN-F-S"},
    {"Phone", "Phone", "phone(40)", "CUN-FGS"},
    {"Fax", "Fax", "phone(40)", "CUN-FGS"},
    {"MobilePhone", "Mobile", "phone(40)", "CUN-FGS"},
    {"Extension", "Extension", "phone(40)", "CUN-FGS"},
    {"Alias", "Alias", "string(8)", "CU--FGS"},
    {"CommunityNickname", "Nickname", "string(40)", "CU--FGS"},
    {"IsActive", "Active", "boolean", "CU-DFGS true"},
    {"TimeZoneSidKey", "Time Zone", "picklist(40)", "CU--FGS restr", kTimeZones},
    {"UserRoleId", "Role ID", "reference", "CUN-FGS", "UserRole as UserRole / Users"},
    {"LocaleSidKey", "Locale", "picklist(40)", "CU--FGS restr", kLocales},
    {"ReceivesInfoEmails", "Info Emails", "boolean", "CU-DFGS"},
    {"ReceivesAdminInfoEmails", "Admin Info Emails", "boolean", "CU-DFGS"},
    {"EmailEncodingKey", "Email Encoding", "picklist(40)", "CU--FGS restr",
        "UTF-8; ISO-8859-1; Shift_JIS; ISO-2022-JP; EUC-JP; ks_c_5601-1987; Big5; GB2312; Big5-HKSCS; "
        "x-SJIS_0213"},
    {"ProfileId", "Profile ID", "reference", "CU--FGS", "Profile as Profile / Users"},
    {"UserType", "User Type", "picklist(40)", "--N-FGS restr",
        "Standard; PowerPartner; PowerCustomerSuccess; CustomerSuccess; Guest; CspLitePortal; CsnOnly; "
        "SelfService"},
    {"LanguageLocaleKey", "Language", "picklist(40)", "CU--FGS restr", kLanguages},
    {"EmployeeNumber", "Employee Number", "string(20)", "CUN-FGS"},
    {"DelegatedApproverId", "Delegated Approver ID", "reference", "CUN-FGS", "Group|User"},
    {"ManagerId", "Manager ID", "reference", "CUN-FGS", "User as Manager / ManagedUsers"},
    {"@system"},
    {"LastLoginDate", "Last Login", "datetime", "--N-F-S"},
    {"LastPasswordChangeDate", "Last Password Change or Reset", "datetime", "--N-F-S"},
    {"NumberOfFailedLogins", "Failed Login Attempts", "int(9)", "--N-FGS"},
    {"ForecastEnabled", "Allow Forecasting", "boolean", "CU-DFGS"},
    {"ContactId", "Contact ID", "reference", "C-N-FGS", "Contact as Contact / Users restrict"},
    {"AccountId", "Account ID", "reference", "--N-FGS", "Account as Account / Users"},
    {"CallCenterId", "Call Center ID", "reference", "CUN-FGS", "CallCenter"},
    {"FederationIdentifier", "SAML Federation ID", "string(512)", "CUN-F-S idLookup"},
    {"AboutMe", "About Me", "textarea(1000)", "CUN----"},
    {"FullPhotoUrl", "Url for full-sized Photo", "url(1024)", "--N-FGS"},
    {"SmallPhotoUrl", "Photo", "url(1024)", "--N-FGS"},
    {"MediumPhotoUrl", "Url for medium profile photo", "url(1024)", "--N-FGS"},
    {"DigestFrequency", "Chatter Email Highlights Frequency", "picklist(40)", "CU-DFGS restr", "D; W; N*"},
    {"DefaultGroupNotificationFrequency", "Default Notification Frequency when Joining Groups",
        "picklist(40)", "CU-DFGS restr", "P; D; W; N*"},
    {"UserPermissionsMarketingUser", "Marketing User", "boolean", "CU--F--"},
    {"UserPermissionsOfflineUser", "Offline User", "boolean", "CU--F--"},
    {"UserPermissionsSFContentUser", "Salesforce CRM Content User", "boolean", "CU--F--"},
    {"UserPermissionsKnowledgeUser", "Knowledge User", "boolean", "CU--F--"},
    {"UserPermissionsInteractionUser", "Flow User", "boolean", "CU--F--"},
    {"UserPermissionsSupportUser", "Service Cloud User", "boolean", "CU--F--"},
    {"UserPreferencesActivityRemindersPopup", "Activity Reminders Popup", "boolean", "CU--F--"},
    {"UserPreferencesEventRemindersCheckboxDefault", "Event Reminders Checkbox Default", "boolean",
        "CU--F--"},
    {"UserPreferencesTaskRemindersCheckboxDefault", "Task Reminders Checkbox Default", "boolean", "CU--F--"},
    {"UserPreferencesLightningExperiencePreferred", "Lightning Experience Preferred", "boolean", "CU--F--"},
    {"UserPreferencesShowTitleToExternalUsers", "Show Title To External Users", "boolean", "CU--F--"},
    {"UserPreferencesHideChatterOnboardingSplash", "Hide Chatter Onboarding Splash", "boolean", "CU--F--"},
    {"IsPortalEnabled", "Portal User", "boolean", "CU-DFGS"},
    {"IsProfilePhotoActive", "Has Profile Photo", "boolean", "---DFGS"},
    {"@viewed"},
};

} // namespace

const ObjectRow kUserObject{
    "005", "User", "User", "Users", "User ID", "!deletable !undeletable", kUserFields};

} // namespace scout::demoorg
