// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Metadata.h"

namespace scout::agent {

/// An org with the usual objects, two custom ones, and two that share the label "Order".
const soql::MemoryMetadata& sampleOrg();

inline constexpr const char* kUserId = "0055g00000BobQaAAJ";

} // namespace scout::agent
