// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Router.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

Request request(std::string method, std::string path)
{
    Request made;
    made.method = std::move(method);
    made.path = std::move(path);
    return made;
}

/// Answers with the route's name and what its variables stand for.
Handler named(std::string name)
{
    return [name = std::move(name)](
               const Request& asked) { return Reply::text(name + ' ' + asked.variables.text()); };
}

Router sampleRouter()
{
    Router router;
    router.on("GET", "/services/data/{version}/query", named("query"));
    router.on("GET", "/services/data/{version}/query/{locator}", named("more"));
    router.on("POST", "/services/data/{version}/query", named("post"));
    router.on("GET", "/setup/{page...}", named("setup"));
    return router;
}

} // namespace

TEST(Router, FindsTheRouteAndItsVariables)
{
    const Router router = sampleRouter();
    EXPECT_EQ(router.answer(request("GET", "/services/data/v67.0/query/01g%2D2000")).body,
        "more version=v67.0&locator=01g-2000");
    EXPECT_EQ(router.answer(request("POST", "/services/data/v67.0/query")).body, "post version=v67.0");
    EXPECT_EQ(router.answer(request("HEAD", "/services/data/v67.0/query")).body, "query version=v67.0");
}

TEST(Router, IgnoresEmptySegments)
{
    EXPECT_EQ(
        sampleRouter().answer(request("GET", "//services/data//v67.0/query/")).body, "query version=v67.0");
}

TEST(Router, HandsOverTheRestOfAPath)
{
    EXPECT_EQ(sampleRouter().answer(request("GET", "/setup")).body, "setup page=");
    EXPECT_EQ(sampleRouter().answer(request("GET", "/setup/apps/new")).body, "setup page=apps%2Fnew");
}

TEST(Router, KeepsAnEncodedSlashInItsSegment)
{
    EXPECT_EQ(sampleRouter().answer(request("GET", "/services/data/v67.0/query/a%2Fb")).body,
        "more version=v67.0&locator=a%2Fb");
}

TEST(Router, AnswersUnknownPathsAsTheDataApiDoes)
{
    const Reply reply = sampleRouter().answer(request("GET", "/services/data/v67.0/nonsense"));
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(reply.body, R"([{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}])");
}

TEST(Router, NamesTheMethodsThatAPathTakes)
{
    const Reply reply = sampleRouter().answer(request("PATCH", "/services/data/v67.0/query"));
    EXPECT_EQ(reply.status, 405);
    EXPECT_EQ(reply.header("Allow"), "GET,HEAD,POST");
    EXPECT_EQ(reply.body,
        R"([{"message":"HTTP Method 'PATCH' not allowed. Allowed are GET,HEAD,POST","errorCode":"METHOD_NOT_ALLOWED"}])");
}

TEST(Router, PassesFiltersInTheOrderInWhichTheyCame)
{
    Router router = sampleRouter();
    router.addFilter([](const Request& asked, const Handler& next) {
        Reply reply = next(asked);
        reply.body = "outer(" + reply.body + ")";
        return reply;
    });
    router.addFilter([](const Request& asked, const Handler& next) {
        return asked.path == "/setup" ? Reply::text("refused") : next(asked);
    });
    EXPECT_EQ(router.answer(request("GET", "/setup")).body, "outer(refused)");
    EXPECT_EQ(router.answer(request("GET", "/setup/a")).body, "outer(setup page=a)");
}

} // namespace scout::demoorg
