// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace scout::connections {

/// An org's own login address, as a person gives it: "acme", "acme--uat.sandbox", or any address of the org
/// pasted from a browser.
struct MyDomain {
    std::string loginUrl; ///< "https://acme.my.salesforce.com"
    std::string text; ///< what the field needs to hold: "acme", or the address where it is no My Domain
    bool isName = false; ///< `text` is the part before ".my.salesforce.com"

    bool operator==(const MyDomain&) const = default;
};

/// Errors: BadRequest "my_domain_missing" for an empty text, and those of auth::loginUrlFrom.
Result<MyDomain> myDomainFrom(std::string_view typed);

/// What to put in place of a pasted address while the user types: its shorter `text`, or `typed` itself
/// where nothing is to be cut, or where it is not an address yet.
std::string cutAddress(std::string_view typed);

} // namespace scout::connections
