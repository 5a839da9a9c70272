// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/SoqlEditor.h"

#include "kit/Theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

/// The editor between two fields, so that focus has somewhere to go.
struct SoqlEditorTest : testing::Test {
    SoqlEditorTest()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(editor);
        layout->addWidget(after);
        window.resize(600, 300);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, 60'000));
        editor->setFocus();
        text = window.findChild<QWidget*>(u"soqlEditor"_s);
    }

    void type(const char* keys) { QTest::keyClicks(text, QString::fromUtf8(keys)); }
    QImage picture() { return text->grab().toImage(); }
    int pixelsOf(const QColor& color)
    {
        const QImage image = picture();
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == color ? 1 : 0;
        return found;
    }

    QWidget window;
    QLineEdit* before = new QLineEdit;
    SoqlEditor* editor = new SoqlEditor;
    QLineEdit* after = new QLineEdit;
    QWidget* text = nullptr;
    const kit::Tokens& tokens = kit::tokens(window.palette());
};

} // namespace

TEST_F(SoqlEditorTest, TakesWhatIsTyped)
{
    QSignalSpy changed(editor, &SoqlEditor::textChanged);
    EXPECT_TRUE(editor->isBlank());
    type("SELECT Id");
    EXPECT_EQ(editor->text(), u"SELECT Id"_s);
    EXPECT_EQ(changed.size(), 9);
    EXPECT_FALSE(editor->isBlank());
}

TEST_F(SoqlEditorTest, HasANameForScreenReaders)
{
    EXPECT_EQ(text->accessibleName(), u"SOQL query"_s);
    EXPECT_TRUE(text->accessibleDescription().contains(u"Esc"_s));
}

TEST_F(SoqlEditorTest, UndoesAReplacedTextInOneStep)
{
    type("SELECT Id");
    editor->replaceText(u"SELECT Name FROM Lead"_s);
    EXPECT_EQ(editor->text(), u"SELECT Name FROM Lead"_s);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor->text(), u"SELECT Id"_s);
}

TEST_F(SoqlEditorTest, ReplacesARangeOfBytes)
{
    editor->replaceText(u"SELECT Näme FORM Lead"_s);
    editor->replaceRange({13, 17}, u"FROM"_s);
    EXPECT_EQ(editor->text(), u"SELECT Näme FROM Lead"_s);
}

TEST_F(SoqlEditorTest, RunsWithControlAndEnter)
{
    QSignalSpy run(editor, &SoqlEditor::runRequested);
    type("SELECT");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    EXPECT_EQ(run.size(), 2);
    EXPECT_EQ(editor->text(), u"SELECT"_s) << "it adds no line";
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(run.size(), 2);
    EXPECT_EQ(editor->text(), u"SELECT\n"_s);
}

TEST_F(SoqlEditorTest, IndentsWithTab)
{
    QTest::keyClick(text, Qt::Key_Tab);
    type("AND");
    EXPECT_EQ(editor->text(), u"    AND"_s);
    EXPECT_TRUE(text->hasFocus());
}

