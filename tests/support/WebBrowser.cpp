// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WebBrowser.h"

#include "support/Program.h"
#include "support/TemporaryFolder.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <stdexcept>
#include <vector>

namespace scout::test {

namespace {

using Json = nlohmann::json;

/// WebDriver, section 12 "Elements": the key of a reference to one.
constexpr const char* kElementKey = "element-6066-11e4-a52e-4f735466cecf";
constexpr int kPatienceMs = 30'000;
constexpr int kAnswerLimitS = 100;

std::string pathOf(const char* program)
{
    return QStandardPaths::findExecutable(QString::fromUtf8(program)).toStdString();
}

Json capabilities(const std::filesystem::path& profile)
{
    // With the pipe Chromium ends when chromedriver does, however that comes about.
    Json arguments = {"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--password-store=basic", "--remote-debugging-pipe",
        "--user-data-dir=" + profile.string()};
    const Json options = {{"binary", pathOf("chromium")}, {"args", std::move(arguments)}};
    const Json always = {{"browserName", "chrome"}, {"timeouts", {{"implicit", kPatienceMs}}},
        {"goog:chromeOptions", options}};
    return {{"capabilities", {{"alwaysMatch", always}}}};
}

/// The user's own settings and session stay out of it.
Environment environmentBelow(const std::filesystem::path& home)
{
    const char* path = std::getenv("PATH");
    return {{"PATH", path ? path : "/usr/bin:/bin"}, {"HOME", home.string()}, {"LANG", "C.UTF-8"},
        {"TMPDIR", home.string()}, {"DBUS_SESSION_BUS_ADDRESS", "disabled:"}};
}

} // namespace

struct WebBrowser::Session {
    TemporaryFolder home;
    Program driver{pathOf("chromedriver"), {"--port=0"}, environmentBelow(home.path())};
    httplib::Client client{"127.0.0.1",
        std::stoi(driver.waitFor(Program::Stream::Output, "started successfully on port ([0-9]+)"))};
    std::string path = "/session";

    Session()
    {
        client.set_read_timeout(kAnswerLimitS);
        path += '/' + post("", capabilities(home / "profile")).at("sessionId").get<std::string>();
    }
    ~Session() { client.Delete(path); }

    static Json value(const std::string& what, const httplib::Result& answer)
    {
        if (!answer)
            throw std::runtime_error("chromedriver: " + what + ": " + httplib::to_string(answer.error()));
        Json value = Json::parse(answer->body).at("value");
        if (answer->status != 200)
            throw std::runtime_error("browser: " + what + ": " + value.value("message", answer->body));
        return value;
    }
    Json post(const std::string& command, const Json& body)
    {
        return value(command + ' ' + body.dump(),
            client.Post(path + command, body.dump(), "application/json; charset=utf-8"));
    }
    Json get(const std::string& command) { return value(command, client.Get(path + command)); }

    /// The path of its commands.
    std::string element(const char* strategy, const std::string& selector)
    {
        const Json found = post("/element", {{"using", strategy}, {"value", selector}});
        return "/element/" + found.at(kElementKey).get<std::string>();
    }
    std::string element(const std::string& css) { return element("css selector", css); }

    void cdp(const char* command)
    {
        post("/goog/cdp/execute", {{"cmd", command}, {"params", Json::object()}});
    }
    /// Nobody is signed in anywhere any more. False where a page opened further windows or the browser is
    /// gone.
    bool forget()
    {
        try {
            if (get("/window/handles").size() != 1)
                return false;
            post("/url", {{"url", "about:blank"}});
            cdp("Network.clearBrowserCookies");
            cdp("Network.clearBrowserCache");
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }
};

namespace {

/// Sessions that were given back: the start of a Chromium takes longer than most tests that use one. Each
/// thread keeps its own, since the programs that a thread has started end with it.
std::vector<std::unique_ptr<WebBrowser::Session>>& idleSessions()
{
    static thread_local std::vector<std::unique_ptr<WebBrowser::Session>> sessions;
    return sessions;
}

std::unique_ptr<WebBrowser::Session> takeSession()
{
    auto& idle = idleSessions();
    if (idle.empty())
        return std::make_unique<WebBrowser::Session>();
    auto session = std::move(idle.back());
    idle.pop_back();
    return session;
}

void giveBack(std::unique_ptr<WebBrowser::Session> session)
{
    if (!session->forget())
        return;
    // They hold processes, which end while there is an application.
    static const bool willEnd = [] {
        qAddPostRoutine([] { idleSessions().clear(); });
        return true;
    }();
    if (willEnd)
        idleSessions().push_back(std::move(session));
}

} // namespace

std::string WebBrowser::missing()
{
    for (const char* program : {"chromium", "chromedriver"})
        if (pathOf(program).empty())
            return std::string(program) + " is not installed";
    return {};
}

WebBrowser::WebBrowser()
    : m_session(takeSession())
{ }

WebBrowser::~WebBrowser()
{
    giveBack(std::move(m_session));
}

void WebBrowser::open(const std::string& url)
{
    m_session->post("/url", {{"url", url}});
}

void WebBrowser::type(const std::string& css, const std::string& text)
{
    const std::string field = m_session->element(css);
    m_session->post(field + "/clear", Json::object());
    m_session->post(field + "/value", {{"text", text}});
}

void WebBrowser::choose(const std::string& css, const std::string& option)
{
    const std::string list = m_session->element(css);
    const Json found = m_session->post(list + "/element",
        {{"using", "xpath"}, {"value", ".//option[normalize-space(.)=\"" + option + "\"]"}});
    m_session->post("/element/" + found.at(kElementKey).get<std::string>() + "/click", Json::object());
}

void WebBrowser::attach(const std::string& css, const std::string& file)
{
    m_session->post(m_session->element(css) + "/value", {{"text", file}});
}

void WebBrowser::click(const std::string& css)
{
    m_session->post(m_session->element(css) + "/click", Json::object());
}

void WebBrowser::clickText(const std::string& text)
{
    const std::string place =
        "//*[self::a or self::button or self::label][normalize-space(.)=\"" + text + "\"]";
    m_session->post(m_session->element("xpath", place) + "/click", Json::object());
}

void WebBrowser::press(const std::string& keys)
{
    const Json focused = m_session->get("/element/active");
    m_session->post("/element/" + focused.at(kElementKey).get<std::string>() + "/value", {{"text", keys}});
}

void WebBrowser::waitForElement(const std::string& css)
{
    m_session->element(css);
}

void WebBrowser::waitForText(const std::string& text)
{
    m_session->element("xpath", "//body//*[contains(normalize-space(.), \"" + text + "\")]");
}

std::string WebBrowser::url() const
{
    return m_session->get("/url");
}
std::string WebBrowser::title() const
{
    return m_session->get("/title");
}
std::string WebBrowser::text(const std::string& css) const
{
    return m_session->get(m_session->element(css) + "/text");
}

std::string WebBrowser::fieldOf(const std::string& label) const
{
    const std::string place = "//label[normalize-space(.)=\"" + label + "\"]";
    return "#" + m_session->get(m_session->element("xpath", place) + "/attribute/for").get<std::string>();
}

bool WebBrowser::isTicked(const std::string& css) const
{
    return m_session->get(m_session->element(css) + "/selected");
}

std::string WebBrowser::focusedName() const
{
    const Json focused = m_session->get("/element/active");
    return m_session->get("/element/" + focused.at(kElementKey).get<std::string>() + "/computedlabel");
}

} // namespace scout::test
