// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SingleInstance.h"

#include "support/EnvironmentVariable.h"
#include "support/TemporaryFolder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <fstream>

namespace scout::shell {

using Role = SingleInstance::Role;

TEST(SingleInstance, TheSecondAsksTheFirstToShowItself)
{
    const test::TemporaryFolder folder;
    SingleInstance first(folder.path());
    QSignalSpy shown(&first, &SingleInstance::showRequested);
    ASSERT_EQ(first.claim(), Role::First);
    SingleInstance second(folder.path());
    EXPECT_EQ(second.claim(), Role::Later);
    EXPECT_TRUE(shown.size() == 1 || shown.wait());
}

TEST(SingleInstance, TakesOverWhenTheFirstIsGone)
{
    const test::TemporaryFolder folder;
    {
        SingleInstance first(folder.path());
        ASSERT_EQ(first.claim(), Role::First);
    }
    SingleInstance next(folder.path());
    EXPECT_EQ(next.claim(), Role::First);
}

TEST(SingleInstance, ALeftOverSocketIsInNobodysWay)
{
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "desktop.sock") << "left by a crash";
    SingleInstance first(folder.path());
    EXPECT_EQ(first.claim(), Role::First);
}

TEST(SingleInstance, RunsAloneWhereTheFolderCannotBe)
{
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "no folder";
    SingleInstance instance(folder.path() / "file" / "run");
    EXPECT_EQ(instance.claim(), Role::Alone);
}

TEST(SingleInstance, LivesBelowTheHomeThatIsAskedFor)
{
    const test::EnvironmentVariable home{"SCOUT_HOME", "/somewhere"};
    EXPECT_EQ(runtimeFolder(), "/somewhere/run");
}

} // namespace scout::shell
