// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace scout {

struct RedactCase {
    const char* line;
    const char* secret;
};

class Redact : public testing::TestWithParam<RedactCase> { };

TEST_P(Redact, RemovesTheSecretAndKeepsTheRest)
{
    const std::string safe = log::redact(GetParam().line);
    EXPECT_EQ(safe.find(GetParam().secret), std::string::npos) << safe;
    EXPECT_NE(safe.find("[redacted]"), std::string::npos) << safe;
    EXPECT_EQ(safe.substr(0, 4), std::string(GetParam().line).substr(0, 4));
}

INSTANTIATE_TEST_SUITE_P(Kinds, Redact,
    testing::Values(RedactCase{"sid 00D5g00000ZzDem!AQEAQDemoAccess.Token_1", "AQEAQDemo"},
        RedactCase{"refresh 5Aep861DemoRefreshToken0001", "861Demo"},
        RedactCase{"jwt eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln", "eyJpc3M"},
        RedactCase{"GET /OauthRedirect?code=aPrx.D%2Bx&state=1", "aPrx"},
        RedactCase{"body client_secret=0123456789&x=1", "0123456789"},
        RedactCase{R"(json {"refresh_token" : "abcdef-1"})", "abcdef-1"},
        RedactCase{"head Authorization: Bearer abc.def-ghi", "abc.def"},
        RedactCase{"key -----BEGIN PRIVATE KEY-----\nMIIEv\n-----END PRIVATE KEY-----", "MIIEv"}));

TEST(Log, KeepsOrdinaryLinesAsTheyAre)
{
    const char* line = "GET acme.my.salesforce.com/services/data/v67.0/query 200 41 ms";
    EXPECT_EQ(log::redact(line), line);
}

TEST(Log, RedactsOnTheWayToTheFile)
{
    const auto path = std::filesystem::path(testing::TempDir()) / "scout-log-test.txt";
    std::filesystem::remove(path);
    log::start({log::Verbosity::Quiet, path});
    log::area(log::Area::Net).info("answer {}", "5Aep861DemoRefreshToken0001");
    log::area(log::Area::Net).flush();
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    EXPECT_NE(text.str().find("answer [redacted]"), std::string::npos) << text.str();
    log::start({});
}

} // namespace scout
