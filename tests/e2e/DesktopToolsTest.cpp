// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools page of a connection that was just made: its chips and requests of one's own, answered by the
// org.
#include "e2e/DesktopFixture.h"
#include "kit/StatusLabel.h"

#include <QPlainTextEdit>
#include <QRadioButton>

namespace scout::test {

class Tools : public DesktopWindow {
protected:
    void SetUp() override
    {
        DesktopWindow::SetUp();
        click(u"begin_custom"_s);
        find<QRadioButton>(u"withoutUser"_s)->click();
        choosePlace(ownHost());
        fill(u"consumerKey"_s, org.value("SF_CLIENT_ID"));
        fill(u"clientSecret"_s, org.value("SF_CLIENT_SECRET"));
        click(u"wizardPrimary"_s);
        click(u"tryTools"_s);
    }

    /// Of the turns so far.
    template <class Widget> Widget* newest(const QString& name)
    {
        const auto found = window.findChildren<Widget*>(name);
        return found.isEmpty() ? nullptr : found.last();
    }
    void waitForTurn(qsizetype number)
    {
        const auto answers = [this] {
            const auto labels = window.findChildren<QLabel*>(u"turnAnswer"_s);
            return std::count_if(
                labels.begin(), labels.end(), [](auto* label) { return label->isVisible(); });
        };
        ASSERT_TRUE(QTest::qWaitFor([&] { return answers() == number; }, kPatienceMs)) << answers();
    }
    void type(const QString& request)
    {
        auto* editor = find<QPlainTextEdit>(u"requestText"_s);
        editor->setFocus();
        QTest::keyClicks(editor, request);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QString request() { return newest<QLabel>(u"toolRequest"_s)->text(); }
    QString answer() { return newest<QLabel>(u"turnAnswer"_s)->text(); }
    QAbstractItemModel* rows() { return newest<QAbstractItemView>(u"toolResult"_s)->model(); }
};

TEST_F(Tools, AnswerTheThreeChipsFromTheOrg)
{
    click(u"tryAccounts"_s);
    waitForTurn(1);
    EXPECT_TRUE(request().endsWith(u"FROM Account ORDER BY CreatedDate DESC LIMIT 5"_s))
        << qPrintable(request());
    EXPECT_EQ(rows()->rowCount(), 5);

    click(u"tryContacts"_s);
    waitForTurn(2);
    EXPECT_TRUE(request().contains(u"Email LIKE '%@example.com%'"_s)) << qPrintable(request());
    EXPECT_GT(rows()->rowCount(), 0);

    click(u"tryOpportunity"_s);
    waitForTurn(3);
    EXPECT_TRUE(request().contains(u"/sobjects/Opportunity/006"_s)) << qPrintable(request());
    EXPECT_GT(rows()->rowCount(), 5) << "the fields of the record";
}

TEST_F(Tools, AnswerWhatIsNotThereAndWhatIsNotUnderstood)
{
    type(u"Get details for opportunity with ID 006000000000001AAA"_s);
    waitForTurn(1);
    EXPECT_TRUE(answer().startsWith(u"This org has no Opportunity with the ID 006000000000001AAA."_s))
        << qPrintable(answer());
    EXPECT_EQ(newest<kit::StatusLabel>(u"toolStatus"_s)->word(), u"404"_s);
    EXPECT_EQ(newest<kit::StatusLabel>(u"toolStatus"_s)->status(), kit::Status::ReconnectNeeded);

    type(u"Make me a sandwich"_s);
    waitForTurn(2);
    EXPECT_EQ(window.findChildren<QWidget*>(u"toolCard"_s).size(), 1) << "nothing was called";

    type(u"List the last 3 leads"_s);
    waitForTurn(3);
    EXPECT_EQ(rows()->rowCount(), 3);
}

} // namespace scout::test
