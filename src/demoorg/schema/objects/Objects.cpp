// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

#include <array>

namespace scout::demoorg {

std::span<const ObjectRow> standardObjects()
{
    static const std::array rows{kAccountObject, kCaseObject, kContactObject, kEventObject, kLeadObject,
        kOpportunityObject, kOrganizationObject, kProfileObject, kTaskObject, kUserObject};
    return rows;
}

} // namespace scout::demoorg
