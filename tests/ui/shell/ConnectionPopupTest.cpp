// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionPopup.h"

#include "shell/MainWindow.h"
#include "ui/kit/ThemedTest.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

using kit::BadgeKind;
using kit::Status;

const QList<ConnectionItem> kPopupConnections{
    {u"a"_s, u"Larkfield Energy"_s, Status::NeedsAttention, BadgeKind::Production,
        u"Certificate expires in 12 days"_s},
    {u"b"_s, u"Larkfield UAT"_s, Status::Connected, BadgeKind::Sandbox},
    {u"c"_s, u"Pebble Retail"_s, Status::ReconnectNeeded, BadgeKind::Production},
};

class ConnectionPopupTest : public kit::ThemedTest {
protected:
    ConnectionPopupTest()
    {
        window.addPage(u"connections"_s, u"Connections"_s, u"connection"_s, new QWidget);
        window.setConnections(kPopupConnections, u"b"_s);
    }
    void open()
    {
        activate(window);
        QTest::mouseClick(window.findChild<QToolButton*>(u"connectionSwitcher"_s), Qt::LeftButton);
        ASSERT_TRUE(popup().isVisible());
    }
    ConnectionPopup& popup() { return *window.findChild<ConnectionPopup*>(); }
    int rows() { return popup().list().model()->rowCount(); }
    void press(Qt::Key key) { QTest::keyClick(&popup().field(), key); }

    MainWindow window{theme};
};

} // namespace

TEST_F(ConnectionPopupTest, OpensOnTheOneInUse)
{
    open();
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(popup().list().currentIndex().data().toString(), u"Larkfield UAT"_s);
    EXPECT_EQ(popup().list().currentIndex().data(ConnectionListModel::ReasonRole).toString(),
        u"In use. Connected"_s);
}

TEST_F(ConnectionPopupTest, ChoosesWithTheKeyboard)
{
    const QSignalSpy chosen(&window, &MainWindow::connectionChosen);
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(popup().isVisible());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"c"_s);
}

TEST_F(ConnectionPopupTest, FindsByNameAndEnvironment)
{
    open();
    QTest::keyClicks(&popup().field(), u"production pe"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(popup().list().currentIndex().data().toString(), u"Pebble Retail"_s);
    QTest::keyClicks(&popup().field(), u"xyz"_s);
    EXPECT_TRUE(popup().findChild<QLabel*>(u"noConnectionFound"_s)->isVisible());
    press(Qt::Key_Escape);
    open();
    EXPECT_EQ(rows(), 3) << "the filter is gone with the popup";
}

TEST_F(ConnectionPopupTest, LeadsToANewConnectionAndToAllOfThem)
{
    const QSignalSpy requested(&window, &MainWindow::addConnectionRequested);
    open();
    QTest::mouseClick(popup().findChild<QPushButton*>(u"popup_addConnection"_s), Qt::LeftButton);
    EXPECT_EQ(requested.size(), 1);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_TRUE(popup().findChild<QPushButton*>(u"popup_show_connections"_s));
}

TEST_F(ConnectionPopupTest, ShowsThatASignInWaits)
{
    activate(window);
    auto* mark = window.findChild<QWidget*>(u"signingIn"_s);
    EXPECT_FALSE(mark->isVisible());
    window.setSigningIn(true);
    EXPECT_TRUE(mark->isVisible());
    EXPECT_EQ(window.findChild<QToolButton*>(u"connectionSwitcher"_s)->accessibleDescription(),
        u"A sign-in waits for you in the browser"_s);
}

TEST(ConnectionListModel, KeepsTheRulesOfModels)
{
    ConnectionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnections(kPopupConnections, u"a"_s);
    model.setFilter(u"larkfield"_s);
    EXPECT_EQ(model.rowCount(), 2);
    model.setConnections({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ConnectionListModel, TellsScreenReadersTheWholeRow)
{
    ConnectionListModel model;
    model.setConnections(kPopupConnections, u"a"_s);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"Larkfield Energy, Needs attention, Production. In use. Certificate expires in 12 days"_s);
}

} // namespace scout::shell
