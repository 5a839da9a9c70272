// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scout::kit {
struct Question;
}
namespace scout::orgs {
struct OrgProfile;
}

namespace scout::connections {

/// What is asked before a connection loses its token, or is removed with it: what that ends, and what stays.
kit::Question disconnectQuestion(const orgs::OrgProfile& profile);
kit::Question removalQuestion(const orgs::OrgProfile& profile);

} // namespace scout::connections
