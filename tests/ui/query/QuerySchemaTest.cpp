// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the query page knows of the org, and when it asks for it.
#include "query/QueryPage.h"

#include "query/SoqlEditor.h"
#include "support/FakeClock.h"
#include "ui/query/ScriptedQuerySource.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

const QueryTarget kSchemaTarget{"1", "Larkfield Energy", "66.0"};
const QueryTarget kOtherTarget{"2", "Pebble Retail", "67.0"};
const QString kSchemaQuery = u"SELECT Name FROM Account"_s;

struct QuerySchemaTest : testing::Test {
    QuerySchemaTest()
    {
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get(), 60'000));
        page->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page->findChild<QWidget*>(u"soqlEditor"_s), key, modifiers);
    }

    test::FakeClock clock{"2026-03-14T09:43:07Z"};
    test::ScriptedQuerySource source;
    std::unique_ptr<QueryPage> page = std::make_unique<QueryPage>(source, clock);
    SoqlEditor* editor = page->findChild<SoqlEditor*>();
};

} // namespace

TEST_F(QuerySchemaTest, AsksTheOrgForItsObjectsOnlyOnceThereIsAQuery)
{
    page->setCurrentConnection(kSchemaTarget);
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    EXPECT_EQ(source.schemaLoads, 0);
    page->setQueryText(kSchemaQuery);
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(source.schemaLoads, 1);
}

TEST_F(QuerySchemaTest, UnderlinesWhatTheOrgDoesNotHaveAsSoonAsItIsKnown)
{
    source.org.add(soql::ObjectInfo{"Account", "Account", {{"Name", "Name"}}});
    source.holdSchema();
    page->setCurrentConnection(kSchemaTarget);
    page->setQueryText(u"SELECT Nam FROM Account"_s);
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    ASSERT_TRUE(shown.wait());
    EXPECT_TRUE(editor->diagnostics().empty());
    source.releaseSchema();
    QCoreApplication::processEvents();
    ASSERT_EQ(editor->diagnostics().size(), 1u);
    EXPECT_EQ(editor->diagnostics()[0].suggestion, "Name");
}

TEST_F(QuerySchemaTest, ForgetsTheObjectsOfAnOrgThatTheQueryNoLongerGoesTo)
{
    source.org.add(soql::ObjectInfo{"Account", "Account", {{"Name", "Name"}}});
    page->setCurrentConnection(kSchemaTarget);
    page->setQueryText(u"SELECT Nam FROM Account"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Escape);
    ASSERT_EQ(source.schemaLoads, 1);
    source.holdSchema();
    page->setCurrentConnection(kOtherTarget);
    QTest::mouseClick(page->findChild<QPushButton*>(u"noteButton"_s), Qt::LeftButton);
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(source.schemaLoads, 2);
    EXPECT_TRUE(editor->diagnostics().empty());
}

TEST_F(QuerySchemaTest, DoesNotAskAgainAfterAFailureUntilSomebodyWantsToComplete)
{
    QSignalSpy shown(editor, &SoqlEditor::diagnosticsShown);
    source.refuseSchema(Error{ErrorKind::Network, "network_cut", "Cut."});
    page->setCurrentConnection(kSchemaTarget);
    page->setQueryText(kSchemaQuery);
    ASSERT_TRUE(shown.wait());
    page->setQueryText(kSchemaQuery + u" LIMIT 1"_s);
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(source.schemaLoads, 1);
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(source.schemaLoads, 2);
}

TEST_F(QuerySchemaTest, CanGoWhileTheObjectsAreOnTheirWay)
{
    source.holdSchema();
    page->setCurrentConnection(kSchemaTarget);
    page->setQueryText(kSchemaQuery);
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(source.schemaLoads, 1);
    page.reset();
    source.releaseSchema();
    QCoreApplication::processEvents();
}

} // namespace scout::query
