// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"

#include "async/RunTask.h"
#include "support/TemporaryFolder.h"
#include "support/TestCertificate.h"
#include "support/TestProxy.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

#include <fstream>

namespace scout::net {

namespace {

using test::TestProxy;
using Protocol = TestProxy::Protocol;

const std::string kHost = "acme.my.salesforce.com";

/// A proxy whose far end is a server for kHost; nothing of this leaves the machine.
struct ProxiedHttp : testing::TestWithParam<Protocol> {
    QtHttpOptions through(const TestProxy& proxy, std::string user = {}, const char* password = "")
    {
        QtHttpOptions options;
        options.extraCaFile = folder / "ca.pem";
        std::ofstream(options.extraCaFile) << certificate.pem.toStdString();
        auto address = *ProxyAddress::parse(proxy.url());
        address.user = std::move(user);
        address.password = Secret(password);
        options.proxies = ProxyRules::through(std::move(address), {});
        return options;
    }

    static Result<HttpResponse> get(QtHttpOptions options)
    {
        QtHttpClient client(std::move(options));
        HttpRequest request;
        request.url = "https://" + kHost + "/services/data";
        request.bearer = Secret("00D!token");
        return runTask(client.send(std::move(request)));
    }

    test::TemporaryFolder folder;
    test::TestCertificate certificate = test::makeTestCertificate(kHost, "Acme Inspection CA");
    test::TestServer org{certificate.serverTls};
};

} // namespace

TEST_P(ProxiedHttp, ReachesTheOrg)
{
    org.answer(200, "[]");
    const TestProxy proxy(GetParam(), org.port());
    const auto response = get(through(proxy));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->body, "[]");
    EXPECT_EQ(proxy.targets(), std::vector{kHost + ":443"});
}

TEST_P(ProxiedHttp, SignsInToTheProxyAndKeepsThatFromTheOrg)
{
    org.answer(200, "[]");
    const TestProxy proxy(GetParam(), org.port(), "dana", "p@ss: w0rd");
    const auto response = get(through(proxy, "dana", "p@ss: w0rd"));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(org.requests().at(0).find("Proxy-Authorization"), std::string::npos);
}

TEST_P(ProxiedHttp, SaysThatTheProxyRefusesThePassword)
{
    const TestProxy proxy(GetParam(), org.port(), "dana", "right");
    const auto response = get(through(proxy, "dana", "wrong"));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, "network_proxy") << response.error().message;
    EXPECT_EQ(response.error().message.find("wrong"), std::string::npos);
    EXPECT_GE(proxy.refusals(), 1);
    EXPECT_TRUE(proxy.targets().empty());
}

TEST_P(ProxiedHttp, NamesWhoOpensTheConnection)
{
    const TestProxy proxy(GetParam(), org.port());
    QtHttpOptions options = through(proxy);
    options.extraCaFile.clear();
    const auto response = get(std::move(options));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, "tls_intercepted") << response.error().message;
    EXPECT_NE(response.error().message.find("\"Acme Inspection CA\""), std::string::npos)
        << response.error().message;
    EXPECT_TRUE(org.requests().empty()) << "the token stays here";
}

INSTANTIATE_TEST_SUITE_P(Protocols, ProxiedHttp, testing::Values(Protocol::Http, Protocol::Socks5),
    [](const auto& each) { return each.param == Protocol::Http ? "Http" : "Socks5"; });

} // namespace scout::net
