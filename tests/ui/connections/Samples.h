// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "orgs/ConnectFlow.h"

#include <vector>

namespace scout::test {

/// The connection of an invented org, as a sign-in on 14 March 2026 leaves it.
orgs::Connected sampleConnection();
/// Connections in every status and environment.
std::vector<orgs::OrgProfile> sampleProfiles();

/// The failures of a sign-in as src/auth reports them.
Error deniedError();
Error notInstalledError();
Error portBusyError();
Error timedOutError();

} // namespace scout::test
