// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// "Break things": every row of the troubleshooting guides as a button.
void addBreakPage(SetupGate& gate);

} // namespace scout::demoorg
