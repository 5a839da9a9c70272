// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/RowNumbers.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace scout::demoorg {

TEST(RowNumbers, GivesBackAnySlice)
{
    std::mt19937_64 random(7);
    RowNumbers rows;
    std::vector<std::int64_t> expected;
    for (int i = 0; i < 5000; ++i) {
        expected.push_back(std::int64_t(random() % 1'000'000'000));
        rows.append(expected.back());
    }
    EXPECT_EQ(rows.size(), 5000);
    for (const auto& [first, count] :
        {std::pair{0, 5000}, {0, 1}, {511, 2}, {512, 1}, {4999, 1}, {1234, 2000}}) {
        const auto slice = rows.slice(first, count);
        EXPECT_EQ(
            slice, std::vector<std::int64_t>(expected.begin() + first, expected.begin() + first + count));
    }
}

TEST(RowNumbers, EndsWhereTheRowsEnd)
{
    RowNumbers rows;
    EXPECT_TRUE(rows.slice(0, 10).empty());
    rows.append(std::numeric_limits<std::int64_t>::max());
    rows.append(1);
    EXPECT_EQ(rows.slice(1, 10), std::vector<std::int64_t>{1});
    EXPECT_EQ(rows.slice(0, 1), std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::max()});
    EXPECT_TRUE(rows.slice(2, 10).empty());
    EXPECT_TRUE(rows.slice(-1, 10).empty());
}

} // namespace scout::demoorg
