// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/RecordId.h"

#include <gtest/gtest.h>

namespace scout::query {

TEST(RecordId, IsKnownByItsSuffix)
{
    EXPECT_TRUE(isRecordId("001D000000IqhSLIAZ")); // the example of Salesforce's documentation
    EXPECT_FALSE(isRecordId("001D000000IqhSLIAA"));
    EXPECT_FALSE(isRecordId("001D000000IqhSL"));
    EXPECT_FALSE(isRecordId("Larkfield Energy L"));
    EXPECT_FALSE(isRecordId(""));
}

TEST(RecordId, GetsItsSuffixFromItsCapitals)
{
    EXPECT_EQ(withCaseSuffix("001D000000IqhSL"), "001D000000IqhSLIAZ");
    EXPECT_EQ(withCaseSuffix("001000000000001"), "001000000000001AAA");
}

TEST(RecordId, IsShortenedToWhatTellsNeighboursApart)
{
    EXPECT_EQ(shortRecordId("001D000000IqhSLIAZ"), "001…qhSL");
    EXPECT_NE(shortRecordId("001000000000001AAA"), shortRecordId("001000000000002AAA"));
}

} // namespace scout::query
