// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each way of ConnectFlow, each stage of it, each fault: the kind is reported and nothing is stored.
#include "auth/CallbackUrl.h"
#include "orgs/AnswerFaults.h"
#include "orgs/ConnectionsFixture.h"
#include "support/FakeBrowser.h"
#include "support/SampleReplies.h"

#include <QTcpServer>

namespace scout::orgs {

namespace {

enum class ConnectStep { Token, Identity, Versions, User, Organization };

using FailureRow = std::tuple<Method, ConnectStep, AnswerFault>;

class NobodyWatching final : public ConnectObserver {
public:
    void stageReached(ConnectStage) override { }
    void signInUrl(std::string) override { }
    void callbackUnavailable(Error) override { }
};

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

} // namespace

class ConnectFailure : public OrgsFixture, public testing::WithParamInterface<FailureRow> {
protected:
    /// What goes well before the step, and then the fault.
    void expectUntil(ConnectStep failing, const std::string& org, const AnswerFault& fault)
    {
        struct Exchange {
            ConnectStep step;
            const char* method;
            std::string url;
            std::string answer;
        };
        const std::vector<Exchange> all{{ConnectStep::Token, "POST", test::kTokenUrl, test::kTokenReply},
            {ConnectStep::Identity, "GET", test::kIdentityUrl, test::kIdentityReply},
            {ConnectStep::Versions, "GET", org + "/services/data", kVersions},
            {ConnectStep::User, "GET", org + "/services/oauth2/userinfo", kUser},
            {ConnectStep::Organization, "GET", org + "/services/data/v67.0/query", kOrganization}};
        const bool isPasted = std::get<Method>(GetParam()) == Method::Token;
        for (const Exchange& exchange : all) {
            if (isPasted && exchange.step < ConnectStep::Versions)
                continue;
            if (exchange.step == failing)
                return expectFault(http, exchange.method, exchange.url, fault);
            http.expect(exchange.method, exchange.url, 200, exchange.answer);
        }
    }
    Result<Connected> connectBy(Method method)
    {
        if (method == Method::Token) {
            TokenConnectRequest pasted;
            pasted.instanceUrl = kOrg;
            pasted.accessToken = Secret("pasted");
            return runTask(connect.token(std::move(pasted)));
        }
        QuickConnectRequest request;
        request.method = method;
        request.loginUrl = test::kLogin;
        request.clientId = "PlatformCLI";
        if (method == Method::Custom)
            request.clientSecret = Secret("DEMO_SECRET_0001");
        request.callbackUrl = auth::callbackUrl(freePort());
        return runTask(connect.quick(std::move(request), &browser, &observer));
    }

    test::FakeBrowser browser{"code=aPrx&state={state}"};
    NobodyWatching observer;
};

TEST_P(ConnectFailure, ReportsTheKindAndStoresNothing)
{
    const auto& [method, step, fault] = GetParam();
    expectUntil(step, method == Method::Token ? kOrg : test::kInstance, fault);
    const auto connected = connectBy(method);
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, fault.kind) << connected.error().message;
    EXPECT_TRUE(http.allUsed());
    EXPECT_TRUE(store.profiles().empty());
    EXPECT_TRUE(secrets.empty());
}

std::string nameOfConnectFailure(const testing::TestParamInfo<FailureRow>& info)
{
    constexpr std::array kSteps{"Token", "Identity", "Versions", "User", "Organization"};
    const auto& [method, step, fault] = info.param;
    return std::string(toString(method)) + kSteps[static_cast<std::size_t>(step)] + fault.name;
}

INSTANTIATE_TEST_SUITE_P(InTheBrowser, ConnectFailure,
    testing::Combine(testing::Values(Method::Quick, Method::Custom),
        testing::Values(ConnectStep::Token, ConnectStep::Identity, ConnectStep::Versions, ConnectStep::User,
            ConnectStep::Organization),
        testing::ValuesIn(kAnswerFaults)),
    nameOfConnectFailure);

INSTANTIATE_TEST_SUITE_P(WithAToken, ConnectFailure,
    testing::Combine(testing::Values(Method::Token),
        testing::Values(ConnectStep::Versions, ConnectStep::User, ConnectStep::Organization),
        testing::ValuesIn(kAnswerFaults)),
    nameOfConnectFailure);

} // namespace scout::orgs
