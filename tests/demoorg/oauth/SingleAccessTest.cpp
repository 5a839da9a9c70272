// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

namespace {

class SingleAccess : public ApiTest {
protected:
    /// The path of the address that the org hands out.
    std::string frontDoor(const std::string& query = {}) const
    {
        const Answer answer = get("/services/oauth2/singleaccess" + query);
        const std::string address = answer.json().value("frontdoor_uri", "");
        EXPECT_TRUE(address.starts_with(url() + "/secur/frontdoor.jsp?otp=")) << answer.body;
        return address.substr(url().size());
    }
};

TEST_F(SingleAccess, SignsABrowserInOnce)
{
    const std::string door = frontDoor("?redirect_uri=setup/users");
    Browser browser(url());
    EXPECT_NE(browser.get(door).body.find("Users"), std::string::npos);
    EXPECT_EQ(browser.get("/setup").body.find("id=\"password\""), std::string::npos);
    Browser other(url());
    EXPECT_NE(other.get(door).body.find("id=\"password\""), std::string::npos);
}

TEST_F(SingleAccess, ExpiresWithinMinutes)
{
    const std::string door = frontDoor();
    clock.advance(std::chrono::minutes(5));
    EXPECT_NE(Browser(url()).get(door).body.find("id=\"password\""), std::string::npos);
}

TEST_F(SingleAccess, TakesAnAccessTokenAsTheOldAddressDid)
{
    Browser browser(url());
    EXPECT_EQ(
        browser.get("/secur/frontdoor.jsp?sid=" + token).body.find("id=\"password\""), std::string::npos);
}

TEST_F(SingleAccess, LeadsNowhereElse)
{
    Browser browser(url());
    browser.get(frontDoor("?redirect_uri=//evil.example/"));
    EXPECT_EQ(browser.get("/setup").status, 200);
}

TEST_F(SingleAccess, RefusesWithoutAGoodToken)
{
    token = "00Dx!nonsense";
    const Answer answer = get("/services/oauth2/singleaccess");
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.body, "Bad_OAuth_Token");
}

} // namespace

} // namespace scout::demoorg
