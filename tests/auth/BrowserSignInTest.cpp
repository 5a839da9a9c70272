// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/BrowserSignIn.h"

#include "async/RunTask.h"
#include "async/SignalAwaiter.h"
#include "support/FakeBrowser.h"
#include "support/RawClient.h"
#include "support/SampleReplies.h"
#include "support/ScriptedHttp.h"

#include <QTcpServer>

#include <gtest/gtest.h>

namespace scout::auth {

using namespace std::chrono_literals;
using namespace test;

namespace {

const std::string kAllow = "code=aPrx.D%2Bx%3D%3D&state={state}";
const std::string kSilent;

/// A browser that isn't there.
class NoBrowser final : public BrowserOpener {
public:
    Result<void> open(const std::string&) override
    {
        return Error{ErrorKind::NotFound, "browser_unavailable", "There is no browser."};
    }
};

void turnUntil(const std::function<bool()>& condition)
{
    while (!condition())
        runTask(async::sleepFor(1ms));
}

struct BrowserSignInFixture {
    explicit BrowserSignInFixture(const std::string& answer = kAllow)
        : browser(answer)
    {
        make(browser);
    }

    void make(BrowserOpener& opener)
    {
        flow = std::make_unique<BrowserSignIn>(BrowserSignIn::Surroundings{http, random, opener}, request(),
            [this](const SignInProgress& progress) { seen.push_back(progress); });
    }
    SignInRequest request() const
    {
        SignInRequest request;
        request.loginUrl = kLogin;
        request.app.id = "PlatformCLI";
        request.callbackUrl = "http://localhost:" + std::to_string(port) + "/OauthRedirect";
        request.scopes = {"refresh_token", "api", "web"};
        request.route = route;
        request.limit = limit;
        request.pageLimit = 5s;
        return request;
    }
    Result<SignIn> run() { return runTask(flow->run()); }
    void expectSuccess()
    {
        http.expect("POST", kTokenUrl, 200, kTokenReply);
        http.expect("GET", kIdentityUrl, 200, kIdentityReply);
    }
    /// The page that the browser ends on, once it has it: the flow only knows that it was sent.
    std::string lastPage()
    {
        turnUntil([this] { return browser.pages().size() == 2; });
        return browser.pages().back();
    }
    std::vector<SignInStage> stages() const
    {
        std::vector<SignInStage> stages;
        for (const SignInProgress& progress : seen)
            stages.push_back(progress.stage);
        return stages;
    }

