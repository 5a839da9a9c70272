// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/DateRange.h"
#include "demoorg/query/Expression.h"

namespace scout::demoorg {

/// The value on the right of an operator in the form that the field on its left is stored in: null, an id
/// with 18 characters, milliseconds for a datetime. INVALID_FIELD where the literal is of another type.
ApiResult<Value> literalFor(const Expression& left, const soql::Value& literal, const QueryContext& context,
    soql::SourceRange leftRange);

/// The first and the first not included value of a date literal for a date or datetime field.
std::pair<std::int64_t, std::int64_t> storedRange(
    const soql::RelativeDateValue& literal, FieldKind kind, const QueryContext& context);

} // namespace scout::demoorg
