// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Paths.h"

#include "support/EnvironmentVariable.h"
#include "support/TemporaryFolder.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace scout::settings {

namespace fs = std::filesystem;

TEST(Paths, LieBelowScoutHome)
{
    const test::TemporaryFolder folder;
    const test::EnvironmentVariable home("SCOUT_HOME", folder.path().string());
    EXPECT_EQ(systemPaths(), (Paths{folder / "config", folder / "data", folder / "cache"}));
}

TEST(Paths, AreAbsoluteForARelativeScoutHome)
{
    const test::EnvironmentVariable home("SCOUT_HOME", "some/../where");
    EXPECT_EQ(systemPaths().data, fs::current_path() / "where/data");
}

TEST(Paths, AreThePlatformsOwnWithoutScoutHome)
{
    const test::TemporaryFolder folder;
    const test::EnvironmentVariable home("SCOUT_HOME", "");
    const test::EnvironmentVariable config("XDG_CONFIG_HOME", (folder / "c").string());
    const test::EnvironmentVariable data("XDG_DATA_HOME", (folder / "d").string());
    const test::EnvironmentVariable cache("XDG_CACHE_HOME", (folder / "k").string());
    EXPECT_EQ(systemPaths(),
        (Paths{folder / "c/scout-desktop", folder / "d/scout-desktop", folder / "k/scout-desktop"}));
}

TEST(Paths, DoNotDependOnTheNameOfTheProgram)
{
    const test::EnvironmentVariable home("SCOUT_HOME", "");
    const Paths before = systemPaths();
    const QString name = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(QStringLiteral("another"));
    QCoreApplication::setOrganizationName(QStringLiteral("somebody"));
    EXPECT_EQ(systemPaths(), before);
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setOrganizationName(QString());
}

TEST(Paths, KeepEveryByteOfAFileName)
{
    const test::EnvironmentVariable home("SCOUT_HOME", "/tmp/d\xc3\xa9j\xc3\xa0 vu");
    EXPECT_EQ(systemPaths().config.string(), "/tmp/d\xc3\xa9j\xc3\xa0 vu/config");
}

} // namespace scout::settings
