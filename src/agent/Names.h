// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::agent {

/// An API name as people say it, in lower case: "AnnualRevenue" → "annual revenue", "Contact_Email__c" →
/// "contact email".
std::string spokenName(std::string_view apiName);

/// "Account", "Accounts", "Accounts or Contacts": text for an answer, in typographic quotes.
std::string quoted(std::string_view text);

} // namespace scout::agent
