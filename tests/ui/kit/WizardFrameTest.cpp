// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/WizardFrame.h"

#include "ThemedTest.h"
#include "kit/StepsList.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

/// A wizard of two steps: a page with a link and two fields, and a page with radio buttons.
class WizardFrameTest : public ThemedTest {
protected:
    WizardFrameTest()
    {
        frame.setSteps({u"Environment"_s, u"Sign in"_s});
        auto* rows = new QVBoxLayout(first);
        for (QWidget* widget : std::initializer_list<QWidget*>{help, name, domain})
            rows->addWidget(widget);
        rows = new QVBoxLayout(second);
        rows->addWidget(production);
        rows->addWidget(sandbox);
        sandbox->setChecked(true);
        frame.addPage(0, first);
        frame.addPage(1, second);
        frame.setPrimary(u"Continue"_s);
        frame.resize(900, 600);
    }

    QWidget* focused() const { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    QStringList spokenSteps() const
    {
        QStringList names;
        for (const QWidget* child : frame.findChild<StepsList*>()->findChildren<QWidget*>())
            if (child->accessibleName().startsWith(u"Step"_s))
                names += child->accessibleName();
        return names;
    }

    WizardFrame frame{u"Quick Connect"_s, u"browser"_s};
    QWidget* first = new QWidget;
    QPushButton* help = new QPushButton(u"Help"_s);
    QLineEdit* name = new QLineEdit;
    QLineEdit* domain = new QLineEdit;
    QWidget* second = new QWidget;
    QRadioButton* production = new QRadioButton(u"Production"_s);
    QRadioButton* sandbox = new QRadioButton(u"Sandbox"_s);
    QSignalSpy primary{&frame, &WizardFrame::primaryRequested};
    QSignalSpy cancelled{&frame, &WizardFrame::cancelled};
    QSignalSpy back{&frame, &WizardFrame::backRequested};
};

} // namespace

TEST_F(WizardFrameTest, OpensWithTheFocusInTheFirstField)
{
    activate(frame);
    EXPECT_EQ(focused(), name);
    frame.setCurrentPage(second);
    EXPECT_EQ(focused(), sandbox) << "of radio buttons, the chosen one";
}

TEST_F(WizardFrameTest, OpensOnTheFieldThatAPageNames)
{
    first->setFocusProxy(domain);
    activate(frame);
    EXPECT_EQ(focused(), domain);
}

TEST_F(WizardFrameTest, TabLeadsThroughThePageAndThenTheFooter)
{
    activate(frame);
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Tab);
        visited += focused() == domain ? u"domain"_s
            : focused() == help        ? u"help"_s
                                       : focused()->objectName();
    }
    EXPECT_EQ(visited,
        (QStringList{u"domain"_s, u"wizardCancel"_s, u"wizardBack"_s, u"wizardPrimary"_s, u"help"_s}));
}

TEST_F(WizardFrameTest, TabLeadsToTheFooterFromALaterPageToo)
{
    activate(frame);
    frame.setCurrentPage(second);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), frame.cancelButton());
}

TEST_F(WizardFrameTest, CtrlEnterPressesThePrimaryButton)
{
    activate(frame);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(primary.size(), 1);
    frame.cancelButton()->setFocus();
    press(Qt::Key_Enter, Qt::ControlModifier);
    EXPECT_EQ(primary.size(), 2);
}

TEST_F(WizardFrameTest, EnterInAFieldPressesThePrimaryButton)
{
    activate(frame);
    press(Qt::Key_Return);
    EXPECT_EQ(primary.size(), 1);
}

TEST_F(WizardFrameTest, EnterOnCancelDoesNotGoOn)
{
    activate(frame);
    frame.cancelButton()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(primary.size(), 0);
    press(Qt::Key_Space);
    EXPECT_EQ(cancelled.size(), 1);
}

TEST_F(WizardFrameTest, ADisabledOrHiddenPrimaryButtonIsNotPressed)
{
    activate(frame);
    frame.primaryButton()->setEnabled(false);
    press(Qt::Key_Return, Qt::ControlModifier);
    frame.primaryButton()->setEnabled(true);
    frame.hidePrimary();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(primary.size(), 0);
}

TEST_F(WizardFrameTest, ReportsBackAndCancel)
{
    activate(frame);
    QTest::mouseClick(frame.backButton(), Qt::LeftButton);
    QTest::mouseClick(frame.cancelButton(), Qt::LeftButton);
    EXPECT_EQ(back.size(), 1);
    EXPECT_EQ(cancelled.size(), 1);
}

TEST_F(WizardFrameTest, TellsScreenReadersWhereInTheStepsItIs)
{
    activate(frame);
    frame.setStepSummary(0, u"Production"_s);
    frame.setCurrentPage(second);
    EXPECT_EQ(frame.currentStep(), 1);
    EXPECT_EQ(spokenSteps(),
        (QStringList{u"Step 1 of 2, Environment, done"_s, u"Step 2 of 2, Sign in, current"_s}));
}

TEST_F(WizardFrameTest, MarksAStepAsFailedUntilAnotherPageIsShown)
{
    activate(frame);
    frame.setCurrentPage(second);
    frame.setStepFailed(u"1 of 2 connected"_s);
    EXPECT_EQ(spokenSteps().last(), u"Step 2 of 2, Sign in, failed"_s);
    frame.setCurrentPage(second);
    EXPECT_EQ(spokenSteps().last(), u"Step 2 of 2, Sign in, current"_s);
}

TEST_F(WizardFrameTest, KeepsTheFooterWhenThePageIsTooTall)
{
    auto* tall = new QWidget;
    tall->setMinimumHeight(3000);
    frame.addPage(1, tall);
    frame.setCurrentPage(tall);
    frame.resize(960, 540);
    activate(frame);
    EXPECT_EQ(frame.height(), 540);
    EXPECT_TRUE(frame.primaryButton()->isVisible());
    EXPECT_LE(frame.primaryButton()->mapTo(&frame, QPoint(0, frame.primaryButton()->height())).y(), 540);
}

} // namespace scout::kit
