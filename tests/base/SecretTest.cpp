// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"
#include "base/Log.h"

#include <gtest/gtest.h>

namespace scout {

template <class T>
concept Streamable = requires(std::ostream& out, T value)
{
    out << value;
};
static_assert(!Streamable<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string>);

TEST(Secret, FormatsAsRedacted)
{
    EXPECT_EQ(fmt::format("token {}", Secret("5Aep861Demo")), "token [redacted]");
    EXPECT_EQ(fmt::format("token {}", Secret()), "token [empty]");
}

TEST(Secret, KeepsItsBytesThroughCopyAndMove)
{
    Secret first("short");
    Secret copy = first;
    Secret moved = std::move(first);
    EXPECT_EQ(copy.reveal(), "short");
    EXPECT_EQ(moved, copy);
    EXPECT_TRUE(first.empty()); // NOLINT(bugprone-use-after-move): a moved-from secret holds nothing
}

TEST(Secret, ComparesWholeTexts)
{
    EXPECT_TRUE(constantTimeEquals("abc", "abc"));
    EXPECT_FALSE(constantTimeEquals("abc", "abd"));
    EXPECT_FALSE(constantTimeEquals("abc", "abcd"));
    EXPECT_TRUE(constantTimeEquals("", ""));
}

TEST(Secret, WipeOverwritesTheCharacters)
{
    std::string text(64, 'x');
    const char* bytes = text.data();
    wipe(text);
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(bytes[0], 0);
    EXPECT_EQ(bytes[40], 0);
}

} // namespace scout
