// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"

#include "async/RunTask.h"
#include "async/SignalAwaiter.h"
#include "base/Text.h"
#include "support/Gzip.h"
#include "support/TestCertificate.h"
#include "support/TestServer.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>

namespace scout::net {

using namespace std::chrono_literals;
using test::TestServer;

namespace {

HttpRequest get(std::string url)
{
    HttpRequest request;
    request.url = std::move(url);
    request.idleTimeout = 2s;
    return request;
}

HttpRequest post(std::string url, std::string body)
{
    HttpRequest request = get(std::move(url));
    request.method = "POST";
    request.body = std::move(body);
    return request;
}

Result<HttpResponse> sendBy(QtHttpClient& client, HttpRequest request)
{
    return runTask(client.send(std::move(request)));
}

/// Turns the event loop until `condition` holds; the test's own time limit is the limit.
template <class Condition> Task<> until(Condition condition)
{
    while (!condition())
        co_await async::sleepFor(1ms);
}

} // namespace

TEST(QtHttpClient, BringsStatusHeadersAndBody)
{
    TestServer server;
    server.answer(200, "{}", "Sforce-Limit-Info: api-usage=1/2\r\n");
    QtHttpClient client;
    const auto response = sendBy(client, get(server.url("/services/data?a=%2B")));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->body, "{}");
    EXPECT_EQ(response->header("sforce-limit-info"), "api-usage=1/2");
    EXPECT_EQ(response->header("absent"), "");
    EXPECT_TRUE(server.requests().at(0).starts_with("GET /services/data?a=%2B HTTP/1.1\r\n"));
}

TEST(QtHttpClient, SendsMethodBodyHeadersAndBearer)
{
    TestServer server;
    server.answer(204, "");
    QtHttpClient client;
    HttpRequest request = get(server.url());
    request.method = "PATCH";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"Name":"é"})";
    request.bearer = Secret("00D!token");
    EXPECT_EQ(sendBy(client, std::move(request))->status, 204);
    const std::string& sent = server.requests().at(0);
    EXPECT_TRUE(sent.starts_with("PATCH / HTTP/1.1\r\n")) << sent;
    EXPECT_NE(sent.find("Authorization: Bearer 00D!token\r\n"), std::string::npos) << sent;
    EXPECT_NE(sent.find("Content-Type: application/json\r\n"), std::string::npos) << sent;
    EXPECT_TRUE(sent.ends_with("\r\n\r\n{\"Name\":\"é\"}")) << sent;
}

class AnswersOfAnyStatus : public testing::TestWithParam<int> { };

TEST_P(AnswersOfAnyStatus, AreAnswersWithTheirBody)
{
    TestServer server;
    server.answer(GetParam(), "what the org says", "WWW-Authenticate: Token\r\nLocation: /elsewhere\r\n");
    QtHttpClient client;
    const auto response = sendBy(client, get(server.url()));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->status, GetParam());
    EXPECT_EQ(response->body, "what the org says");
    EXPECT_EQ(server.requests().size(), 1u) << "a redirect was followed or a login attempted";
}

INSTANTIATE_TEST_SUITE_P(Statuses, AnswersOfAnyStatus,
    testing::Values(201, 300, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 409, 410, 415, 418, 420, 429,
        500, 501, 502, 503, 504, 599));

TEST(QtHttpClient, DecodesGzip)
{
    TestServer server;
    server.answer(200, test::gzip("compressed"), "Content-Encoding: gzip\r\n");
    QtHttpClient client;
    EXPECT_EQ(sendBy(client, get(server.url()))->body, "compressed");
    EXPECT_NE(toLower(server.requests().at(0)).find("accept-encoding: gzip\r\n"), std::string::npos);
}

