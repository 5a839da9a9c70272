// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryController.h"

#include "support/FakeClock.h"
#include "ui/query/ScriptedQuerySource.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace scout::query {

using namespace test;
using namespace std::chrono_literals;

namespace {

QueryRequest request(std::string soql = "SELECT Name FROM Account")
{
    return {{"profile", "Larkfield Energy", "66.0"}, std::move(soql), false};
}

struct QueryControllerTest : testing::Test {
    /// Lets tasks that were woken go on.
    void settle() { QCoreApplication::processEvents(); }
    std::string firstCell() { return std::string(controller->model().cell(0, 0).text); }
    void runFirstPage(int total = 48'213)
    {
        source.page(numberedPage(0, 2000), total, false);
        controller->run(request());
    }

    ScriptedQuerySource source;
    FakeClock clock{"2026-03-14T09:43:07Z"};
    std::unique_ptr<QueryController> controller = std::make_unique<QueryController>(source, clock);
};

} // namespace

TEST_F(QueryControllerTest, FinishesWhenTheLastPageHasCome)
{
    source.page(numberedPage(0, 12), 12, true);
    controller->run(request());
    EXPECT_EQ(controller->state(), QueryState::Finished);
    EXPECT_EQ(controller->model().rowCount(), 12);
    EXPECT_EQ(controller->shownResult()->total, 12);
    EXPECT_EQ(controller->apiCalls(), 1);
    EXPECT_EQ(controller->callsLeft(), 0);
    EXPECT_EQ(source.requests, std::vector{request()});
}

TEST_F(QueryControllerTest, StopsAfterTheFirstTwoThousandRows)
{
    runFirstPage();
    EXPECT_EQ(controller->state(), QueryState::Paused);
    EXPECT_EQ(controller->model().rowCount(), 2000);
    EXPECT_EQ(controller->callsLeft(), 24) << "46,213 rows in pages of 2,000";
    EXPECT_EQ(controller->apiCalls(), 1) << "more calls cost, so somebody has to ask for them";
}

TEST_F(QueryControllerTest, FollowsSmallPagesUpToTheLimit)
{
    for (int i = 0; i < 4; ++i)
        source.page(numberedPage(i * 500, 500), 5000, false);
    controller->run(request());
    EXPECT_EQ(controller->state(), QueryState::Paused);
    EXPECT_EQ(controller->apiCalls(), 4);
    EXPECT_EQ(controller->callsLeft(), 6);
}

TEST_F(QueryControllerTest, LoadsTheRestOnDemand)
{
    runFirstPage(4500);
    source.page(numberedPage(2000, 2000), 4500, false);
    source.page(numberedPage(4000, 500), 4500, true);
    controller->loadAll();
    EXPECT_EQ(controller->state(), QueryState::Finished);
    EXPECT_EQ(controller->model().rowCount(), 4500);
    EXPECT_EQ(controller->apiCalls(), 3);
    EXPECT_EQ(source.requests.size(), 1u) << "the query itself is not sent again";
}

TEST_F(QueryControllerTest, KeepsTheOldRowsUntilNewOnesCome)
{
    source.page(numberedPage(7, 1), 1, true);
    controller->run(request());
    source.hold();
    source.page(numberedPage(8, 1), 1, true);
    controller->run(request());
    EXPECT_EQ(controller->state(), QueryState::Running);
    EXPECT_EQ(firstCell(), "7");
    EXPECT_TRUE(controller->isResultOld());
    source.release();
    settle();
    EXPECT_EQ(firstCell(), "8");
    EXPECT_FALSE(controller->isResultOld());
}

TEST_F(QueryControllerTest, KeepsTheOldRowsWhenAQueryIsRefused)
{
    source.page(numberedPage(7, 1), 1, true);
    controller->run(request());
    const TimePoint then = clock.now();
    clock.advance(1min);
    source.fail(refusal("INVALID_FIELD", "No such column 'Nam' on entity 'Account'."));
    controller->run(request("SELECT Nam FROM Account"));
    EXPECT_EQ(controller->state(), QueryState::Failed);
    EXPECT_EQ(controller->error()->http->code, "INVALID_FIELD");
    EXPECT_EQ(firstCell(), "7");
    EXPECT_EQ(controller->shownResult()->at, then);
    EXPECT_TRUE(controller->isResultOld());
}

TEST_F(QueryControllerTest, ReportsAnOrgThatCanNotBeOpened)
{
    source.refuse(Error{ErrorKind::Unauthorized, "reconnect_needed", "Sign in again."});
    controller->run(request());
    EXPECT_EQ(controller->state(), QueryState::Failed);
    EXPECT_EQ(controller->error()->code, "reconnect_needed");
    EXPECT_EQ(controller->apiCalls(), 0);
    EXPECT_FALSE(controller->shownResult());
}

TEST_F(QueryControllerTest, KeepsWhatCameBeforeAnErrorAndCanGoOn)
{
    runFirstPage(4000);
    source.fail(Error{ErrorKind::Network, "connection_lost", "The connection was cut."});
    controller->loadAll();
    EXPECT_EQ(controller->state(), QueryState::Failed);
    EXPECT_EQ(controller->model().rowCount(), 2000);
    EXPECT_FALSE(controller->isResultOld()) << "the rows are of this very query";
    source.page(numberedPage(2000, 2000), 4000, true);
    controller->loadAll();
    EXPECT_EQ(controller->state(), QueryState::Finished);
    EXPECT_EQ(controller->model().rowCount(), 4000);
    EXPECT_FALSE(controller->error());
}

TEST_F(QueryControllerTest, CancelsInTheMiddleOfAPage)
{
    runFirstPage();
    controller->loadAll(); // the next page does not come
    ASSERT_EQ(source.waiting(), 1);
    controller->cancel();
    EXPECT_EQ(source.waiting(), 0) << "the request is given up";
    EXPECT_EQ(controller->state(), QueryState::Cancelled);
    EXPECT_EQ(controller->model().rowCount(), 2000);
    EXPECT_EQ(controller->callsLeft(), 24);
}

TEST_F(QueryControllerTest, DropsTheAnswerToACancelledQuery)
{
    source.hold();
    source.page(numberedPage(7, 1), 1, true);
    controller->run(request());
    controller->cancel();
    source.release();
    settle();
    EXPECT_EQ(controller->state(), QueryState::Cancelled);
    EXPECT_EQ(controller->model().rowCount(), 0);
}

TEST_F(QueryControllerTest, CanBeCancelledByWhoeverHearsOfAPage)
{
    QObject::connect(
        controller.get(), &QueryController::pageArrived, controller.get(), &QueryController::cancel);
    source.page(numberedPage(0, 100), 5000, false);
    source.page(numberedPage(100, 100), 5000, false);
    controller->run(request());
    settle();
    EXPECT_EQ(controller->state(), QueryState::Cancelled);
    EXPECT_EQ(controller->model().rowCount(), 100);
}

TEST_F(QueryControllerTest, RunsAnotherQueryFromASlotOfTheFirst)
{
    bool again = true;
    QObject::connect(controller.get(), &QueryController::pageArrived, controller.get(), [&] {
        if (std::exchange(again, false))
            controller->run(request("SELECT Name FROM Lead"));
    });
    source.page(numberedPage(0, 100), 5000, false);
    source.page(numberedPage(50, 3), 3, true);
    controller->run(request());
    settle();
    EXPECT_EQ(controller->state(), QueryState::Finished);
    EXPECT_EQ(controller->model().rowCount(), 3);
    EXPECT_EQ(firstCell(), "50");
}

TEST_F(QueryControllerTest, MayBeDeletedWhileItRuns)
{
    source.hold();
    source.page(numberedPage(0, 1), 1, true);
    controller->run(request());
    ASSERT_EQ(source.waiting(), 1);
    controller.reset();
    EXPECT_EQ(source.waiting(), 0);
    source.release();
    settle();
}

TEST_F(QueryControllerTest, CountsTheTimeThatItRan)
{
    source.hold();
    source.page(numberedPage(0, 2000), 4000, false);
    source.page(numberedPage(2000, 2000), 4000, true);
    controller->run(request());
    clock.advance(420ms);
    EXPECT_EQ(controller->elapsed(), 420ms);
    source.release();
    settle();
    clock.advance(1h); // of looking at the rows
    EXPECT_EQ(controller->elapsed(), 420ms);
    source.hold();
    controller->loadAll();
    clock.advance(80ms);
    EXPECT_EQ(controller->elapsed(), 500ms);
}

TEST_F(QueryControllerTest, ShowsACountAsARow)
{
    source.columns = {};
    source.page(numberedPage(0, 0), 48'213, true);
    controller->run(request("SELECT COUNT() FROM Account"));
    ASSERT_EQ(controller->model().rowCount(), 1);
    EXPECT_EQ(firstCell(), "48213");
    EXPECT_EQ(controller->shownResult()->total, 1);
}

TEST_F(QueryControllerTest, DetachKeepsTheRowsAndForgetsTheRest)
{
    runFirstPage();
    controller->detach();
    EXPECT_EQ(controller->state(), QueryState::Idle);
    EXPECT_EQ(controller->model().rowCount(), 2000);
    EXPECT_TRUE(controller->isResultOld());
    EXPECT_EQ(controller->callsLeft(), 0);
    EXPECT_EQ(controller->shownResult()->target, request().target);
}

TEST_F(QueryControllerTest, TellsEachStateOnce)
{
    QSignalSpy states(controller.get(), &QueryController::stateChanged);
    source.page(numberedPage(0, 1), 1, true);
    controller->run(request());
    controller->cancel(); // nothing runs any more
    ASSERT_EQ(states.size(), 2);
    EXPECT_EQ(states[0][0].value<QueryState>(), QueryState::Running);
    EXPECT_EQ(states[1][0].value<QueryState>(), QueryState::Finished);
}

} // namespace scout::query
