// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ChosenAddress.h"

#include "auth/SalesforceHost.h"
#include "cli/Confirmation.h"

namespace scout::cli {

Result<std::string> chosenAddress(CommandContext context, const std::string& given)
{
    auto address = auth::loginUrlFrom(given);
    if (!address || !auth::needsConfirmation(*address))
        return address;
    const auto confirmed = confirm(context,
        *address + " is not an address of Salesforce's. Sign in there and trust it with your session?");
    if (!confirmed)
        return confirmed.error();
    return address;
}

} // namespace scout::cli