    ScriptedHttp http;
    crypto::SystemRandom random;
    FakeBrowser browser;
    quint16 port = freePort();
    AnswerRoute route = AnswerRoute::Loopback;
    std::chrono::milliseconds limit = 30s;
    std::vector<SignInProgress> seen;
    std::unique_ptr<BrowserSignIn> flow;
};

Task<> finish(BrowserSignIn* flow, std::optional<Result<SignIn>>* outcome)
{
    auto signIn = co_await flow->run();
    outcome->emplace(std::move(signIn));
}

} // namespace

TEST(BrowserSignIn, GivesTokensAndIdentity)
{
    BrowserSignInFixture f;
    f.expectSuccess();
    const auto signIn = f.run();
    ASSERT_TRUE(signIn) << signIn.error().message;
    EXPECT_EQ(signIn->tokens.refreshToken.reveal(), "5Aep861DemoRefreshToken0001");
    EXPECT_EQ(signIn->tokens.instanceUrl, kInstance);
    EXPECT_EQ(signIn->identity.username, "bob@acme.demo");
    EXPECT_TRUE(f.http.allUsed());
}

TEST(BrowserSignIn, ExchangesTheCodeDecodedOnceWithItsOwnVerifier)
{
    BrowserSignInFixture f;
    f.expectSuccess();
    ASSERT_TRUE(f.run());
    const std::string& body = f.http.sent().at(0).body;
    EXPECT_NE(body.find("code=aPrx.D%2Bx%3D%3D&"), std::string::npos) << body;
    EXPECT_NE(body.find("redirect_uri=http%3A%2F%2Flocalhost%3A" + std::to_string(f.port)), std::string::npos)
        << body;
    EXPECT_NE(body.find("code_verifier="), std::string::npos) << body;
}

TEST(BrowserSignIn, ReportsItsStagesAndTheLink)
{
    BrowserSignInFixture f;
    f.expectSuccess();
    ASSERT_TRUE(f.run());
    EXPECT_EQ(f.stages(),
        (std::vector{
            SignInStage::Opened, SignInStage::Waiting, SignInStage::Exchanging, SignInStage::Identity}));
    EXPECT_EQ(f.seen.front().link, f.browser.openedUrl());
    EXPECT_FALSE(f.seen.front().browserProblem);
}

TEST(BrowserSignIn, LetsTheBrowserReachTheLastPage)
{
    BrowserSignInFixture f;
    f.expectSuccess();
    ASSERT_TRUE(f.run());
    EXPECT_NE(f.lastPage().find("Go back to Scout Desktop"), std::string::npos);
}

struct BadAnswer {
    const char* name;
    const char* answer;
    ErrorKind kind;
    const char* code;
    const char* pageSays;
};

class BadAnswers : public testing::TestWithParam<BadAnswer> { };

TEST_P(BadAnswers, EndTheSignInBeforeAnythingIsExchanged)
{
    BrowserSignInFixture f(GetParam().answer);
    const auto signIn = f.run();
    ASSERT_FALSE(signIn);
    EXPECT_EQ(signIn.error().kind, GetParam().kind);
    EXPECT_EQ(signIn.error().code, GetParam().code);
    EXPECT_TRUE(f.http.sent().empty());
    EXPECT_NE(f.lastPage().find(GetParam().pageSays), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Table, BadAnswers,
    testing::Values(BadAnswer{"Denied", "error=access_denied&state={state}", ErrorKind::Forbidden,
                        "signin_denied", "Access was denied"},
        BadAnswer{"Blocked", "error=OAUTH_APP_BLOCKED&state={state}", ErrorKind::Forbidden,
            "signin_app_blocked", "Salesforce refused"},
        BadAnswer{"NotInstalled", "error=OAUTH_APPROVAL_ERROR_GENERIC&state={state}", ErrorKind::Forbidden,
            "signin_app_not_installed", "Salesforce refused"},
        BadAnswer{"WrongState", "code=x&state=wrong", ErrorKind::BadResponse, "signin_state_mismatch",
            "another sign-in"},
        BadAnswer{"NoState", "code=x", ErrorKind::BadResponse, "signin_state_mismatch", "another sign-in"},
        BadAnswer{"NoCode", "state={state}", ErrorKind::BadResponse, "signin_answer_unreadable",
            "Salesforce refused"}),
    [](const auto& row) { return std::string(row.param.name); });

/// What one request of the flow may meet.
struct Fault {
    const char* name;
    int status; ///< 0: an error of the network
    const char* body;
    ErrorKind kind;
    const char* networkCode;
};

const std::vector<Fault>& faults()
{
    static const std::vector<Fault> all{
        {"401", 401, "", ErrorKind::Unauthorized, ""},
        {"403", 403, "", ErrorKind::Forbidden, ""},
        {"429", 429, "", ErrorKind::RateLimited, ""},
        {"500", 500, "<html>oops</html>", ErrorKind::Server, ""},
        {"Redirect", 302, "", ErrorKind::BadResponse, ""},
        {"Garbage", 200, "\x01\x02", ErrorKind::BadResponse, ""},
        {"Html", 200, "<html>Maintenance</html>", ErrorKind::BadResponse, ""},
        {"Nothing", 200, "", ErrorKind::BadResponse, ""},
        {"Timeout", 0, "", ErrorKind::Timeout, "network_idle"},
        {"Cut", 0, "", ErrorKind::Network, "network_cut"},
        {"NoHttp", 0, "", ErrorKind::BadResponse, "network_garbage"},
    };
    return all;
}

enum class Stage { Exchange, Identity };

class SignInFailure : public testing::TestWithParam<std::tuple<Stage, Fault>> {
protected:
    void script(ScriptedHttp& http) const
    {
        const auto [stage, fault] = GetParam();
        if (stage == Stage::Identity)
            http.expect("POST", kTokenUrl, 200, kTokenReply);
        const std::string method = stage == Stage::Exchange ? "POST" : "GET";
        const std::string url = stage == Stage::Exchange ? kTokenUrl : kIdentityUrl;
        if (fault.status != 0)
            http.expect(method, url, fault.status, fault.body);
        else
            http.expect(method, url, Error{fault.kind, fault.networkCode, "It failed."});
    }
};

TEST_P(SignInFailure, HasItsKindAndWhatTheServerSaid)
{
    BrowserSignInFixture f;
    script(f.http);
    const auto signIn = f.run();
    const auto [stage, fault] = GetParam();
    ASSERT_FALSE(signIn);
    EXPECT_EQ(signIn.error().kind, fault.kind) << signIn.error().message;
    EXPECT_EQ(signIn.error().http.has_value(), fault.status >= 300);
    if (fault.status == 0) {
        EXPECT_EQ(signIn.error().code, fault.networkCode);
    }
    EXPECT_TRUE(f.http.allUsed());
    EXPECT_EQ(
        f.seen.back().stage, stage == Stage::Exchange ? SignInStage::Exchanging : SignInStage::Identity);
    EXPECT_NE(f.lastPage().find("200 OK"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Matrix, SignInFailure,
    testing::Combine(testing::Values(Stage::Exchange, Stage::Identity), testing::ValuesIn(faults())),
    [](const auto& row) {
        const char* stage = std::get<0>(row.param) == Stage::Exchange ? "Exchange" : "Identity";
        return stage + std::string(std::get<1>(row.param).name);
    });

TEST(BrowserSignIn, KeepsWhatTheTokenEndpointSaid)
{
    BrowserSignInFixture f;
    f.http.expect(
        "POST", kTokenUrl, 400, R"({"error":"invalid_grant","error_description":"invalid code verifier"})");
    const auto signIn = f.run();
    EXPECT_EQ(signIn.error().code, "token_refused");
    EXPECT_EQ(signIn.error().http->text, "invalid code verifier");
}

TEST(BrowserSignIn, TimesOut)
{
    BrowserSignInFixture f(kSilent);
    f.limit = 10ms;
    f.make(f.browser);
    const auto signIn = f.run();
    ASSERT_FALSE(signIn);
    EXPECT_EQ(signIn.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(signIn.error().code, "signin_timed_out");
    EXPECT_EQ(f.flow->submitRedirectedAddress("code=x").error().code, "signin_not_waiting");
}

TEST(BrowserSignIn, GoesOnWithoutABrowser)
{
    BrowserSignInFixture f(kSilent);
    f.limit = 10ms;
    NoBrowser none;
    f.make(none);
    EXPECT_EQ(f.run().error().code, "signin_timed_out");
    ASSERT_TRUE(f.seen.front().browserProblem);
    EXPECT_EQ(f.seen.front().browserProblem->code, "browser_unavailable");
    EXPECT_FALSE(f.seen.front().link.empty());
}

TEST(BrowserSignIn, SaysThatThePortIsBusyBeforeItOpensABrowser)
{
    BrowserSignInFixture f;
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost), f.port));
    const auto signIn = f.run();
    ASSERT_FALSE(signIn);
    EXPECT_EQ(signIn.error().code, "callback_port_busy");
    EXPECT_TRUE(f.browser.openedUrl().empty());
    EXPECT_TRUE(f.seen.empty());
}

TEST(BrowserSignIn, SignsInByAPastedAddressWhileThePortIsBusy)
{
    BrowserSignInFixture f(kSilent);
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost), f.port));
    f.route = AnswerRoute::Pasted;
    f.make(f.browser);
    f.expectSuccess();
    std::optional<Result<SignIn>> outcome;
    TaskScope tasks;
    tasks.start(finish(f.flow.get(), &outcome));
    turnUntil([&f] { return f.seen.size() == 2; });

    const std::string answer = FakeBrowser(kAllow).answerFor(f.seen.back().link);
    const std::string callback = f.request().callbackUrl;
    EXPECT_EQ(f.flow->submitRedirectedAddress("nonsense").error().code, "callback_address_unusable");
    EXPECT_EQ(f.flow->submitRedirectedAddress(callback + "?code=x&state=old").error().code,
        "signin_state_mismatch");
    EXPECT_TRUE(f.flow->submitRedirectedAddress(callback + '?' + answer));
    turnUntil([&outcome] { return outcome.has_value(); });
    EXPECT_TRUE(outcome->ok());
    EXPECT_EQ(f.flow->submitRedirectedAddress(answer).error().code, "signin_not_waiting");
}

