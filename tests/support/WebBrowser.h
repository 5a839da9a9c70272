// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace scout::test {

/// A headless Chromium with a fresh profile, driven through chromedriver by the W3C WebDriver protocol. Steps
/// that need something on the page wait until it is there: the driver watches the page, at most half a
/// minute. A step that can't be done throws, and the test ends there. After its construction any one thread
/// may use it; the thread that made it must outlive it.
class WebBrowser {
public:
    /// Why no browser can be driven on this machine; empty where one can.
    static std::string missing();

    WebBrowser();
    ~WebBrowser();

    void open(const std::string& url);
    /// Puts `text` in the place of what the field held.
    void type(const std::string& css, const std::string& text);
    void click(const std::string& css);

    void waitForElement(const std::string& css);
    /// Until the page says this; quotation marks must not be in it.
    void waitForText(const std::string& text);

    std::string url() const;
    std::string title() const;
    /// What a person can read in the first such element.
    std::string text(const std::string& css = "body") const;

private:
    struct Session;
    std::unique_ptr<Session> m_session;
};

} // namespace scout::test
