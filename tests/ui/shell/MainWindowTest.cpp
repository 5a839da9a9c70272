// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "kit/Badge.h"
#include "kit/LevelBar.h"
#include "ui/kit/ThemedTest.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

using kit::BadgeKind;
using kit::Status;

/// A page whose main input is a line.
QWidget* pageWith(QLineEdit* input)
{
    auto* page = new QWidget;
    (new QVBoxLayout(page))->addWidget(input);
    page->setFocusProxy(input);
    return page;
}

const QList<ConnectionItem> kConnections{
    {u"a"_s, u"Larkfield Energy"_s, Status::NeedsAttention, BadgeKind::Production},
    {u"b"_s, u"Fish & Chips"_s, Status::Connected, BadgeKind::Sandbox},
};

class MainWindowTest : public kit::ThemedTest {
protected:
    MainWindowTest()
    {
        window.addPage(u"connections"_s, u"Connections"_s, u"connection"_s, pageWith(filter));
        window.addPage(u"query"_s, u"Query"_s, u"query"_s, pageWith(editor));
    }

    template <class Widget> Widget* find(const QString& name) const
    {
        auto* found = window.findChild<Widget*>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }
    QString switcherName() const { return find<QLabel>(u"currentConnectionName"_s)->text(); }

    MainWindow window{theme};
    QLineEdit* filter = new QLineEdit;
    QLineEdit* editor = new QLineEdit;
};

} // namespace

TEST_F(MainWindowTest, StartsOnTheFirstPage)
{
    activate(window);
    EXPECT_EQ(window.currentPageId(), u"connections"_s);
    EXPECT_TRUE(filter->isVisible());
    EXPECT_FALSE(editor->isVisible());
    EXPECT_TRUE(find<QToolButton>(u"rail_connections"_s)->isChecked());
}

TEST_F(MainWindowTest, NeverAsksForMoreThanTheScreen)
{
    const QSize available = window.screen()->availableSize();
    EXPECT_EQ(window.minimumSize(), QSize(1000, 640).boundedTo(available));
    EXPECT_EQ(window.size(), QSize(1280, 820).boundedTo(available));
}

TEST_F(MainWindowTest, AltAndANumberOpenAPageAtItsMainInput)
{
    activate(window);
    const QSignalSpy shown(&window, &MainWindow::pageShown);
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window.currentPageId(), u"query"_s);
    EXPECT_EQ(QApplication::focusWidget(), editor);
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), filter);
    EXPECT_EQ(shown.size(), 2);
}

TEST_F(MainWindowTest, AClickInTheRailOpensAPage)
{
    activate(window);
    QTest::mouseClick(find<QToolButton>(u"rail_query"_s), Qt::LeftButton);
    EXPECT_EQ(window.currentPageId(), u"query"_s);
    EXPECT_EQ(QApplication::focusWidget(), editor);
    EXPECT_FALSE(find<QToolButton>(u"rail_connections"_s)->isChecked());
}

TEST_F(MainWindowTest, ArrowKeysMoveInsideTheRail)
{
    activate(window);
    auto* connections = find<QToolButton>(u"rail_connections"_s);
    auto* query = find<QToolButton>(u"rail_query"_s);
    connections->setFocus();
    QTest::keyClick(connections, Qt::Key_Down);
    EXPECT_EQ(window.currentPageId(), u"query"_s);
    EXPECT_EQ(QApplication::focusWidget(), query) << "the focus stays in the rail";
}

TEST_F(MainWindowTest, TheRailIsOneStopForTheTabKey)
{
    activate(window);
    auto* connections = find<QToolButton>(u"rail_connections"_s);
    connections->setFocus(Qt::TabFocusReason);
    QTest::keyClick(connections, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), filter);
}

TEST_F(MainWindowTest, TabGoesFromTheTopBarToTheRail)
{
    activate(window);
    auto* switcher = find<QToolButton>(u"connectionSwitcher"_s);
    switcher->setFocus(Qt::TabFocusReason);
    QTest::keyClick(switcher, Qt::Key_Tab);
    auto* palette = find<QPushButton>(u"paletteField"_s);
    EXPECT_EQ(QApplication::focusWidget(), palette);
    QTest::keyClick(palette, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), find<QToolButton>(u"rail_connections"_s));
}

TEST_F(MainWindowTest, SaysThatThereIsNoConnectionYet)
{
    activate(window);
    EXPECT_EQ(switcherName(), u"No connection yet"_s);
    EXPECT_FALSE(find<kit::Badge>(u"currentConnectionBadge"_s)->isVisible());
    EXPECT_FALSE(find<QWidget>(u"topBar"_s)->property("production").toBool());
    EXPECT_EQ(window.windowTitle(), u"Connections – Scout Desktop"_s);
}

