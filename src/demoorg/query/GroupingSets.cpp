// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/GroupingSets.h"

namespace scout::demoorg {

namespace {

/// Bit i of `rolledUp`: item i is rolled up.
GroupingSet setOf(const std::vector<soql::Expression>& items, std::size_t rolledUp)
{
    GroupingSet set;
    for (std::size_t i = 0; i < items.size(); ++i)
        ((rolledUp >> i & 1u) != 0 ? set.rolledUp : set.grouped).push_back(items[i]);
    return set;
}

} // namespace

std::vector<GroupingSet> groupingSetsOf(const soql::GroupBy& groupBy)
{
    const std::size_t all = (std::size_t(1) << groupBy.items.size()) - 1;
    std::vector<GroupingSet> sets;
    switch (groupBy.grouping) {
    case soql::Grouping::Plain:
        sets.push_back(setOf(groupBy.items, 0));
        break;
    case soql::Grouping::Rollup: // from the last item on
        for (std::size_t kept = groupBy.items.size() + 1; kept-- > 0;)
            sets.push_back(setOf(groupBy.items, all & ~((std::size_t(1) << kept) - 1)));
        break;
    case soql::Grouping::Cube:
        for (std::size_t rolledUp = 0; rolledUp <= all; ++rolledUp)
            sets.push_back(setOf(groupBy.items, rolledUp));
        break;
    }
    return sets;
}

} // namespace scout::demoorg
