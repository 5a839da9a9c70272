// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Visibility.h"
#include "soql/SearchTree.h"

namespace scout::demoorg {

/// The fields of an object that a search group looks into (SOSL reference, "IN SearchGroup"), of those that
/// the user sees.
std::vector<const Field*> fieldsOfGroup(
    const Object& object, soql::SearchGroup group, const Visibility& visibility);

} // namespace scout::demoorg
