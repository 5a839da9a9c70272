// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/ConnectedApp.h"
#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// One app: the tabs "Settings", "OAuth Settings" with consumer key and secret, and "Policies".
void addAppDetailPages(SetupGate& gate);

/// Where they are: "/setup/apps/3MVG9…".
std::string appPath(const ConnectedApp& app);

} // namespace scout::demoorg
