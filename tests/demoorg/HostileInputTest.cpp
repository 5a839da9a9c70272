// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nobody sends by accident. The answer is a refusal in words, the server lives on, the data stay whole.
#include "base/Text.h"
#include "demoorg/support/OrgTest.h"
#include "demoorg/support/RawClient.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace scout::demoorg {

namespace {

constexpr const char* kInjection = "'; DROP TABLE \"User\"; --\" OR 1=1 %_\\ <script>alert(1)</script>";

bool acceptsAt(const char* address, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(std::uint16_t(port));
    inet_pton(AF_INET, address, &place.sin_addr);
    const bool connected = connect(socket, reinterpret_cast<sockaddr*>(&place), sizeof place) == 0;
    close(socket);
    return connected;
}

} // namespace

class HostileInput : public OrgTest {
protected:
    HostileInput()
        : browser(url())
    {
        browser.submit(formOf(browser.get("/setup").body));
    }

    /// The org is as it was: its users sign in, its records are there.
    void expectWhole()
    {
        const std::string token = signIn()["access_token"];
        const auto counted = get("/services/data/v67.0/query?q=SELECT+COUNT()+FROM+Account", token);
        EXPECT_EQ(counted.json()["totalSize"], 10) << counted.body;
        const std::string users = browser.get("/setup/users").body;
        EXPECT_NE(users.find("demo@scout.example"), std::string::npos);
        EXPECT_EQ(users.find("<script>"), std::string::npos);
    }

    static std::vector<HtmlForm> formsOf(const std::string& html)
    {
        std::vector<HtmlForm> forms;
        for (auto at = html.find("<form"); at != std::string::npos; at = html.find("<form", at + 1))
            forms.push_back(formOf(html.substr(at)));
        return forms;
    }

    Browser browser;
};

TEST_F(HostileInput, MeansNothingToSqlInAnyFieldOfSetup)
{
    for (const char* page :
        {"/setup/apps/new", "/setup/apps/new-connected-app", "/setup/app-settings", "/setup/usage",
            "/setup/users", "/setup/api-use", "/setup/company", "/setup/break", "/setup/faults"}) {
        for (const auto& form : formsOf(browser.get(page).body)) {
            Parameters changes;
            for (const auto& [name, value] : form.fields.entries())
                if (name != "csrf")
                    changes.set(name, kInjection);
            const BrowserPage answer = browser.submit(form, changes);
            EXPECT_LT(answer.status, 500) << page << ' ' << form.action;
            EXPECT_EQ(answer.body.find("<script>"), std::string::npos) << page << ' ' << form.action;
        }
    }
    // What the switches of "Break things" have broken on the way is healed where each says.
    browser.submit(formWith(browser.get("/setup/company").body, "name=\"kind\""), {{"kind", "production"}});
    expectWhole();
}

TEST_F(HostileInput, MeansNothingToSqlWhereOneSignsIn)
{
    Browser stranger(url());
    const auto page = stranger.get("/login");
    const auto refused =
        stranger.submit(formOf(page.body), {{"username", kInjection}, {"password", kInjection}});
    EXPECT_EQ(refused.status, 200);
    EXPECT_EQ(refused.body.find("<script>"), std::string::npos);
    for (const char* grant : {"authorization_code", "refresh_token", "client_credentials", "password",
             "urn:ietf:params:oauth:grant-type:jwt-bearer"}) {
        const auto answer = token({{"grant_type", grant}, {"client_id", kInjection},
            {"client_secret", kInjection}, {"code", kInjection}, {"refresh_token", kInjection},
            {"username", kInjection}, {"password", kInjection}, {"assertion", kInjection},
            {"redirect_uri", kInjection}, {"code_verifier", kInjection}});
        EXPECT_EQ(answer.status, 400) << grant;
        EXPECT_TRUE(answer.json().contains("error")) << answer.body;
    }
    const Parameters asked{{"response_type", kInjection}, {"client_id", kInjection},
        {"redirect_uri", kInjection}, {"state", kInjection}, {"scope", kInjection}};
    EXPECT_EQ(get("/services/oauth2/authorize?" + asked.text()).status, 400);
    expectWhole();
}

