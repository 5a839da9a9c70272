// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include <gtest/gtest.h>

namespace scout {

TEST(Text, TrimsAndSplits)
{
    EXPECT_EQ(trim("  a b\r\n"), "a b");
    EXPECT_EQ(trim(" \t"), "");
    EXPECT_EQ(split("a,,b", ',').size(), 3u);
    EXPECT_EQ(split("", ',').size(), 1u);
    EXPECT_EQ(join({"api", "web"}, " "), "api web");
}

TEST(Text, MeasuresHowFarNamesAreApart)
{
    EXPECT_EQ(editDistance("AnnualRevenu", "AnnualRevenue"), 1u);
    EXPECT_EQ(editDistance("FORM", "from"), 2u);
    EXPECT_EQ(editDistance("", "abc"), 3u);
}

TEST(PercentCoding, RoundTripsEveryByte)
{
    std::string every;
    for (int c = 0; c < 256; ++c)
        every += char(c);
    EXPECT_EQ(percentDecode(percentEncode(every)), every);
}

TEST(PercentCoding, DecodesFormBlanksOnlyWhereAsked)
{
    EXPECT_EQ(percentDecode("a+b%2Bc"), "a+b+c");
    EXPECT_EQ(percentDecode("a+b%2Bc", true), "a b+c");
}

TEST(PercentCoding, KeepsBrokenEscapes)
{
    for (const char* text : {"%", "%4", "%zz", "100%"})
        EXPECT_EQ(percentDecode(text), text);
}

TEST(Text, ComparesNamesWithoutCase)
{
    EXPECT_TRUE(equalsIgnoreCase("Account", "ACCOUNT"));
    EXPECT_FALSE(equalsIgnoreCase("Account", "Accounts"));
}

} // namespace scout
