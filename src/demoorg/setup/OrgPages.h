// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// The pages about the org as a whole: home, app settings, Connected Apps OAuth Usage, login history, API
/// use, company information.
void addOrgPages(SetupGate& gate);

} // namespace scout::demoorg
