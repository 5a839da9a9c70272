// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Tree.h"

#include <vector>

namespace scout::demoorg {

/// Which items of GROUP BY the rows of a result are grouped by; the others are rolled up.
struct GroupingSet {
    std::vector<soql::Expression> grouped;
    std::vector<soql::Expression> rolledUp;
};

/// One set for a plain GROUP BY; ROLLUP(a, b) has (a, b), (a) and (); CUBE(a, b) also has (b). The finest
/// comes first.
std::vector<GroupingSet> groupingSetsOf(const soql::GroupBy& groupBy);

} // namespace scout::demoorg
