// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ErrorPanel.h"

#include "ThemedTest.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

ErrorText limitReached()
{
    ErrorText error;
    error.title = u"The objects could not be loaded"_s;
    error.whatHappened = u"The org has used all of its API calls."_s;
    error.why = u"Every app shares one daily allowance."_s;
    error.code = u"REQUEST_LIMIT_EXCEEDED"_s;
    error.httpStatus = 403;
    error.said = u"TotalRequests Limit exceeded."_s;
    error.fixes = {u"Wait a while."_s, u"Ask Salesforce for more."_s};
    error.primaryAction = u"Try again"_s;
    error.secondaryAction = u"Open System Overview"_s;
    error.technicalDetails = u"GET /services/data"_s;
    return error;
}

QStringList visibleTexts(const QWidget& panel)
{
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisibleTo(&panel))
            texts += label->text();
    return texts;
}

class ErrorPanelTest : public ThemedTest { };

} // namespace

TEST_F(ErrorPanelTest, SaysWhatHappenedWhyAndHowToFixIt)
{
    const ErrorPanel panel(limitReached());
    const QStringList texts = visibleTexts(panel);
    for (const QString& expected :
        {u"The objects could not be loaded"_s, u"Why this happens"_s, u"What Salesforce said"_s,
            u"REQUEST_LIMIT_EXCEEDED HTTP 403"_s, u"How to fix it"_s, u"2."_s, u"Ask Salesforce for more."_s})
        EXPECT_TRUE(texts.contains(expected)) << qPrintable(expected);
    EXPECT_FALSE(texts.contains(u"GET /services/data"_s)) << "technical details start closed";
}

TEST_F(ErrorPanelTest, LeavesOutWhatIsNotKnown)
{
    ErrorText error;
    error.title = u"No connection to the internet"_s;
    const ErrorPanel panel(error);
    EXPECT_EQ(visibleTexts(panel), QStringList{error.title});
    for (const QString& button : {u"errorPrimary"_s, u"errorSecondary"_s, u"errorHelp"_s, u"errorAdmin"_s})
        EXPECT_EQ(panel.findChild<QPushButton*>(button), nullptr) << qPrintable(button);
}

TEST_F(ErrorPanelTest, ReportsWhichActionWasChosen)
{
    ErrorPanel panel(limitReached());
    const QSignalSpy primary(&panel, &ErrorPanel::primaryTriggered);
    const QSignalSpy secondary(&panel, &ErrorPanel::secondaryTriggered);
    activate(panel);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"errorPrimary"_s), Qt::LeftButton);
    QTest::keyClick(panel.findChild<QPushButton*>(u"errorSecondary"_s), Qt::Key_Space);
    EXPECT_EQ(primary.size(), 1);
    EXPECT_EQ(secondary.size(), 1);
}

TEST_F(ErrorPanelTest, CopiesItsDetailsAsText)
{
    ErrorPanel panel(limitReached());
    panel.findChild<QPushButton*>(u"errorCopy"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), toPlainText(limitReached()));
}

TEST_F(ErrorPanelTest, CopiesAMessageForTheAdmin)
{
    ErrorText error = limitReached();
    error.adminText = u"Could you install the app?"_s;
    ErrorPanel panel(error);
    panel.findChild<QPushButton*>(u"errorAdmin"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), error.adminText);
}

TEST_F(ErrorPanelTest, FitsBesideTheStepsOfTheSmallestWindow)
{
    ErrorText error = limitReached();
    error.adminText = u"Could you install the app?"_s;
    error.helpUrl = u"https://help.salesforce.com/"_s;
    ErrorPanel panel(error);
    panel.show();
    constexpr int kRoom = 1000 - 88 - 216 - 2 * 32 - 12; // rail, steps, padding, scroll bar
    EXPECT_LE(panel.minimumSizeHint().width(), kRoom);
}

TEST_F(ErrorPanelTest, IsReadAloudWhenItAppears)
{
    ErrorPanel panel(limitReached());
    panel.show();
    EXPECT_EQ(panel.accessibleDescription(),
        u"The objects could not be loaded The org has used all of its API calls."_s);
    EXPECT_EQ(panel.accessibleName(), u"The objects could not be loaded"_s);
}

TEST(ErrorText, IsWholeAsPlainText)
{
    EXPECT_EQ(toPlainText(limitReached()),
        u"The objects could not be loaded\nThe org has used all of its API calls.\n\n"
        "Why this happens\nEvery app shares one daily allowance.\n\n"
        "What Salesforce said\nREQUEST_LIMIT_EXCEEDED\nHTTP 403\nTotalRequests Limit exceeded.\n\n"
        "How to fix it\n1. Wait a while.\n2. Ask Salesforce for more.\n\n"
        "Technical details\nGET /services/data"_s);
}

TEST(ErrorText, ExplainsWhatSalesforceSaid)
{
    Error error{ErrorKind::RateLimited, "api_limit", "The org has used all of its API calls."};
    error.http =
        HttpFault{403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.", "https://x.example/query"};
    const ErrorText text = explained(error);
    EXPECT_EQ(text.whatHappened, u"The org has used all of its API calls."_s);
    EXPECT_EQ(text.code, u"REQUEST_LIMIT_EXCEEDED"_s);
    EXPECT_EQ(text.httpStatus, 403);
    EXPECT_FALSE(text.title.isEmpty());
    EXPECT_FALSE(text.fixes.isEmpty());
    EXPECT_TRUE(text.technicalDetails.contains(u"https://x.example/query"_s));
}

TEST(ErrorText, ExplainsFailuresWithoutAnAnswer)
{
    const ErrorText text = explained({ErrorKind::Network, "no_such_code", "The name does not resolve."});
    EXPECT_EQ(text.httpStatus, 0);
    EXPECT_TRUE(text.code.isEmpty());
    EXPECT_FALSE(text.title.isEmpty());
}

} // namespace scout::kit
