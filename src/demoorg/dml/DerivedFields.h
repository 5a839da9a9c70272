// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/dml/Row.h"
#include "demoorg/schema/Object.h"

namespace scout::demoorg {

/// What the org itself fills in: the name of a person, what a stage entails, when a case was closed. `row` is
/// the record as it will be, `changes` are the fields of it that a client wrote; what follows from them is
/// added to both.
void deriveFields(const Object& object, Row& row, Row& changes, std::int64_t now, int fiscalStartMonth);

/// The values that a new record has where the client gave none.
void fillDefaults(const Object& object, Row& row);

} // namespace scout::demoorg
