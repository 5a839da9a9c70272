// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace scout::auth {

/// Who signed in, as the identity URL tells (Salesforce's "Identity URLs"). Fields that an org leaves out are
/// empty.
struct Identity {
    std::string userId; ///< 18 characters
    std::string orgId; ///< 18 characters
    std::string username;
    std::string displayName = {};
    std::string email = {};
    std::string userType = {}; ///< "STANDARD", …
    std::string language = {}; ///< "en_US"
    std::string locale = {}; ///< "en_US"
    std::string timezone = {}; ///< "America/Los_Angeles"

    bool operator==(const Identity&) const = default;
};

} // namespace scout::auth
