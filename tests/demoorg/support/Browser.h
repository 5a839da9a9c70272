// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Parameters.h"

#include <map>
#include <string>

namespace scout::demoorg {

/// An answer as a person's browser sees it.
struct BrowserPage {
    int status = 0;
    std::string location; ///< of a redirect
    std::string body;
    std::string contentType;
};

/// The first form of a page: where it goes, and what it sends before anybody fills it in.
struct HtmlForm {
    std::string action;
    Parameters fields;
};

HtmlForm formOf(const std::string& html);
/// The first form that has `mark` somewhere in it.
HtmlForm formWith(const std::string& html, const std::string& mark);

/// Keeps cookies and sends forms; follows redirects only within the host that it is at.
class Browser {
public:
    explicit Browser(std::string origin)
        : m_origin(std::move(origin))
    { }

    BrowserPage get(const std::string& path);
    BrowserPage post(const std::string& path, const Parameters& form);
    /// Sends a form as it stands, with `changes` made to it.
    BrowserPage submit(const HtmlForm& form, const Parameters& changes = {});
    /// The same with a file, as multipart/form-data.
    BrowserPage upload(const HtmlForm& form, const Parameters& changes, const std::string& field,
        const std::string& contents);
    void forgetCookies() { m_cookies.clear(); }

private:
    BrowserPage follow(BrowserPage page);
    void keepCookie(const std::string& cookie);
    std::string cookieHeader() const;

    std::string m_origin;
    std::map<std::string, std::string> m_cookies;
};

} // namespace scout::demoorg
