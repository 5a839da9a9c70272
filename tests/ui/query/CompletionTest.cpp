// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The completion list in the editor, as a person uses it.
#include "query/CompletionPopup.h"
#include "query/SoqlEditor.h"
#include "support/Eventually.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

soql::MemoryMetadata sampleOrg()
{
    using enum soql::FieldType;
    soql::MemoryMetadata org;
    org.add(soql::ObjectInfo{"Account", "Account",
        {{"Id", "Account ID", Id}, {"Name", "Account Name"}, {"Industry", "Industry", Picklist},
            {"OwnerId", "Owner ID", Reference, {"User"}, "Owner"}},
        {{"Contacts", "Contact", "AccountId"}}});
    org.add(soql::ObjectInfo{"Contact", "Contact", {{"LastName", "Last Name"}}});
    org.add(soql::ObjectInfo{"User", "User", {{"Username", "Username"}}});
    return org;
}

struct CompletionTest : testing::Test {
    CompletionTest()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addWidget(other);
        window.resize(800, 500);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, 60'000));
        editor->setFocus();
        text = window.findChild<QWidget*>(u"soqlEditor"_s);
        editor->setMetadata(&org, false);
    }

    /// The text, with the caret where the "|" is.
    void write(QString marked)
    {
        const auto caret = marked.indexOf(u'|');
        editor->replaceText(marked.remove(caret, 1));
        editor->goTo(static_cast<std::uint32_t>(caret));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(text, key, modifiers);
        QCoreApplication::processEvents();
    }
    void ask() { press(Qt::Key_Space, Qt::ControlModifier); }
    void type(const char* keys)
    {
        QTest::keyClicks(text, QString::fromUtf8(keys));
        QCoreApplication::processEvents();
    }
    bool isOpen() const { return popup()->isVisible(); }
    CompletionPopup* popup() const { return window.findChild<CompletionPopup*>(u"completionPopup"_s); }
    QListView* list() const { return window.findChild<QListView*>(u"completionList"_s); }
    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts += list()->model()->index(row, 0).data().toString();
        return texts;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }

    soql::MemoryMetadata org = sampleOrg();
    QWidget window;
    SoqlEditor* editor = new SoqlEditor;
    QLineEdit* other = new QLineEdit;
    QWidget* text = nullptr;
};

} // namespace

TEST_F(CompletionTest, OpensWithControlAndSpaceAndKeepsTheFocus)
{
    write(u"SELECT Id, | FROM Account"_s);
    EXPECT_FALSE(isOpen());
    ask();
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(offered().mid(0, 3), (QStringList{u"Id"_s, u"Name"_s, u"Industry"_s}));
    EXPECT_EQ(chosen(), u"Id"_s);
    EXPECT_TRUE(text->hasFocus());
    EXPECT_EQ(editor->text(), u"SELECT Id,  FROM Account"_s) << "the blank is not typed";
}

TEST_F(CompletionTest, ShowsTypeAndLabel)
{
    write(u"SELECT Ind| FROM Account"_s);
    ask();
    EXPECT_EQ(list()->currentIndex().data(Qt::AccessibleTextRole).toString(), u"Industry, Picklist"_s);
}

TEST_F(CompletionTest, InsertsWithEnterAndWithTab)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        write(u"SELECT Indu| FROM Account"_s);
        ask();
        press(key);
        EXPECT_EQ(editor->text(), u"SELECT Industry FROM Account"_s);
        EXPECT_EQ(editor->caret(), 15u);
        EXPECT_FALSE(isOpen());
    }
}

TEST_F(CompletionTest, ChoosesWithTheArrowKeysAndGoesRound)
{
    write(u"SELECT Id, | FROM Account"_s);
    ask();
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Name"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(list()->currentIndex().row(), list()->model()->rowCount() - 1);
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Id"_s);
}

