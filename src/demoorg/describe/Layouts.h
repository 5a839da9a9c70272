// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/describe/ObjectDescribe.h"

namespace scout::demoorg {

/// The page layout of an object, which the org has one of: its fields in two columns, in the order of the
/// describe (REST guide, "SObject Layouts").
nlohmann::json describeLayouts(const Object& object, const DescribeContext& context);

/// The compact layout, the system's default: the name.
nlohmann::json describeCompactLayouts(const Object& object, const DescribeContext& context);

} // namespace scout::demoorg
