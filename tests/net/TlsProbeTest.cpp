// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsProbe.h"

#include "async/RunTask.h"
#include "support/TestCertificate.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace scout::net {

namespace {

bool answers(const test::TestServer& server)
{
    return runTask(answersTls("127.0.0.1", server.port(), std::chrono::milliseconds(500)));
}

} // namespace

// Its certificate is trusted by nobody, which is not the question.
TEST(TlsProbe, KnowsATlsServer)
{
    const test::TestServer server(test::makeTestCertificate().serverTls);
    EXPECT_TRUE(answers(server));
}

TEST(TlsProbe, KnowsAPlainServerThatRefusesTheGreeting)
{
    test::TestServer server;
    server.sendAndClose("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    EXPECT_FALSE(answers(server));
}

TEST(TlsProbe, WaitsForASilentServerOnlySoLong)
{
    test::TestServer server;
    server.sendAndStall();
    EXPECT_FALSE(answers(server));
}

TEST(TlsProbe, HearsNothingWhereNobodyListens)
{
    int port = 0;
    {
        const test::TestServer gone;
        port = gone.port();
    }
    EXPECT_FALSE(runTask(answersTls("127.0.0.1", port)));
}

} // namespace scout::net
