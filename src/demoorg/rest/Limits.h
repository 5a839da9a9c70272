// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiUsage.h"

#include <string>

namespace scout::demoorg {

/// The answer of GET /limits: what a Developer Edition org has, and what is left of it.
std::string limitsBody(const ApiUsage::Count& apiCalls);

} // namespace scout::demoorg
