// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Listener.h"

#include "demoorg/support/RawClient.h"

#include <gtest/gtest.h>
#include <httplib.h>

#include <atomic>
#include <future>

namespace scout::demoorg {

namespace {

Reply echo(const Request& request)
{
    if (request.path == "/throw")
        throw std::runtime_error("a handler's mistake");
    if (request.path == "/large")
        return Reply::json("[\"" + std::string(100'000, 'x') + "\"]");
    if (request.path == "/cut" || request.path == "/stall") {
        Reply reply = Reply::json("\"" + std::string(10'000, 'x') + "\"");
        reply.delivery = request.path == "/cut" ? Delivery::Cut : Delivery::Stall;
        return reply;
    }
    return Reply::text(request.method + ' ' + request.path + ' ' + request.queryText + ' ' + request.body);
}

std::unique_ptr<Listener> startListener(Listener::Options options = {})
{
    auto listener = Listener::bind(std::move(options));
    EXPECT_TRUE(listener.ok());
    (*listener)->serve(echo);
    return std::move(listener).value();
}

std::string ask(int port, std::string_view bytes)
{
    RawClient client(port);
    client.send(bytes);
    client.finish();
    return client.readAll();
}

} // namespace

TEST(Listener, HandsOverMethodPathQueryAndBody)
{
    const auto listener = startListener();
    httplib::Client client("127.0.0.1", listener->port());
    client.set_url_encode(false);
    EXPECT_EQ(client.Get("/a%20b?q=SELECT+Id")->body, "GET /a%20b q=SELECT+Id ");
    EXPECT_EQ(client.Post("/x", "body", "text/plain")->body, "POST /x  body");
    EXPECT_EQ(client.Patch("/x", "{}", "application/json")->body, "PATCH /x  {}");
    EXPECT_EQ(client.Delete("/x")->body, "DELETE /x  ");
}

TEST(Listener, KeepsAConnectionOpenForManyRequests)
{
    const auto listener = startListener();
    RawClient client(listener->port());
    for (int i = 0; i < 20; ++i) {
        client.send("GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_NE(client.readUntil("GET /" + std::to_string(i) + "  ").find("200 OK"), std::string::npos);
    }
}

TEST(Listener, AnswersRequestsThatWereSentAtOnce)
{
    const auto listener = startListener();
    const std::string answer = ask(listener->port(),
        "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 2\r\n\r\nab"
        "GET /3 HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(answer.find("GET /1"), std::string::npos);
    EXPECT_NE(answer.find("POST /2  ab"), std::string::npos);
    EXPECT_NE(answer.find("GET /3"), std::string::npos);
}

TEST(Listener, TakesABodyForEmptyWhereNothingAnnouncesOne)
{
    const auto listener = startListener();
    RawClient client(listener->port());
    client.send("POST /x HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(client.readUntil("POST /x").find("200 OK"), std::string::npos);
}

TEST(Listener, ReadsChunkedBodies)
{
    const auto listener = startListener();
    const std::string answer = ask(listener->port(),
        "PUT /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    EXPECT_NE(answer.find("PUT /x  abcde"), std::string::npos) << answer;
}

TEST(Listener, TakesTargetsUpTo16KilobytesAndRefusesLongerOnes)
{
    const auto listener = startListener();
    const std::string fits = "/services/data/v67.0/query?q=" + std::string(15'000, 'x');
    EXPECT_NE(ask(listener->port(), "GET " + fits + " HTTP/1.1\r\nHost: x\r\n\r\n").find("200 OK"),
        std::string::npos);
    const std::string longer = "/?q=" + std::string(17'000, 'x');
    EXPECT_TRUE(
        ask(listener->port(), "GET " + longer + " HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 414"));
    EXPECT_TRUE(ask(listener->port(), "GET " + std::string(1'000'000, 'x')).starts_with("HTTP/1.1 414"));
}

TEST(Listener, RefusesHeadersAbove16Kilobytes)
{
    const auto listener = startListener();
    std::string request = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 400; ++i)
        request += "X-Header-" + std::to_string(i) + ": " + std::string(50, 'x') + "\r\n";
    EXPECT_TRUE(ask(listener->port(), request + "\r\n").starts_with("HTTP/1.1 431"));
}

TEST(Listener, RefusesBodiesAboveItsLimit)
{
    Listener::Options options;
    options.bodyLimit = 1000;
    const auto listener = startListener(options);
    httplib::Client client("127.0.0.1", listener->port());
    EXPECT_EQ(client.Post("/x", std::string(1000, 'x'), "text/plain")->status, 200);
    const auto refused = client.Post("/x", std::string(1001, 'x'), "text/plain");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 413);
    EXPECT_NE(refused->body.find("REQUEST_TOO_LARGE"), std::string::npos);
}

TEST(Listener, RefusesWhatIsNoRequestAndLivesOn)
{
    const auto listener = startListener();
    for (const std::string_view bytes :
        {"\r\n\r\n\r\n", "GET\r\n\r\n", "GET  HTTP/1.1\r\n\r\n", "NONSENSE / HTTP/1.1\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n", "GET /\x01 HTTP/1.1\r\n\r\n", "GET /\xff HTTP/1.1\r\n\r\n",
            "\x16\x03\x01\x02", "GET / HTTP/1.1\r\nno colon here\r\n", "{\"json\":true}\r\n\r\n"}) {
        const std::string answer = ask(listener->port(), bytes);
        EXPECT_TRUE(answer.empty() || answer.starts_with("HTTP/1.1 400")) << bytes << " → " << answer;
    }
    EXPECT_NE(ask(listener->port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n").find("200 OK"), std::string::npos);
}

TEST(Listener, SurvivesAClientThatVanishesInsideABody)
{
    const auto listener = startListener();
    {
        RawClient client(listener->port());
        client.send("POST /x HTTP/1.1\r\nContent-Length: 1000\r\n\r\nhalf");
    }
    EXPECT_NE(ask(listener->port(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n").find("200 OK"), std::string::npos);
}

TEST(Listener, TurnsAnExceptionIntoASalesforceError)
{
    const auto listener = startListener();
    httplib::Client client("127.0.0.1", listener->port());
    const auto answer = client.Get("/throw");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 500);
    EXPECT_NE(answer->body.find("UNKNOWN_EXCEPTION"), std::string::npos);
    EXPECT_EQ(answer->body.find("mistake"), std::string::npos);
}

TEST(Listener, CompressesJsonForClientsThatReadGzip)
{
    const auto listener = startListener();
    httplib::Client client("127.0.0.1", listener->port());
    const auto compressed = client.Get("/large", httplib::Headers{{"Accept-Encoding", "gzip, deflate"}});
    ASSERT_TRUE(compressed);
    EXPECT_EQ(compressed->get_header_value("Content-Encoding"), "gzip");
    EXPECT_EQ(compressed->body.size(), 100'004u);
    const auto plain = client.Get("/large", httplib::Headers{{"Accept-Encoding", "identity"}});
    EXPECT_FALSE(plain->has_header("Content-Encoding"));
    EXPECT_EQ(plain->body, compressed->body);
}

TEST(Listener, CanCutABodyShort)
{
    const auto listener = startListener();
    RawClient client(listener->port());
    client.send("GET /cut HTTP/1.1\r\nHost: x\r\n\r\n");
    const std::string answer = client.readAll();
    EXPECT_NE(answer.find("Content-Length: 10002"), std::string::npos);
    EXPECT_LT(answer.size(), 6'000u);
}

TEST(Listener, StopsWhileAClientIsStalledAndAnotherIdles)
{
    auto listener = startListener();
    RawClient stalled(listener->port());
    stalled.send("GET /stall HTTP/1.1\r\nHost: x\r\n\r\n");
    stalled.readUntil("xxx");
    RawClient idle(listener->port());
    idle.send("GET /x HTTP/1.1\r\nHost: x\r\n\r\n");
    idle.readUntil("GET /x");
    const auto begin = std::chrono::steady_clock::now();
    listener.reset();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
    EXPECT_EQ(idle.readAll(), "");
}

TEST(Listener, SaysThatAPortIsTaken)
{
    const auto first = startListener();
    Listener::Options options;
    options.port = first->port();
    const auto second = Listener::bind(options);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, "port_busy");
}

TEST(Listener, ServesManyClientsAtOnce)
{
    const auto listener = startListener();
    std::atomic<int> good = 0;
    std::vector<std::future<void>> clients;
    for (int c = 0; c < 16; ++c)
        clients.push_back(std::async(std::launch::async, [&good, port = listener->port()] {
            httplib::Client client("127.0.0.1", port);
            client.set_keep_alive(true);
            client.set_tcp_nodelay(true);
            for (int i = 0; i < 25; ++i) {
                const auto answer = client.Post("/x", std::to_string(i), "text/plain");
                good += answer && answer->body == "POST /x  " + std::to_string(i) ? 1 : 0;
            }
        }));
    clients.clear();
    EXPECT_EQ(good, 16 * 25);
}

} // namespace scout::demoorg
