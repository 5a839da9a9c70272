// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Condition.h"
#include "soql/Metadata.h"

namespace scout::soql {

bool isNumber(FieldType type) noexcept;
bool isText(FieldType type) noexcept;
bool isMoment(FieldType type) noexcept; ///< date or datetime

/// Whether the operator can compare a field of the type.
bool fits(Operator op, FieldType type) noexcept;
/// Whether the value can stand beside a field of the type; null and bind variables always can.
bool fits(const Value& value, FieldType type) noexcept;
/// Whether the function takes a field of the type.
bool takes(Function function, FieldType type) noexcept;
/// "a text in single quotes", "a date (2024-01-31)": what a field of the type is compared with.
std::string_view valueFor(FieldType type) noexcept;

} // namespace scout::soql
