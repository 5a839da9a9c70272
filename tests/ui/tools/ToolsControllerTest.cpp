// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ToolsController.h"

#include "support/Eventually.h"
#include "support/FakeClock.h"
#include "ui/tools/ScriptedToolbox.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QtTest>

namespace scout::tools {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const agent::ToolTarget kTarn{"tarn", "Tarn", "67.0", "0055g00000BobQaAAJ"};
const QString kAccounts = u"List the last 5 accounts from Salesforce"_s;

struct ToolsControllerTest : testing::Test {
    test::ScriptedToolbox toolbox;
    test::FakeClock clock;
    std::unique_ptr<ToolsController> controller = std::make_unique<ToolsController>(toolbox, clock);

    void SetUp() override { controller->setTarget(kTarn); }
    const ToolTurn& last() const { return controller->turns().back(); }
    bool settles()
    {
        return test::eventually([this] { return !controller->isRunning(); });
    }
    void askAndWait(const QString& request)
    {
        controller->ask(request);
        ASSERT_TRUE(settles());
    }
};

} // namespace

TEST_F(ToolsControllerTest, AnswersWithTheResultOfTheCall)
{
    toolbox.result({"Id", "Name"}, {{test::text("001"), test::text("Acme")}});
    askAndWait(kAccounts);
    EXPECT_EQ(last().state, TurnState::Answered);
    EXPECT_EQ(last().result->rows->cell(0, 1).text, "Acme");
    EXPECT_EQ(last().answer, u"This is the newest Account."_s);
    EXPECT_EQ(toolbox.targets.front(), kTarn);
}

TEST_F(ToolsControllerTest, SaysWhatItDidNotUnderstandAndCallsNothing)
{
    askAndWait(u"make me a sandwich"_s);
    EXPECT_EQ(last().state, TurnState::Asked);
    EXPECT_TRUE(last().answer.contains(u"did not understand"_s)) << qPrintable(last().answer);
    EXPECT_TRUE(toolbox.calls.empty());
}

TEST_F(ToolsControllerTest, FillsInTheNewestOpportunityOfTheOrg)
{
    toolbox.result({"Id"}, {{test::text("0065g00000BobQaAAJ")}});
    toolbox.result({"Field", "Value"}, {{test::text("Name"), test::text("Big deal")}});
    controller->askForNewestOpportunity();
    ASSERT_TRUE(settles());
    EXPECT_EQ(last().request, u"Get details for opportunity with ID 0065g00000BobQaAAJ"_s);
    EXPECT_EQ(last().answer, u"This is the Opportunity “Big deal”, with 1 field."_s);
    EXPECT_EQ(toolbox.calls.back(), agent::ToolCall(agent::GetRecord{"Opportunity", "0065g00000BobQaAAJ"}));
}

TEST_F(ToolsControllerTest, SaysIfTheOrgHasNoOpportunity)
{
    toolbox.result({"Id"}, {});
    controller->askForNewestOpportunity();
    ASSERT_TRUE(settles());
    EXPECT_EQ(last().state, TurnState::Asked);
    EXPECT_TRUE(last().answer.contains(u"no opportunity"_s));
    EXPECT_EQ(toolbox.calls.size(), 1u);
}

TEST_F(ToolsControllerTest, AnIdThatDoesNotExistGetsAnAnswer)
{
    toolbox.fail(
        test::toolRefusal(ErrorKind::NotFound, 404, "NOT_FOUND", "The requested resource does not exist"));
    askAndWait(u"Get details for opportunity with ID 0065g00000BobQaAAJ"_s);
    EXPECT_EQ(last().state, TurnState::Answered);
    EXPECT_TRUE(last().answer.startsWith(u"This org has no Opportunity with the ID 0065g00000BobQaAAJ."_s));
}

TEST_F(ToolsControllerTest, KeepsTheErrorOfACallAndOfThePlanning)
{
    toolbox.fail(test::toolRefusal(
        ErrorKind::Forbidden, 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."));
    askAndWait(kAccounts);
    EXPECT_EQ(last().state, TurnState::Failed);
    EXPECT_EQ(last().error->http->code, "REQUEST_LIMIT_EXCEEDED");
    toolbox.refusePlan(Error{ErrorKind::Network, "network_name", "no network"});
    askAndWait(kAccounts);
    EXPECT_EQ(last().state, TurnState::Failed);
    EXPECT_EQ(last().error->code, "network_name");
    EXPECT_FALSE(last().call());
}

TEST_F(ToolsControllerTest, CountsTheTimeOfTheCall)
{
    toolbox.hold();
    controller->ask(kAccounts);
    ASSERT_TRUE(test::eventually([this] { return toolbox.waiting() == 1; }));
    clock.advance(132ms);
    toolbox.result({"Id"}, {});
    toolbox.release();
    ASSERT_TRUE(settles());
    EXPECT_EQ(last().spent, 132ms);
}

TEST_F(ToolsControllerTest, CancelsTheCallUnderWay)
{
    controller->ask(kAccounts);
    ASSERT_TRUE(test::eventually([this] { return toolbox.waiting() == 1; }));
    EXPECT_EQ(last().state, TurnState::Running);
    controller->cancel();
    EXPECT_EQ(last().state, TurnState::Cancelled);
    EXPECT_FALSE(controller->isRunning());
    EXPECT_TRUE(test::eventually([this] { return toolbox.waiting() == 0; })) << "the call was given up";
    controller->cancel(); // once is enough
    EXPECT_EQ(controller->turns().size(), 1u);
}

TEST_F(ToolsControllerTest, CanBeCancelledByWhoeverHearsOfTheTurn)
{
    QObject::connect(
        controller.get(), &ToolsController::turnAdded, controller.get(), [this] { controller->cancel(); });
    controller->ask(kAccounts);
    EXPECT_EQ(last().state, TurnState::Cancelled);
    EXPECT_TRUE(toolbox.calls.empty());
}

TEST_F(ToolsControllerTest, MayBeClearedByWhoeverHearsOfTheCall)
{
    QObject::connect(
        controller.get(), &ToolsController::turnChanged, controller.get(), [this] { controller->clear(); });
    controller->ask(kAccounts);
    ASSERT_TRUE(settles());
    EXPECT_TRUE(controller->turns().empty());
}

TEST_F(ToolsControllerTest, MayBeDeletedWhileItRuns)
{
    controller->ask(kAccounts);
    ASSERT_TRUE(test::eventually([this] { return toolbox.waiting() == 1; }));
    controller.reset();
    EXPECT_EQ(toolbox.waiting(), 0);
}

TEST_F(ToolsControllerTest, TakesOneRequestAtATimeAndNoneWithoutAnOrg)
{
    controller->ask(kAccounts);
    controller->ask(u"show contacts"_s);
    EXPECT_EQ(controller->turns().size(), 1u);
    controller->clear();
    controller->ask(u"   "_s);
    controller->setTarget(std::nullopt);
    controller->ask(kAccounts);
    EXPECT_TRUE(controller->turns().empty());
}

TEST_F(ToolsControllerTest, GoesOnInTheOrgWhereItBegan)
{
    toolbox.hold();
    controller->ask(kAccounts);
    controller->setTarget(agent::ToolTarget{"other", "Other", "67.0", ""});
    toolbox.result({"Id"}, {});
    toolbox.release();
    ASSERT_TRUE(settles());
    EXPECT_EQ(toolbox.targets.front().profileId, "tarn");
}

} // namespace scout::tools
