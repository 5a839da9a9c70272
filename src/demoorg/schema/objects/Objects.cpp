// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

#include <array>

namespace scout::demoorg {

std::span<const ObjectRow> standardObjects()
{
    static const std::array rows{kAccountObject, kCampaignObject, kCampaignMemberObject, kCaseObject,
        kContactObject, kContentDocumentObject, kContentDocumentLinkObject, kContentVersionObject,
        kEventObject, kGroupObject, kInvoiceObject, kLeadObject, kOpportunityObject,
        kOpportunityContactRoleObject, kOpportunityLineItemObject, kOrganizationObject, kPermissionSetObject,
        kPermissionSetAssignmentObject, kPricebook2Object, kPricebookEntryObject, kProduct2Object,
        kProfileObject, kProjectObject, kRecordTypeObject, kTaskObject, kUserObject, kUserLicenseObject,
        kUserRoleObject};
    return rows;
}

} // namespace scout::demoorg