TEST_F(SoqlEditorTest, IsLeftWithEscapeAndTab)
{
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyClick(text, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    EXPECT_TRUE(editor->isBlank());
}

TEST_F(SoqlEditorTest, IsLeftBackwardsWithEscapeAndShiftTab)
{
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyPress(text, Qt::Key_Shift, Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(before->hasFocus());
}

TEST_F(SoqlEditorTest, IndentsAgainOnceSomethingElseIsTyped)
{
    QTest::keyClick(text, Qt::Key_Escape);
    type("A");
    QTest::keyClick(text, Qt::Key_Tab);
    EXPECT_TRUE(text->hasFocus());
}

TEST_F(SoqlEditorTest, TellsThatEscapeWasPressed)
{
    QSignalSpy escape(editor, &SoqlEditor::escapePressed);
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_EQ(escape.size(), 1);
}

TEST_F(SoqlEditorTest, LeavesTheKeysOfTheWindowAlone)
{
    QShortcut lock(QKeySequence(Qt::CTRL | Qt::Key_L), &window);
    QSignalSpy locked(&lock, &QShortcut::activated);
    type("SELECT Id");
    QTest::keyClick(text, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(locked.size(), 1);
    EXPECT_EQ(editor->text(), u"SELECT Id"_s);
}

TEST_F(SoqlEditorTest, ColoursKeywords)
{
    const QColor keyword = tokens.syntaxKeyword;
    editor->replaceText(u"Id"_s);
    EXPECT_EQ(pixelsOf(keyword), 0);
    editor->replaceText(u"SELECT Id FROM Account"_s);
    EXPECT_GT(pixelsOf(keyword), 0);
}

TEST_F(SoqlEditorTest, UnderlinesErrorsAMomentAfterTyping)
{
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    type("SELECT Id FORM Account");
    EXPECT_EQ(pixelsOf(tokens.bad), 0) << "not while one types";
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(shown.size(), 1);
    EXPECT_EQ(editor->diagnostics().front().suggestion, "FROM");
    EXPECT_GT(pixelsOf(tokens.bad), 0);
    editor->replaceText(u"SELECT Id FROM Account"_s);
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(pixelsOf(tokens.bad), 0);
}

TEST_F(SoqlEditorTest, DoesNotComplainOfWhatIsStillBeingTyped)
{
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    type("SELECT Id, Name ");
    ASSERT_TRUE(shown.wait());
    EXPECT_FALSE(editor->diagnostics().empty());
    EXPECT_EQ(pixelsOf(tokens.bad), 0);
}

TEST_F(SoqlEditorTest, ForgetsAFaultOfSalesforceWhenTheTextChanges)
{
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    editor->replaceText(u"SELECT Nam FROM Account"_s);
    editor->markFault({7, 10});
    EXPECT_GT(pixelsOf(tokens.bad), 0);
    editor->replaceRange({7, 10}, u"Name"_s);
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(pixelsOf(tokens.bad), 0);
}

TEST_F(SoqlEditorTest, MarksAWarningInAnotherColour)
{
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    editor->replaceText(u"SELECT Id FROM Account WITH USER_MODE"_s);
    ASSERT_TRUE(shown.wait());
    ASSERT_EQ(editor->diagnostics().size(), 1u);
    EXPECT_EQ(pixelsOf(tokens.bad), 0);
    EXPECT_GT(pixelsOf(tokens.warningShape), 0);
}

TEST_F(SoqlEditorTest, NumbersTheLineOfAnErrorInRed)
{
    const auto redInMargin = [&] {
        const QImage image = picture();
        int found = 0;
        for (int y = 20; y < 40; ++y) // the second line; the dot ends at 18
            for (int x = 19; x < 40; ++x)
                found += image.pixelColor(x, y) == tokens.bad ? 1 : 0;
        return found;
    };
    editor->replaceText(u"SELECT Id\nFORM Account"_s);
    editor->markFault({10, 14});
    EXPECT_GT(redInMargin(), 0);
    editor->replaceText(u"SELECT Id\nFROM Account"_s);
    editor->markFault({0, 6});
    EXPECT_EQ(redInMargin(), 0);
}

TEST_F(SoqlEditorTest, MendsAnErrorWithAltAndEnter)
{
    editor->replaceText(u"SELECT Id FORM Account"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::AltModifier);
    auto* menu = window.findChild<QMenu*>(u"fixMenu"_s);
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_EQ(menu->actions()[0]->text(), u"Replace FORM with FROM"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(editor->text(), u"SELECT Id FROM Account"_s);
}

TEST_F(SoqlEditorTest, HasNothingToMendInAGoodQuery)
{
    editor->replaceText(u"SELECT Id FROM Account"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::AltModifier);
    EXPECT_FALSE(window.findChild<QMenu*>(u"fixMenu"_s));
    EXPECT_EQ(editor->text(), u"SELECT Id FROM Account"_s);
}

TEST_F(SoqlEditorTest, FollowsTheTheme)
{
    editor->replaceText(u"SELECT Id FROM Account"_s);
    window.setPalette(kit::makePalette(kit::Scheme::Dark));
    EXPECT_GT(pixelsOf(kit::tokens(kit::Scheme::Dark).syntaxKeyword), 0);
    EXPECT_EQ(pixelsOf(kit::tokens(kit::Scheme::Light).base), 0);
}

} // namespace scout::query
