// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// "External Client App Manager": the apps, a new one, and one with its settings, policies, consumer key and
/// secret.
void addAppPages(SetupGate& gate);

} // namespace scout::demoorg