TEST(BrowserSignIn, TakesAPastedRefusalAsTheAnswer)
{
    BrowserSignInFixture f(kSilent);
    std::optional<Result<SignIn>> outcome;
    TaskScope tasks;
    tasks.start(finish(f.flow.get(), &outcome));
    const std::string answer = FakeBrowser("error=access_denied&state={state}").answerFor(f.seen.back().link);
    EXPECT_TRUE(f.flow->submitRedirectedAddress(answer));
    turnUntil([&outcome] { return outcome.has_value(); });
    EXPECT_EQ(outcome->error().code, "signin_denied");
    EXPECT_EQ(outcome->error().http->url, kLogin + "/services/oauth2/authorize") << "where Setup is, too";
}

TEST(BrowserSignIn, TakesAnAddressFromItsObserverToo)
{
    BrowserSignInFixture f(kSilent);
    f.expectSuccess();
    BrowserSignIn* flow = nullptr;
    const auto pasteAtOnce = [&flow](const SignInProgress& progress) {
        if (progress.stage == SignInStage::Waiting) {
            EXPECT_TRUE(flow->submitRedirectedAddress(FakeBrowser(kAllow).answerFor(progress.link)));
        }
    };
    BrowserSignIn pasted(BrowserSignIn::Surroundings{f.http, f.random, f.browser}, f.request(), pasteAtOnce);
    flow = &pasted;
    EXPECT_TRUE(runTask(pasted.run()));
}

