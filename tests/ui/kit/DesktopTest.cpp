// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Desktop.h"

#include "ThemedTest.h"
#include "async/TaskScope.h"
#include "support/Eventually.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

const Question kQuestion{u"Disconnect Larkfield Energy?"_s, u"Its token is revoked in Salesforce."_s,
    u"Disconnect"_s, u"Stay connected"_s};

Task<> ask(Desktop* desktop, QWidget* parent, std::optional<bool>* answer)
{
    const bool yes = co_await desktop->confirm(parent, kQuestion);
    *answer = yes;
}

class DesktopTest : public ThemedTest {
protected:
    DesktopTest()
    {
        activate(window);
        tasks.start(ask(&desktop, &window, &answer));
    }

    QMessageBox* box() const { return window.findChild<QMessageBox*>(u"confirm"_s); }
    void press(const QString& text)
    {
        for (QAbstractButton* button : box()->buttons())
            if (button->text() == text)
                button->click();
    }
    bool wasAnswered()
    {
        return test::eventually([this] { return answer.has_value(); });
    }

    QWidget window;
    SystemDesktop desktop;
    std::optional<bool> answer;
    TaskScope tasks;
};

} // namespace

TEST_F(DesktopTest, AsksWithVerbsAndWaits)
{
    ASSERT_TRUE(box());
    EXPECT_TRUE(box()->isVisible());
    EXPECT_EQ(box()->text(), kQuestion.title);
    EXPECT_FALSE(answer);
    press(u"Disconnect"_s);
    ASSERT_TRUE(wasAnswered());
    EXPECT_TRUE(*answer);
    EXPECT_FALSE(box()) << "the dialog goes with the task";
}

TEST_F(DesktopTest, TakesTheOtherButtonForNo)
{
    press(u"Stay connected"_s);
    ASSERT_TRUE(wasAnswered());
    EXPECT_FALSE(*answer);
}

TEST_F(DesktopTest, TakesEscapeForNo)
{
    QTest::keyClick(box(), Qt::Key_Escape);
    ASSERT_TRUE(wasAnswered());
    EXPECT_FALSE(*answer);
}

TEST_F(DesktopTest, ClosesTheDialogWhenNobodyWaitsAnyMore)
{
    const QPointer<QMessageBox> shown(box());
    tasks.cancelAll();
    EXPECT_FALSE(shown);
    EXPECT_FALSE(answer);
}

} // namespace scout::kit