TEST_F(MainWindowTest, MakesProductionUnmistakable)
{
    activate(window);
    window.setConnections(kConnections, u"a"_s);
    window.showPage(u"query"_s);
    EXPECT_EQ(switcherName(), u"Larkfield Energy"_s);
    EXPECT_EQ(find<kit::Badge>(u"currentConnectionBadge"_s)->kind(), BadgeKind::Production);
    EXPECT_EQ(window.windowTitle(), u"Larkfield Energy (Production), Query – Scout Desktop"_s);
    auto* topBar = find<QWidget>(u"topBar"_s);
    const QImage picture = topBar->grab().toImage();
    for (const int fromBottom : {1, 2})
        EXPECT_EQ(
            picture.pixelColor(600, topBar->height() - fromBottom), kit::tokens(theme.scheme()).production);

    window.setConnections(kConnections, u"b"_s);
    EXPECT_NE(topBar->grab().toImage().pixelColor(600, topBar->height() - 1),
        kit::tokens(theme.scheme()).production);
}

TEST_F(MainWindowTest, TellsScreenReadersTheConnectionInUse)
{
    window.setConnections(kConnections, u"a"_s);
    EXPECT_EQ(find<QToolButton>(u"connectionSwitcher"_s)->accessibleName(),
        u"Connection Larkfield Energy, Needs attention, Production"_s);
}

TEST_F(MainWindowTest, CtrlAndANumberChooseAConnection)
{
    activate(window);
    window.setConnections(kConnections, u"a"_s);
    const QSignalSpy chosen(&window, &MainWindow::connectionChosen);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"b"_s);
    EXPECT_EQ(switcherName(), u"Larkfield Energy"_s) << "the owner decides what is in use";
}

TEST_F(MainWindowTest, AnAmpersandInANameIsNoMnemonic)
{
    window.setConnections(kConnections, u"b"_s);
    EXPECT_EQ(switcherName(), u"Fish & Chips"_s);
    EXPECT_EQ(find<QAction>(u"connection_b"_s)->text(), u"Fish && Chips"_s);
}

TEST_F(MainWindowTest, ForgetsConnectionsThatAreGone)
{
    window.setConnections(kConnections, u"a"_s);
    window.setConnections({kConnections[1]}, {});
    EXPECT_EQ(window.findChild<QAction*>(u"connection_a"_s), nullptr);
    EXPECT_EQ(switcherName(), u"No connection yet"_s);
    EXPECT_EQ(window.windowTitle(), u"Connections – Scout Desktop"_s);
}

TEST_F(MainWindowTest, CtrlNAsksForANewConnection)
{
    activate(window);
    const QSignalSpy requested(&window, &MainWindow::addConnectionRequested);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(requested.size(), 1);
}

TEST_F(MainWindowTest, ShowsTheUseOfTheApiOnceItIsKnown)
{
    activate(window);
    auto* meter = find<QWidget>(u"apiMeter"_s);
    EXPECT_FALSE(meter->isVisible());
    window.setApiUse(ApiUse{14500, 15000});
    EXPECT_TRUE(meter->isVisible());
    EXPECT_EQ(find<QLabel>(u"apiNumbers"_s)->text(), u"14,500 / 15,000"_s);
    EXPECT_EQ(window.findChild<kit::LevelBar*>()->level(), kit::Level::Critical);
    EXPECT_EQ(meter->accessibleName(), u"14,500 of 15,000 API calls used in the last 24 hours"_s);
    window.setApiUse(std::nullopt);
    EXPECT_FALSE(meter->isVisible());
}

TEST_F(MainWindowTest, KeepsToTheEssentialBelow1100Pixels)
{
    activate(window);
    window.setApiUse(ApiUse{1204, 15000});
    auto* meter = find<QWidget>(u"apiMeter"_s);
    window.resize(1280, 820);
    QApplication::processEvents();
    EXPECT_EQ(meter->width(), 180);
    window.resize(1000, 640);
    QApplication::processEvents();
    EXPECT_EQ(meter->width(), 150);
}

TEST_F(MainWindowTest, CutsALongNameAndKeepsTheBadge)
{
    activate(window);
    window.resize(1280, 820);
    window.setConnections({{u"a"_s, QString(200, u'W'), Status::Connected, BadgeKind::Sandbox}}, u"a"_s);
    QApplication::processEvents();
    auto* switcher = find<QWidget>(u"connectionSwitcher"_s);
    auto* badge = find<kit::Badge>(u"currentConnectionBadge"_s);
    EXPECT_LE(switcher->width(), 404);
    EXPECT_EQ(badge->width(), badge->sizeHint().width());
    EXPECT_LT(badge->geometry().right(), switcher->width());
}

TEST_F(MainWindowTest, ChangesTheThemeFromItsMenu)
{
    find<QAction>(u"themeDark"_s)->trigger();
    EXPECT_EQ(theme.choice(), kit::ThemeChoice::Dark);
    EXPECT_EQ(window.palette().color(QPalette::Window), kit::tokens(kit::Scheme::Dark).window);
    find<QAction>(u"themeSystem"_s)->trigger();
    EXPECT_EQ(theme.choice(), kit::ThemeChoice::System);
}

TEST_F(MainWindowTest, TellsAboutItselfWithoutBlocking)
{
    activate(window);
    find<QAction>(u"about"_s)->trigger();
    auto* box = find<QMessageBox>(u"aboutBox"_s);
    EXPECT_TRUE(box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
}

} // namespace scout::shell