TEST(BrowserSignIn, RefusesALoginAddressThatIsNotConfidential)
{
    BrowserSignInFixture f;
    SignInRequest request = f.request();
    request.loginUrl = "http://login.salesforce.com";
    BrowserSignIn flow(BrowserSignIn::Surroundings{f.http, f.random, f.browser}, request, [](const auto&) {});
    EXPECT_EQ(runTask(flow.run()).error().code, "login_url_invalid");
}

/// The owner of a sign-in goes away in the middle: nothing resumes, nothing stays behind.
struct Owner {
    explicit Owner(BrowserSignInFixture& fixture)
        : flow(std::move(fixture.flow))
    { }

    std::unique_ptr<BrowserSignIn> flow;
    std::optional<Result<SignIn>> outcome;
    TaskScope tasks;
};

TEST(BrowserSignInOwner, MayGoWhileTheUserIsSigningIn)
{
    BrowserSignInFixture f(kSilent);
    auto owner = std::make_unique<Owner>(f);
    owner->tasks.start(finish(owner->flow.get(), &owner->outcome));
    turnUntil([&f] { return f.seen.size() == 2; });
    owner.reset();
    runTask(async::sleepFor(2ms));
    QTcpServer next;
    EXPECT_TRUE(next.listen(QHostAddress(QHostAddress::LocalHost), f.port)) << "the listener is still there";
}

class BrowserSignInOwnerAt : public testing::TestWithParam<Stage> { };

TEST_P(BrowserSignInOwnerAt, MayGoDuringARequest)
{
    BrowserSignInFixture f;
    if (GetParam() == Stage::Exchange) {
        f.http.expectSilence("POST", kTokenUrl);
    } else {
        f.http.expect("POST", kTokenUrl, 200, kTokenReply);
        f.http.expectSilence("GET", kIdentityUrl);
    }
    auto owner = std::make_unique<Owner>(f);
    owner->tasks.start(finish(owner->flow.get(), &owner->outcome));
    turnUntil([&f] { return f.http.allUsed() && f.http.pending() == 1; });
    owner.reset();
    EXPECT_EQ(f.http.pending(), 0);
    runTask(async::sleepFor(2ms));
}

INSTANTIATE_TEST_SUITE_P(Stages, BrowserSignInOwnerAt, testing::Values(Stage::Exchange, Stage::Identity));

} // namespace scout::auth
