// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "shell/MainWindow.h"
#include "ui/kit/ThemedTest.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

class CommandPaletteTest : public kit::ThemedTest {
protected:
    CommandPaletteTest()
    {
        run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
        query->addAction(run);
        window.addPage(u"connections"_s, u"Connections"_s, u"connection"_s, new QWidget);
        window.addPage(u"query"_s, u"Query"_s, u"query"_s, query);
        window.setConnections(
            {{u"a"_s, u"Larkfield Energy"_s, kit::Status::Connected, kit::BadgeKind::Production}}, u"a"_s);
    }

    void open()
    {
        activate(window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    }
    CommandPalette& palette() { return *window.findChild<CommandPalette*>(); }
    void type(const QString& text) { QTest::keyClicks(&palette().field(), text); }
    void press(Qt::Key key) { QTest::keyClick(&palette().field(), key); }
    QStringList titles() const
    {
        QStringList titles;
        for (const Command& command : window.commands())
            titles += plainText(*command.action);
        return titles;
    }
    QString chosen() { return palette().list().currentIndex().data().toString(); }

    MainWindow window{theme};
    QWidget* query = new QWidget;
    QAction* run = new QAction(u"&Run query"_s, query);
};

} // namespace

TEST_F(CommandPaletteTest, HoldsEveryActionOfTheProgram)
{
    for (const auto* action : window.findChildren<QAction*>())
        if (!action->text().isEmpty() && !action->menu() && !action->isSeparator() && action->isEnabled()
            && !qobject_cast<QLineEdit*>(action->parent()))
            EXPECT_TRUE(titles().contains(plainText(*action))) << qPrintable(action->text());
    EXPECT_TRUE(titles().contains(u"Run query"_s)) << "a page's own";
    EXPECT_TRUE(titles().contains(u"Larkfield Energy"_s)) << "connections to switch to";
    EXPECT_TRUE(titles().contains(u"Dark"_s)) << "settings";
}

TEST_F(CommandPaletteTest, OpensWithCtrlKAndClosesWithEsc)
{
    open();
    EXPECT_TRUE(palette().isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(CommandPaletteTest, OpensFromTheFieldInTheTopBar)
{
    activate(window);
    QTest::mouseClick(window.findChild<QPushButton*>(u"paletteField"_s), Qt::LeftButton);
    EXPECT_TRUE(palette().isVisible());
}

TEST_F(CommandPaletteTest, RunsWhatAFewLettersFindAndShowsItsPage)
{
    const QSignalSpy ran(run, &QAction::triggered);
    open();
    type(u"ruq"_s);
    EXPECT_EQ(chosen(), u"Run query"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(ran.size(), 1);
    EXPECT_EQ(window.currentPageId(), u"query"_s);
}

TEST_F(CommandPaletteTest, ArrowKeysSkipTheHeadings)
{
    open();
    QStringList seen;
    for (int i = 0; i < palette().list().model()->rowCount(); ++i) {
        seen += chosen();
        press(Qt::Key_Down);
    }
    EXPECT_FALSE(seen.contains(u"Do"_s));
    EXPECT_TRUE(seen.contains(u"Add connection"_s));
    EXPECT_TRUE(seen.contains(u"Dark"_s));
}

TEST_F(CommandPaletteTest, SaysSoWhenNothingFits)
{
    open();
    type(u"xyzzy"_s);
    EXPECT_TRUE(palette().findChild<QLabel*>(u"noCommandFound"_s)->isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible()) << "there is nothing to run";
}

TEST_F(CommandPaletteTest, StartsAfreshEachTime)
{
    open();
    type(u"dark"_s);
    press(Qt::Key_Escape);
    open();
    EXPECT_TRUE(palette().field().text().isEmpty());
}

TEST_F(CommandPaletteTest, LeavesOutWhatCannotBeDoneNow)
{
    run->setEnabled(false);
    EXPECT_FALSE(titles().contains(u"Run query"_s));
}

TEST(CommandModel, KeepsTheRulesOfModels)
{
    QAction add(u"Add connection"_s);
    QAction query(u"Query"_s);
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands({{CommandGroup::GoTo, u"View"_s, &query}, {CommandGroup::Do, u"File"_s, &add}});
    EXPECT_EQ(model.rowCount(), 4);
    model.setPattern(u"add"_s);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Add connection, File"_s);
    model.setPattern(u"?"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CommandModel, OutlivesAnActionThatIsGone)
{
    CommandModel model;
    auto action = std::make_unique<QAction>(u"Close tab"_s);
    model.setCommands({{CommandGroup::Do, u"Query"_s, action.get()}});
    action.reset();
    EXPECT_FALSE(model.index(1).data().isValid());
    model.setPattern({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace scout::shell
