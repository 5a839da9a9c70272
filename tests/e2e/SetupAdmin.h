// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/WebBrowser.h"

#include <string>

namespace scout::test {

/// An administrator at the pages of Setup, who follows a guide: finds pages by Quick Find, and fields,
/// buttons and links by what they are called.
class SetupAdmin {
public:
    /// Signs in to the Setup of the org at `instanceUrl`, with the user and password that are filled in.
    explicit SetupAdmin(const std::string& instanceUrl);

    /// "enter … in Quick Find".
    void quickFind(const std::string& page);
    void press(const std::string& text) { m_browser.clickText(text); }
    void fill(const std::string& label, const std::string& text);
    void tick(const std::string& label);
    void choose(const std::string& label, const std::string& option);
    void upload(const std::string& label, const std::string& file);
    /// Until the page says so.
    void see(const std::string& text) { m_browser.waitForText(text); }
    std::string read(const std::string& id) { return m_browser.text("#" + id); }

    WebBrowser& browser() { return m_browser; }

private:
    WebBrowser m_browser;
};

} // namespace scout::test
