// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A first visit in the window that people use: from an empty start to rows in the grid, with Chromium as the
// browser that the program opens.
#include "e2e/DesktopFixture.h"

namespace scout::test {

TEST_F(Desktop, GoesFromAnEmptyStartToRowsInTheGrid)
{
    const std::string url = startSignIn();
    inTheBrowser([&] {
        user.signIn(url);
        user.allow();
    });
    EXPECT_EQ(user.browser().url().find("code="), std::string::npos) << user.browser().url();

    waitUntilShown(u"addAnother"_s); // the page of a connected org
    ASSERT_EQ(find<QAbstractButton>(u"wizardPrimary"_s)->text(), u"Try a query"_s);
    click(u"wizardPrimary"_s);
    click(u"placeholderAction"_s); // a query to start with
    click(u"runButton"_s);
    waitUntilShown(u"resultView"_s);
    const auto* rows = find<QAbstractItemView>(u"resultView"_s)->model();
    ASSERT_TRUE(QTest::qWaitFor([rows] { return rows->rowCount() == 10; }, kPatienceMs)) << rows->rowCount();
    EXPECT_EQ(rows->index(0, 1).data().toString(), u"Acme"_s);
}

TEST_F(Desktop, SaysWhatHelpsWhenTheUserDenies)
{
    const std::string url = startSignIn();
    inTheBrowser([&] {
        user.signIn(url);
        user.deny();
    });
    waitUntilShown(u"errorTitle"_s);
    EXPECT_EQ(find<QLabel>(u"errorTitle"_s)->text(), u"The request was denied in the browser"_s);
    click(u"wizardCancel"_s);
    waitUntilShown(u"begin_quick"_s); // still no connection: the empty page
}

TEST_F(Desktop, CancelsWhileItWaits)
{
    startSignIn();
    click(u"wizardCancel"_s);
    waitUntilShown(u"begin_quick"_s);
    QTcpServer next; // the callback is free for the next sign-in
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return next.isListening() || next.listen(QHostAddress(QHostAddress::LocalHost), kCallbackPort);
        },
        kPatienceMs));
}

} // namespace scout::test
