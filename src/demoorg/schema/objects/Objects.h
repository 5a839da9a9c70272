// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Rows.h"

#include <span>

namespace scout::demoorg {

/// Every object of the org, in no particular order.
std::span<const ObjectRow> standardObjects();

extern const ObjectRow kAccountObject;
extern const ObjectRow kCampaignObject;
extern const ObjectRow kCampaignMemberObject;
extern const ObjectRow kCaseObject;
extern const ObjectRow kContactObject;
extern const ObjectRow kContentDocumentObject;
extern const ObjectRow kContentDocumentLinkObject;
extern const ObjectRow kContentVersionObject;
extern const ObjectRow kEventObject;
extern const ObjectRow kGroupObject;
extern const ObjectRow kInvoiceObject;
extern const ObjectRow kLeadObject;
extern const ObjectRow kOpportunityObject;
extern const ObjectRow kOpportunityContactRoleObject;
extern const ObjectRow kOpportunityLineItemObject;
extern const ObjectRow kOrganizationObject;
extern const ObjectRow kPermissionSetObject;
extern const ObjectRow kPermissionSetAssignmentObject;
extern const ObjectRow kPricebook2Object;
extern const ObjectRow kPricebookEntryObject;
extern const ObjectRow kProduct2Object;
extern const ObjectRow kProfileObject;
extern const ObjectRow kProjectObject;
extern const ObjectRow kRecordTypeObject;
extern const ObjectRow kTaskObject;
extern const ObjectRow kUserObject;
extern const ObjectRow kUserLicenseObject;
extern const ObjectRow kUserRoleObject;

// Picklists that several objects share.
constexpr std::string_view kIndustries =
    "Agriculture; Apparel; Banking; Biotechnology; Chemicals; Communications; Construction; Consulting; "
    "Education; "
    "Electronics; Energy; Engineering; Entertainment; Environmental; Finance; Food & Beverage; Government; "
    "Healthcare; Hospitality; Insurance; Machinery; Manufacturing; Media; Not For Profit; Recreation; "
    "Retail; "
    "Shipping; Technology; Telecommunications; Transportation; Utilities; Other";
constexpr std::string_view kMonths =
    "January; February; March; April; May; June; July; August; September; October; November; December";
constexpr std::string_view kLocales = "en_US; en_GB; de_DE; es_ES; fr_FR; it_IT; ja_JP; sv_SE";
constexpr std::string_view kLanguages =
    "en_US; de; es; fr; it; ja; sv; ko; zh_TW; zh_CN; pt_BR; nl_NL; da; th; fi; ru";
constexpr std::string_view kTimeZones = "Pacific/Auckland; Australia/Sydney; Asia/Tokyo; Asia/Hong_Kong; "
                                        "Asia/Singapore; Asia/Kolkata; Asia/Dubai; "
                                        "Europe/Helsinki; Europe/Athens; Europe/Berlin; Europe/Madrid; "
                                        "Europe/Paris; Europe/Stockholm; Europe/Dublin; "
                                        "Europe/London; GMT; America/Sao_Paulo; America/New_York; "
                                        "America/Chicago; America/Denver; America/Phoenix; "
                                        "America/Los_Angeles; America/Anchorage; Pacific/Honolulu";

} // namespace scout::demoorg
