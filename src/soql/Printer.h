// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Tree.h"

namespace scout::soql {

/// The query on one line, keywords in capitals, with no more parentheses than it needs:
/// `parse(print(tree)).tree == tree` for every tree that parse() can make.
std::string print(const Query& query);

std::string print(const Condition& condition);
std::string print(const Expression& expression);
std::string print(const SelectItem& item);
std::string print(const Value& value);

std::string_view textOf(Operator op) noexcept; ///< "=", "NOT IN"

} // namespace scout::soql
