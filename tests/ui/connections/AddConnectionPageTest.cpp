// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/AddConnectionPage.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

class AddConnectionPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&page, &AddConnectionPage::methodChosen, &page,
            [this](ConnectMethod method) { chosen += method; });
        page.resize(1192, 744);
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
        page.focusProxy()->setFocus();
    }
    template <class Widget> Widget* find(const QString& name) { return page.findChild<Widget*>(name); }
    QString continueText() { return find<QPushButton>(u"chooserContinue"_s)->text(); }

    AddConnectionPage page;
    QList<ConnectMethod> chosen;
};

TEST_F(AddConnectionPageTest, NamesTheButtonAfterTheChoice)
{
    EXPECT_EQ(continueText(), u"Continue with Quick Connect"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(continueText(), u"Continue with Custom OAuth App"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(continueText(), u"Continue with JWT Bearer"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(chosen, QList{ConnectMethod::Jwt});
}

TEST_F(AddConnectionPageTest, TheWholeCardCanBeClicked)
{
    auto* card = find<QRadioButton>(u"method_custom"_s)->parentWidget();
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() / 2, card->height() - 6));
    EXPECT_EQ(page.method(), ConnectMethod::Custom);
}

TEST_F(AddConnectionPageTest, LinksLeadStraightOn)
{
    QTest::mouseClick(find<QPushButton>(u"method_token"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"method_demo"_s), Qt::LeftButton);
    EXPECT_EQ(chosen, (QList{ConnectMethod::Token, ConnectMethod::Demo}));
}

TEST_F(AddConnectionPageTest, EnterOnALinkFollowsIt)
{
    auto* link = find<QPushButton>(u"method_demo"_s);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    EXPECT_EQ(chosen, QList{ConnectMethod::Demo});
    QTest::keyClick(link, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(chosen, (QList{ConnectMethod::Demo, ConnectMethod::Quick}));
}

TEST_F(AddConnectionPageTest, EscGoesBack)
{
    QSignalSpy cancelled(&page, &AddConnectionPage::cancelled);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.size(), 1);
}

} // namespace scout::connections