TEST(QtHttpClient, ReadsChunkedBodies)
{
    TestServer server;
    server.sendAndStall(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QtHttpClient client;
    EXPECT_EQ(sendBy(client, get(server.url()))->body, "abcde");
}

TEST(QtHttpClient, KeepsNoCookie)
{
    TestServer server;
    server.answer(200, "", "Set-Cookie: BrowserId=1\r\n");
    server.answer(200, "");
    QtHttpClient client;
    ASSERT_TRUE(sendBy(client, get(server.url())));
    ASSERT_TRUE(sendBy(client, get(server.url())));
    EXPECT_EQ(toLower(server.requests().at(1)).find("cookie:"), std::string::npos);
}

struct WireFault {
    const char* name;
    const char* bytes;
    bool isCut; ///< the connection is closed after the bytes; else it falls silent
    ErrorKind kind;
    const char* code;
};

class WireFaults : public testing::TestWithParam<WireFault> { };

TEST_P(WireFaults, AreMappedToTheirKind)
{
    TestServer server;
    const WireFault& fault = GetParam();
    // Qt asks again by itself where an idempotent request got no byte of an answer: the same fault each time.
    for (int i = 0; i < 4; ++i)
        fault.isCut ? server.sendAndClose(fault.bytes) : server.sendAndStall(fault.bytes);
    QtHttpClient client;
    HttpRequest request = get(server.url());
    request.idleTimeout = fault.isCut ? 5s : 60ms;
    const auto response = sendBy(client, std::move(request));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, fault.kind) << response.error().message;
    EXPECT_EQ(response.error().code, fault.code) << response.error().message;
}

