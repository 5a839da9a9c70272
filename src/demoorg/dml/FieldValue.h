// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/dml/InputRecord.h"
#include "demoorg/schema/Field.h"

namespace scout::demoorg {

/// A value that a client sent in the form that its field is stored in. Blanks around a text go, and an empty
/// text is null. JSON_PARSER_ERROR where the value can't be one of the field's type.
ApiResult<Value> storedValue(const Field& field, const InputRecord::Member& member);

} // namespace scout::demoorg
