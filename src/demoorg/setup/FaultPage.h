// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/faults/FaultPlan.h"
#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// "Faults": what the network and the server do wrong on purpose, as --fault has it.
void addFaultPage(SetupGate& gate, FaultPlan& faults);

} // namespace scout::demoorg
