// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

using Hosts = OrgTest;

namespace {

/// Whether the demo user gets past the sign-in page of a host.
bool letsIn(const std::string& origin, const Parameters& request)
{
    Browser browser(origin);
    const auto page = browser.get("/services/oauth2/authorize?" + request.text());
    return browser.submit(formOf(page.body)).body.find("Allow Access?") != std::string::npos;
}

} // namespace

TEST_F(Hosts, AreReachedByNameAndByAddress)
{
    EXPECT_EQ(server->baseUrl(), "http://127.0.0.1:" + std::to_string(server->port()));
    httplib::Client byName("localhost", server->port());
    EXPECT_EQ(byName.Get("/services/data")->status, 200);
}

TEST_F(Hosts, KnowAProductionOrgAtTheLoginHostOfProduction)
{
    EXPECT_TRUE(letsIn(server->productionLoginUrl(), authorizeRequest()));
    EXPECT_FALSE(letsIn(server->sandboxLoginUrl(), authorizeRequest()));
}

TEST_F(Hosts, KnowASandboxAtTheLoginHostOfSandboxes)
{
    options.isSandbox = true;
    restart();
    EXPECT_FALSE(letsIn(server->productionLoginUrl(), authorizeRequest()));
    EXPECT_TRUE(letsIn(server->sandboxLoginUrl(), authorizeRequest()));
    EXPECT_TRUE(letsIn(server->baseUrl(), authorizeRequest()));
}

TEST_F(Hosts, DoNotKnowTheAppsOfOrgsElsewhere)
{
    auto request = authorizeRequest();
    request.set("client_id", server->environment()->clientId);
    httplib::Client client(server->sandboxLoginUrl());
    const auto answer = client.Get("/services/oauth2/authorize?" + request.text());
    EXPECT_EQ(answer->status, 400);
    EXPECT_NE(answer->body.find("client identifier invalid"), std::string::npos);
}

TEST_F(Hosts, ServeNoDataFromTheLoginHosts)
{
    httplib::Client client(server->productionLoginUrl());
    const std::string token = signIn()["access_token"];
    EXPECT_EQ(
        client.Get("/services/data/v67.0", httplib::Headers{{"Authorization", "Bearer " + token}})->status,
        404);
}

TEST_F(Hosts, SayThatTheirPortIsTaken)
{
    Server::Options second = options;
    second.port = server->port();
    const auto started = Server::start(second);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, "port_busy");
}

TEST_F(Hosts, GiveAnEnvironmentWhoseTokensWork)
{
    const auto environment = server->environment().value();
    EXPECT_EQ(environment.instanceUrl, url());
    EXPECT_EQ(environment.redirectUri, kCallback);
    EXPECT_EQ(environment.apiVersion, "67.0");
    EXPECT_EQ(get("/services/data/v67.0", environment.accessToken.reveal()).status, 200);
    const auto refreshed = token({{"grant_type", "refresh_token"}, {"client_id", environment.clientId},
        {"client_secret", environment.clientSecret.reveal()},
        {"refresh_token", environment.refreshToken.reveal()}});
    EXPECT_EQ(refreshed.status, 200) << refreshed.body;
}

} // namespace scout::demoorg