TEST_F(HostileInput, IsEscapedWhereNamesComeFromTheData)
{
    const std::string token = server->environment()->accessToken.reveal();
    const std::string id =
        get("/services/data/v67.0/query?q=SELECT+Id+FROM+User+WHERE+Name='Bob+Quinn'", token)
            .json()["records"][0]["Id"];
    httplib::Client(url()).Patch("/services/data/v67.0/sobjects/User/" + id,
        httplib::Headers{{"Authorization", "Bearer " + token}}, R"({"LastName":"<script>alert(1)</script>"})",
        "application/json");
    const std::string users = browser.get("/setup/users").body;
    EXPECT_NE(users.find("&lt;script&gt;alert(1)"), std::string::npos);
    EXPECT_EQ(users.find("<script>"), std::string::npos);
    EXPECT_EQ(browser.get("/setup?done=%3Cscript%3E").body.find("<script>"), std::string::npos);
}

TEST_F(HostileInput, ReachesNoFileByItsPath)
{
    for (const char* path :
        {"/../../../../etc/passwd", "/setup/../../etc/passwd", "/setup/apps/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "/setup/..%5c..%5cetc%5cpasswd", "/services/data/v67.0/../../../etc/passwd",
            "/id/../../etc/passwd", "/lightning/setup/../../etc/passwd", "/%00", "/setup/apps/%00%ff"}) {
        const auto answer = browser.get(path);
        EXPECT_LT(answer.status, 500) << path;
        EXPECT_EQ(answer.body.find("root:"), std::string::npos) << path;
    }
    expectWhole();
}

TEST_F(HostileInput, ChangesNothingWithoutTheTokenOfAFormOfOurs)
{
    const std::string app = "/setup/apps/" + percentEncode(server->environment()->clientId);
    const std::vector<std::string> places{"/setup/apps/new", "/setup/apps/new-connected-app", app + "/edit",
        app + "/policies/edit", app + "/oauth", app + "/rotate-secret", app + "/delete",
        "/setup/app-settings", "/setup/usage", "/setup/users", "/setup/users/profile", "/setup/profiles",
        "/setup/api-use", "/setup/company", "/setup/break", "/setup/faults"};
    for (const auto& place : places) {
        EXPECT_EQ(browser.post(place, {{"id", "tokens-revoked"}}).status, 403) << place;
        EXPECT_EQ(browser.post(place, {{"csrf", ""}}).status, 403) << place;
        EXPECT_EQ(browser.post(place, {{"csrf", std::string(43, 'A')}}).status, 403) << place;
        EXPECT_EQ(Browser(url()).post(place, {}).body.find("Setup Home"), std::string::npos) << place;
    }
    EXPECT_TRUE(server->environment().ok()) << "the app is still there";
    expectWhole();
}

TEST_F(HostileInput, OfAnotherTypeIsNoForm)
{
    httplib::Client client(url());
    for (const char* type : {"application/json", "text/plain", "application/xml", ""}) {
        const auto answer =
            client.Post("/services/oauth2/token", R"({"grant_type":"client_credentials"})", type);
        ASSERT_TRUE(answer) << type;
        EXPECT_EQ(answer->status, 400);
        EXPECT_EQ(answer->body,
            R"({"error":"invalid_request","error_description":"missing required parameter: grant_type"})");
    }
}

TEST_F(HostileInput, MayBeAMultipartBodyOfAnyKind)
{
    for (const std::string_view body :
        {"", "--x", "--x\r\n\r\n--x--", "--x\r\nContent-Disposition: form-data\r\n\r\na",
            "--x\r\nContent-Disposition: form-data; name=\"certificate\"; filename=\"a\"\r\n\r\nno end"}) {
        RawClient client(server->port());
        client.send(
            "POST /setup/apps/new HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            "Content-Length: "
            + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + std::string(body));
        client.finish();
        const std::string answer = client.readAll();
        EXPECT_TRUE(answer.starts_with("HTTP/1.1 ")) << body;
        EXPECT_FALSE(answer.starts_with("HTTP/1.1 5")) << answer;
    }
    expectWhole();
}

TEST_F(HostileInput, MayStopInsideABody)
{
    for (const char* path :
        {"/services/oauth2/token", "/login", "/setup/apps/new", "/services/data/v67.0/sobjects/Account"}) {
        RawClient client(server->port());
        client.send("POST " + std::string(path)
            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              "100000\r\n\r\ngrant_type=refresh");
    }
    expectWhole();
}

TEST_F(HostileInput, ComesFromThisComputerAlone)
{
    EXPECT_TRUE(acceptsAt("127.0.0.1", server->port()));
    EXPECT_FALSE(acceptsAt("127.0.0.2", server->port()));
}

} // namespace scout::demoorg
