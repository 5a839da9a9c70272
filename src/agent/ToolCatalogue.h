// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Tool.h"

#include <span>

namespace scout::agent {

/// Every tool there is, in the order to show them: one definition for each face of the program.
std::span<const Tool> tools();

/// Null if there is none of that name.
const Tool* findTool(std::string_view name);

} // namespace scout::agent