TEST_F(CompletionTest, InsertsWhatIsClicked)
{
    write(u"SELECT Id, | FROM Account"_s);
    ask();
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(editor->text(), u"SELECT Id, Name FROM Account"_s);
    EXPECT_TRUE(text->hasFocus());
}

TEST_F(CompletionTest, FollowsWhatIsTyped)
{
    write(u"SELECT Id, | FROM Account"_s);
    ask();
    type("ind");
    EXPECT_EQ(offered(), QStringList{u"Industry"_s});
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(offered().contains(u"Id"_s));
    type(" ");
    EXPECT_FALSE(isOpen()) << "the word is over";
}

TEST_F(CompletionTest, GoesOnBehindARelationship)
{
    write(u"SELECT Own| FROM Account"_s);
    ask();
    press(Qt::Key_Down);
    ASSERT_EQ(chosen(), u"Owner"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(editor->text(), u"SELECT Owner. FROM Account"_s);
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(offered(), QStringList{u"Username"_s});
}

TEST_F(CompletionTest, PutsTheCaretBetweenTheParenthesesOfAFunction)
{
    write(u"SELECT COUNT_D| FROM Account"_s);
    ask();
    press(Qt::Key_Return);
    EXPECT_EQ(editor->text(), u"SELECT COUNT_DISTINCT() FROM Account"_s);
    EXPECT_EQ(editor->caret(), 22u);
    EXPECT_TRUE(offered().contains(u"Industry"_s));
}

TEST_F(CompletionTest, OffersBy)
{
    write(u"SELECT COUNT(Id) FROM Account GROUP |"_s);
    ask();
    EXPECT_EQ(offered(), QStringList{u"BY"_s});
}

TEST_F(CompletionTest, ClosesWithEscapeAndCancelsNothingElse)
{
    QSignalSpy escape(editor, &SoqlEditor::escapePressed);
    write(u"SELECT | FROM Account"_s);
    ask();
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(escape.size(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(escape.size(), 1);
}

TEST_F(CompletionTest, ClosesWhenTheCaretLeavesTheWord)
{
    write(u"SELECT Ind| FROM Account"_s);
    ask();
    ASSERT_TRUE(isOpen());
    press(Qt::Key_Home);
    EXPECT_TRUE(test::eventually([this] { return !isOpen(); }));
}

TEST_F(CompletionTest, ClosesWhenTheEditorLosesTheFocus)
{
    write(u"SELECT | FROM Account"_s);
    ask();
    other->setFocus();
    EXPECT_FALSE(isOpen());
}

TEST_F(CompletionTest, LeavesEnterToTheEditorWhileItIsClosed)
{
    write(u"SELECT Id|"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(editor->text(), u"SELECT Id\n"_s);
}

TEST_F(CompletionTest, StaysInsideTheWindow)
{
    window.resize(500, 300);
    write(u"SELECT Id, Name, Industry, OwnerId, Owner.Username, | FROM Account"_s);
    ask();
    ASSERT_TRUE(isOpen());
    EXPECT_TRUE(window.rect().contains(popup()->geometry())) << "it opens to the left, and above if it must";
}

TEST_F(CompletionTest, SaysThatTheOrgIsStillBeingRead)
{
    editor->setMetadata(nullptr, true);
    write(u"SELECT Id FROM |"_s);
    ask();
    ASSERT_TRUE(isOpen());
    auto* count = window.findChild<QLabel*>(u"completionCount"_s);
    EXPECT_EQ(count->text(), u"Reading the objects of the org…"_s);
    editor->setMetadata(&org, false);
    EXPECT_TRUE(offered().contains(u"Account"_s));
    EXPECT_EQ(count->text(), u"3 to choose from"_s);
}

TEST_F(CompletionTest, OpensNothingWhereNothingCanStand)
{
    write(u"SELECT Id FROM Account WHERE Name = 'x|'"_s);
    ask();
    EXPECT_FALSE(isOpen());
}

} // namespace scout::query
