// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "orgs/OrgProfile.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::orgs {

/// Connections for another computer, in the format of connections.json (orgs/ProfileFile.h): everything but
/// their secrets, their identifiers and what this computer found out by checking them.
std::string exportProfiles(const std::vector<OrgProfile>& profiles);

/// The connections in such a file, or in a connections.json; each must be signed in to before it works.
/// Errors: BadRequest "import_unreadable", "import_newer" (a newer Scout wrote it), "import_host_untrusted"
/// (a connection would sign in outside Salesforce: nobody should be led there by a file).
Result<std::vector<OrgProfile>> importProfiles(std::string_view text);

} // namespace scout::orgs
