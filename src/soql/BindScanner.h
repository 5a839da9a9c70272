// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace scout::soql {

/// Finds where the Apex expression of a bind variable ends: names with members, calls and indexes, `new`
/// with its arguments, numbers, strings and parentheses, joined by + - * and /. Returns the offset behind
/// it, or `begin` if no expression starts there.
std::size_t endOfBindExpression(std::string_view text, std::size_t begin) noexcept;

} // namespace scout::soql
