// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"

#include "crypto/Bytes.h"

#include <gtest/gtest.h>

#include <set>

namespace scout::crypto {

TEST(Random, SystemBytesDoNotRepeat)
{
    SystemRandom random;
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(randomBytes(random, 16));
    EXPECT_EQ(seen.size(), 1000U);
    EXPECT_EQ(seen.begin()->size(), 16U);
}

TEST(Random, NothingIsAskedForNothing)
{
    SystemRandom random;
    EXPECT_EQ(randomBytes(random, 0), "");
    EXPECT_EQ(randomToken(random, 0), "");
}

TEST(Random, TokenIsUrlSafeTextOfTheBytesDrawn)
{
    CountingRandom counting;
    EXPECT_EQ(randomToken(counting, 6), "AAECAwQF");
    EXPECT_EQ(randomToken(counting).size(), 43U);
}

} // namespace scout::crypto
