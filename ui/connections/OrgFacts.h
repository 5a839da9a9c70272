// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/FactList.h"
#include "orgs/OrgProfile.h"

namespace scout::connections {

/// What is known about the org of a connection; unknown things are left out.
QList<kit::Fact> orgFacts(const orgs::OrgProfile& profile);

/// What is known about the sign-in.
QList<kit::Fact> connectionFacts(const orgs::OrgProfile& profile);

/// All of it as text, for a mail or a ticket. It holds no secret.
QString diagnostics(const orgs::OrgProfile& profile);

} // namespace scout::connections