INSTANTIATE_TEST_SUITE_P(Kinds, WireFaults,
    testing::Values(WireFault{"NoByte", "", true, ErrorKind::Network, "network_cut"},
        WireFault{"CutHead", "HTTP/1.1 200 OK\r\nContent-Ty", true, ErrorKind::Network, "network_cut"},
        WireFault{"CutBody", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\"", true, ErrorKind::Network,
            "network_cut"},
        WireFault{"CutBodyOfARefusal", "HTTP/1.1 401 No\r\nContent-Length: 10\r\n\r\n[{", true,
            ErrorKind::Network, "network_cut"},
        WireFault{"NoHttp", "SSH-2.0-OpenSSH_9.2p1\r\n", true, ErrorKind::Network, "network_cut"},
        WireFault{"BrokenGzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd",
            false, ErrorKind::BadResponse, "network_garbage"},
        WireFault{"Silence", "", false, ErrorKind::Timeout, "network_idle"},
        WireFault{"SilenceInTheBody", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", false,
            ErrorKind::Timeout, "network_idle"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(QtHttpClient, NoticesACutChunkedBodyThatIsPacked)
{
    const std::string packed = test::gzip("Id,Name\n001,Acme\n");
    TestServer server;
    for (int i = 0; i < 4; ++i) // Qt asks again, depending on when it notices
        server.sendAndClose("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "8\r\n"
            + packed.substr(0, 8) + "\r\n");
    QtHttpClient client;
    const auto response = sendBy(client, get(server.url()));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, "network_cut");
}

class SentOnce : public testing::TestWithParam<std::tuple<const char*, const char*>> { };

TEST_P(SentOnce, ThoughQtWouldLikeToSendItAgain)
{
    const auto [method, body] = GetParam();
    TestServer server;
    server.answer(200, "");
    server.sendAndClose(""); // on the connection that was kept
    QtHttpClient client;
    ASSERT_TRUE(sendBy(client, get(server.url())));
    HttpRequest request = get(server.url());
    request.method = method;
    request.body = body;
    const auto response = sendBy(client, std::move(request));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_EQ(response.error().code, "network_cut");
    EXPECT_EQ(server.requests().size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(
    Methods, SentOnce, testing::Combine(testing::Values("POST", "PATCH"), testing::Values("", "code=once")));

TEST(QtHttpClient, NamesTheHostThatRefuses)
{
    quint16 port = 0;
    {
        const TestServer gone;
        port = gone.port();
    }
    QtHttpClient client;
    const auto response = sendBy(client, get("http://127.0.0.1:" + std::to_string(port) + "/"));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_EQ(response.error().code, "network_refused");
    EXPECT_NE(response.error().message.find(std::to_string(port)), std::string::npos);
}

TEST(QtHttpClient, TellsANameThatDoesNotExist)
{
    QtHttpClient client;
    std::string name = "example"; // longer than a name may be: no resolver asks the network about it
    while (name.size() < 300)
        name = "a." + name;
    const auto response = sendBy(client, get("https://" + name + "/"));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, "network_name") << response.error().message;
}

TEST(QtHttpClient, BlamesTheProxyWhereTheProxyIsAtFault)
{
    quint16 port = 0;
    {
        const TestServer gone;
        port = gone.port();
    }
    QtHttpOptions options;
    options.proxies = ProxyRules::fromEnvironment([port](const char* name) {
        return std::string(name) == "https_proxy" ? "http://127.0.0.1:" + std::to_string(port)
                                                  : std::string();
    });
    QtHttpClient client(std::move(options));
    const auto response = sendBy(client, get("https://acme.my.salesforce.com/"));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_EQ(response.error().code, "network_proxy") << response.error().message;
}

TEST(QtHttpClient, GoesThroughTheProxyOfTheEnvironment)
{
    TestServer proxy;
    proxy.answer(200, "by proxy");
    QtHttpOptions options;
    options.proxies = ProxyRules::fromEnvironment([&proxy](const char* name) {
        return std::string(name) == "http_proxy" ? proxy.url("") : std::string();
    });
    QtHttpClient client(std::move(options));
    const auto response = sendBy(client, get("http://plain.example/x"));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->body, "by proxy");
    EXPECT_TRUE(proxy.requests().at(0).starts_with("GET http://plain.example/x HTTP/1.1\r\n"));
}

TEST(QtHttpClient, KeepsCredentialsOffPlainHttp)
{
    QtHttpClient client;
    HttpRequest withBearer = get("http://acme.my.salesforce.com/");
    withBearer.bearer = Secret("00D!token");
    EXPECT_EQ(sendBy(client, std::move(withBearer)).error().code, "url_insecure");
    HttpRequest confidential = post("http://login.salesforce.com/services/oauth2/token", "code=x");
    confidential.confidential = true;
    EXPECT_EQ(sendBy(client, std::move(confidential)).error().code, "url_insecure");
    EXPECT_EQ(sendBy(client, get("javascript:alert(1)")).error().code, "url_invalid");
}

TEST(QtHttpClient, RefusesACertificateThatNobodyVouchesFor)
{
    TestServer server(test::makeTestCertificate().serverTls);
    QtHttpClient client;
    const auto response = sendBy(client, get(server.url()));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Network);
    EXPECT_EQ(response.error().code, "tls_untrusted");
    EXPECT_NE(response.error().message.find("Scout test authority"), std::string::npos)
        << response.error().message;
    EXPECT_TRUE(server.requests().empty());
}

class WithExtraCa : public testing::Test {
protected:
    QtHttpOptions optionsWith(const QByteArray& pem)
    {
        QtHttpOptions options;
        options.extraCaFile = (m_folder.path() + QStringLiteral("/ca.pem")).toStdString();
        std::ofstream(options.extraCaFile) << pem.toStdString();
        return options;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(WithExtraCa, TrustsWhatTheFileVouchesFor)
{
    const auto certificate = test::makeTestCertificate();
    TestServer server(certificate.serverTls);
    server.answer(200, "secure");
    QtHttpClient client(optionsWith(certificate.pem));
    const auto response = sendBy(client, get(server.url()));
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->body, "secure");
}

TEST_F(WithExtraCa, StillChecksTheName)
{
    const auto certificate = test::makeTestCertificate();
    TestServer server(certificate.serverTls);
    QtHttpClient client(optionsWith(certificate.pem));
    const auto response = sendBy(client, get("https://127.0.0.1:" + std::to_string(server.port()) + "/"));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, "tls_untrusted");
}

TEST_F(WithExtraCa, RefusesTlsBelow12)
{
    auto certificate = test::makeTestCertificate();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    certificate.serverTls.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    TestServer server(certificate.serverTls);
    QtHttpClient client(optionsWith(certificate.pem));
    const auto response = sendBy(client, get(server.url()));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, "tls_untrusted") << response.error().message;
}

TEST_F(WithExtraCa, SaysThatTheFileHoldsNoCertificate)
{
    QtHttpClient client(optionsWith("not a certificate"));
    const auto response = sendBy(client, get("https://a.example/"));
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Storage);
    EXPECT_EQ(response.error().code, "ca_file_unreadable");
}

TEST(QtHttpClient, AbortsTheRequestWithItsOwner)
{
    TestServer server;
    server.sendAndStall("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
    QtHttpClient client;
    {
        TaskScope owner;
        owner.start([](QtHttpClient* http, std::string url) -> Task<> {
            const auto ignored = co_await http->send(get(std::move(url)));
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&client, server.url()));
        runTask(until([&server] { return server.requests().size() == 1; }));
        EXPECT_EQ(server.openConnections(), 1);
    }
    runTask(until([&server] { return server.openConnections() == 0; }));
}

} // namespace scout::net
