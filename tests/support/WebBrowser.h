// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace scout::test {

/// A headless Chromium that knows nobody, driven through chromedriver by the W3C WebDriver protocol. Steps
/// that need something on the page wait until it is there: the driver watches the page, at most half a
/// minute. A step that can't be done throws, and the test ends there. After its construction any one thread
/// may use it; the test's main thread makes and deletes it. The program behind it is used again by the next
/// one.
class WebBrowser {
public:
    /// Why no browser can be driven on this machine; empty where one can.
    static std::string missing();

    WebBrowser();
    ~WebBrowser();

    void open(const std::string& url);
    /// Puts `text` in the place of what the field held.
    void type(const std::string& css, const std::string& text);
    /// The option of a list that reads exactly so.
    void choose(const std::string& css, const std::string& option);
    /// A file for a field that takes one.
    void attach(const std::string& css, const std::string& file);
    void click(const std::string& css);
    /// The link, button or label that reads exactly so.
    void clickText(const std::string& text);
    /// Keys to whatever has the focus; "\uE004" is Tab, "\uE007" Enter, "\uE00C" Escape (WebDriver, 17.4.2).
    void press(const std::string& keys);

    void waitForElement(const std::string& css);
    /// Until the page says this; quotation marks must not be in it.
    void waitForText(const std::string& text);

    std::string url() const;
    std::string title() const;
    /// What a person can read in the first such element.
    std::string text(const std::string& css = "body") const;
    /// The field that a label is bound to, as a selector for the functions above.
    std::string fieldOf(const std::string& label) const;
    bool isTicked(const std::string& css) const;
    /// What a screen reader calls the element that has the focus.
    std::string focusedName() const;

    struct Session;

private:
    std::unique_ptr<Session> m_session;
};

} // namespace scout::test
