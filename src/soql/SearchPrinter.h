// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SearchTree.h"

namespace scout::soql {

/// The statement on one line; `parseSearch(print(tree)).tree == tree` for every tree that parseSearch() can
/// make.
std::string print(const Search& search);

} // namespace scout::soql
