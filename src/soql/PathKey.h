// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Tree.h"

namespace scout::soql {

/// True if the path begins with the alias or the name of the query's object: `c.LastName`,
/// `Contact.LastName`.
bool isQualified(const Query& query, const FieldPath& path);

/// The path without that beginning, in lower case: equal for every spelling of the same field.
std::string pathKey(const Query& query, const FieldPath& path);

} // namespace scout::soql
