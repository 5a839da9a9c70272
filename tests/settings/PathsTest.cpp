// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Paths.h"

#include "support/TemporaryFolder.h"

#include <QByteArray>
#include <QCoreApplication>

#include <gtest/gtest.h>

namespace scout::settings {

namespace fs = std::filesystem;

namespace {

/// Sets an environment variable for one test.
class Variable {
public:
    Variable(const char* name, const std::string& value)
        : m_name(name)
        , m_old(qgetenv(name))
        , m_had(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, QByteArray::fromStdString(value));
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() { m_had ? qputenv(m_name, m_old) : qunsetenv(m_name); }

private:
    const char* m_name;
    QByteArray m_old;
    bool m_had;
};

} // namespace

TEST(Paths, LieBelowScoutHome)
{
    const TemporaryFolder folder;
    const Variable home("SCOUT_HOME", folder.path().string());
    EXPECT_EQ(systemPaths(), (Paths{folder / "config", folder / "data", folder / "cache"}));
}

TEST(Paths, AreAbsoluteForARelativeScoutHome)
{
    const Variable home("SCOUT_HOME", "some/../where");
    EXPECT_EQ(systemPaths().data, fs::current_path() / "where/data");
}

TEST(Paths, AreThePlatformsOwnWithoutScoutHome)
{
    const TemporaryFolder folder;
    const Variable home("SCOUT_HOME", "");
    const Variable config("XDG_CONFIG_HOME", (folder / "c").string());
    const Variable data("XDG_DATA_HOME", (folder / "d").string());
    const Variable cache("XDG_CACHE_HOME", (folder / "k").string());
    EXPECT_EQ(systemPaths(),
        (Paths{folder / "c/scout-desktop", folder / "d/scout-desktop", folder / "k/scout-desktop"}));
}

TEST(Paths, DoNotDependOnTheNameOfTheProgram)
{
    const Variable home("SCOUT_HOME", "");
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
    const Variable home("SCOUT_HOME", "/tmp/d\xc3\xa9j\xc3\xa0 vu");
    EXPECT_EQ(systemPaths().config.string(), "/tmp/d\xc3\xa9j\xc3\xa0 vu/config");
}

} // namespace scout::settings
