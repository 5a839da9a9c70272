// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UiState.h"

#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::shell {

TEST(UiState, RemembersFromOneRunToTheNext)
{
    const test::TemporaryFolder folder;
    {
        UiState state(folder.path());
        state.setTheme(kit::ThemeChoice::Dark);
        state.setGeometry("where it was");
        state.setPage(QStringLiteral("query"));
        state.setConnection(QStringLiteral("a1"));
    }
    const UiState state(folder.path());
    EXPECT_EQ(state.theme(), kit::ThemeChoice::Dark);
    EXPECT_EQ(state.geometry(), "where it was");
    EXPECT_EQ(state.page(), QStringLiteral("query"));
    EXPECT_EQ(state.connection(), QStringLiteral("a1"));
}

TEST(UiState, HasDefaultsForAFirstRun)
{
    const test::TemporaryFolder folder;
    const UiState state(folder.path());
    EXPECT_EQ(state.theme(), kit::ThemeChoice::System);
    EXPECT_TRUE(state.geometry().isEmpty());
    EXPECT_TRUE(state.page().isEmpty());
}

} // namespace scout::shell
