// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// "Users": who is active, with which profile, and which profiles may use the API.
void addUserPages(SetupGate& gate);

} // namespace scout::demoorg
