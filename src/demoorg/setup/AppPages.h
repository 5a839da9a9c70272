// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// "App Manager" and "External Client App Manager": the apps, and a new one of either kind; with the pages of
/// each app.
void addAppPages(SetupGate& gate);

} // namespace scout::demoorg
