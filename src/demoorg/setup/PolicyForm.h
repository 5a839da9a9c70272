// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/ConnectedApp.h"
#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// The policies of an app as a form, and read back.
Html policyForm(const SetupCall& call, const ConnectedApp& app, std::string_view action);
ConnectedApp readPolicyForm(const SetupCall& call, ConnectedApp app);

/// The same to look at: each policy with what it says.
std::vector<std::pair<std::string, std::string>> policyFacts(const SetupCall& call, const ConnectedApp& app);

} // namespace scout::demoorg
