// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/SignInController.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeSignIn.h"
#include "ui/connections/Samples.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace scout::connections {

using State = SignInController::State;
using namespace std::chrono_literals;

class SignInControllerTest : public testing::Test {
protected:
    static SignInRequest production() { return {Place::Production, "https://login.salesforce.com", "Tarn"}; }
    void finish(Result<orgs::Connected> outcome)
    {
        signIn.finish(std::move(outcome));
        QCoreApplication::processEvents();
    }

    test::FakeSignIn signIn;
    test::FakeClock clock;
    SignInController controller{signIn, clock};
};

TEST_F(SignInControllerTest, HandsTheRequestOnAndWaits)
{
    controller.start(production());
    EXPECT_EQ(controller.state(), State::SigningIn);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://login.salesforce.com");
    EXPECT_EQ(signIn.requests()[0].limit, 5min);
}

TEST_F(SignInControllerTest, NotesWhenEachStageBegan)
{
    controller.start(production());
    signIn.reachBrowser();
    const TimePoint waiting = clock.now();
    clock.advance(41s);
    EXPECT_EQ(controller.waited(), 41s);
    signIn.reach(orgs::ConnectStage::WaitingForUser); // said again: the first time counts
    signIn.reach(orgs::ConnectStage::ExchangingCode);
    EXPECT_EQ(controller.progress().begunAt(orgs::ConnectStage::WaitingForUser), waiting);
    EXPECT_EQ(controller.progress().begunAt(orgs::ConnectStage::ExchangingCode), clock.now());
    EXPECT_FALSE(controller.progress().hasBegun(orgs::ConnectStage::Checking));
}

TEST_F(SignInControllerTest, EndsConnected)
{
    QSignalSpy changed(&controller, &SignInController::stateChanged);
    controller.start(production());
    finish(test::sampleConnection());
    EXPECT_EQ(controller.state(), State::Connected);
    EXPECT_EQ(controller.connection().profile.name, "Tarn Hotels");
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SignInControllerTest, StartsAgainWithTheSameRequestAfterAFailure)
{
    controller.start(production());
    signIn.reachBrowser();
    finish(test::deniedError());
    EXPECT_EQ(controller.state(), State::Failed);
    EXPECT_EQ(controller.error().code, "signin_denied");
    controller.startAgain();
    EXPECT_EQ(controller.state(), State::SigningIn);
    ASSERT_EQ(signIn.requests().size(), 2u);
    EXPECT_EQ(signIn.requests()[1].name, "Tarn");
    EXPECT_EQ(controller.progress(), SignInProgress());
}

TEST_F(SignInControllerTest, CancelEndsTheSignIn)
{
    controller.start(production());
    signIn.reachBrowser();
    controller.cancel();
    EXPECT_EQ(controller.state(), State::Choosing);
    EXPECT_FALSE(signIn.isRunning());
}

TEST_F(SignInControllerTest, IgnoresAnAnswerThatComesWithTheCancellation)
{
    controller.start(production());
    signIn.finish(test::sampleConnection()); // its resumption is still in the event queue
    controller.cancel();
    QCoreApplication::processEvents();
    EXPECT_EQ(controller.state(), State::Choosing);
}

TEST_F(SignInControllerTest, RemembersThatTheBrowserDidNotOpenUntilItDoes)
{
    controller.start(production());
    signIn.reachBrowser();
    signIn.observer().browserFailed({ErrorKind::NotFound, "browser_unavailable", "There is no browser."});
    EXPECT_TRUE(controller.progress().browserProblem);
    controller.openBrowser(controller.progress().link);
    EXPECT_FALSE(controller.progress().browserProblem);
    ASSERT_EQ(signIn.opened().size(), 1u);
    EXPECT_EQ(signIn.opened()[0], test::FakeSignIn::kLink);
}

TEST(SignInControllerLifetime, DiesInTheMiddleOfASignIn)
{
    test::FakeSignIn signIn;
    test::FakeClock clock;
    auto controller = std::make_unique<SignInController>(signIn, clock);
    controller->start({Place::Demo, {}, {}});
    signIn.reachBrowser();
    signIn.finish(test::sampleConnection());
    controller.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(signIn.isRunning());
}

TEST(SignInControllerLifetime, MayBeDeletedByWhoHearsOfTheEnd)
{
    test::FakeSignIn signIn;
    test::FakeClock clock;
    auto controller = std::make_unique<SignInController>(signIn, clock);
    controller->start({Place::Demo, {}, {}});
    QObject::connect(controller.get(), &SignInController::stateChanged, QCoreApplication::instance(),
        [&] { controller.reset(); });
    signIn.finish(test::sampleConnection());
    QCoreApplication::processEvents();
    EXPECT_EQ(controller, nullptr);
}

} // namespace scout::connections
