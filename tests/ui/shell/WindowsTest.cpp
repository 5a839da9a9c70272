// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Windows.h"

#include "services/Services.h"
#include "support/TemporaryFolder.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/kit/ThemedTest.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

services::Services::Options optionsBelow(const std::filesystem::path& home)
{
    services::Services::Options options;
    options.paths = settings::pathsBelow(home);
    return options;
}

class WindowsTest : public kit::ThemedTest {
protected:
    std::unique_ptr<Windows> start()
    {
        return std::make_unique<Windows>(
            Windows::Parts{services, theme, desktop, secrets::StoreKind::Vault, state});
    }

    test::TemporaryFolder home;
    services::Services services{optionsBelow(home.path())};
    test::FakeDesktop desktop;
    UiState state{home.path()};
};

} // namespace

TEST_F(WindowsTest, OpensWhereTheLastOneWasClosed)
{
    QSize size;
    {
        auto windows = start();
        ScoutWindow& window = windows->open();
        activate(window);
        window.resize(1010, 650);
        QApplication::processEvents();
        size = window.size();
        window.showPage(u"query"_s);
        window.close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(windows->count(), 0);
    }
    auto windows = start();
    ScoutWindow& window = windows->open();
    EXPECT_EQ(window.currentPageId(), u"query"_s);
    EXPECT_EQ(window.size(), size);
}

TEST_F(WindowsTest, OpensAnotherOneBesideIt)
{
    auto windows = start();
    ScoutWindow& first = windows->open();
    activate(first);
    first.findChild<QAction*>(u"newWindow"_s)->trigger();
    ASSERT_EQ(windows->count(), 2);
    ScoutWindow* second = windows->current();
    EXPECT_NE(second, &first);
    EXPECT_TRUE(second->isVisible());
    second->showPage(u"query"_s);
    EXPECT_EQ(first.currentPageId(), u"connections"_s) << "each has its own page";
}

TEST_F(WindowsTest, RaisesTheOneThatWasUsedLast)
{
    auto windows = start();
    ScoutWindow& first = windows->open();
    ScoutWindow& second = windows->open();
    activate(second);
    activate(first);
    EXPECT_EQ(windows->current(), &first);
    first.showMinimized();
    windows->raise();
    EXPECT_FALSE(first.isMinimized());
}

TEST_F(WindowsTest, KeepsTheThemeThatWasChosen)
{
    auto windows = start();
    theme.setChoice(kit::ThemeChoice::Dark);
    EXPECT_EQ(state.theme(), kit::ThemeChoice::Dark);
}

} // namespace scout::shell
