// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

namespace {

Answer answerOf(const httplib::Result& result)
{
    return result ? Answer{result->status, result->body, result->headers} : Answer{};
}

} // namespace

std::string queryValue(const std::string& url, const std::string& name)
{
    return Parameters::parse(url.substr(std::min(url.size(), url.find('?') + 1))).value(name);
}

OrgTest::OrgTest()
{
    options.clock = &clock;
    options.records = {{"Account", 10}, {"Contact", 0}, {"Opportunity", 0}, {"Case", 0}, {"Lead", 0},
        {"Task", 0}, {"Event", 0}};
    restart();
}

void OrgTest::restart()
{
    server.reset();
    auto started = Server::start(options);
    if (!started)
        throw std::runtime_error(started.error().message);
    server = std::move(started).value();
}

Parameters OrgTest::authorizeRequest() const
{
    return {{"response_type", "code"}, {"client_id", "PlatformCLI"}, {"redirect_uri", kCallback},
        {"state", "4f1c9a77b2d0"}, {"prompt", "login"}, {"scope", "refresh_token api web"},
        {"code_challenge", kChallenge}};
}

std::string OrgTest::authorize(const Parameters& request, const std::string& decision)
{
    Browser browser(url());
    const BrowserPage signInPage = browser.get("/services/oauth2/authorize?" + request.text());
    const BrowserPage consentPage = browser.submit(formOf(signInPage.body));
    return browser.submit(formOf(consentPage.body), {{"decision", decision}}).location;
}

Parameters OrgTest::exchangeOf(const std::string& callbackUrl) const
{
    return {{"grant_type", "authorization_code"}, {"code", queryValue(callbackUrl, "code")},
        {"client_id", "PlatformCLI"}, {"redirect_uri", kCallback}, {"code_verifier", kVerifier}};
}

nlohmann::json OrgTest::signIn()
{
    const Answer answer = token(exchangeOf(authorize(authorizeRequest())));
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.json();
}

Answer OrgTest::get(const std::string& path, const std::string& token) const
{
    httplib::Client client(url());
    client.set_url_encode(false);
    httplib::Headers headers;
    if (!token.empty())
        headers.emplace("Authorization", "Bearer " + token);
    return answerOf(client.Get(path, headers));
}

Answer OrgTest::postForm(const std::string& path, const Parameters& form, httplib::Headers headers) const
{
    httplib::Client client(url());
    client.set_tcp_nodelay(true);
    return answerOf(client.Post(path, headers, form.text(), "application/x-www-form-urlencoded"));
}

void OrgTest::expectRefusal(const Answer& answer, const std::string& error, const std::string& description)
{
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body, R"({"error":")" + error + R"(","error_description":")" + description + "\"}");
}

} // namespace scout::demoorg
