// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/Browser.h"

#include <httplib.h>

#include <regex>

namespace scout::demoorg {

namespace {

std::string unescaped(std::string text)
{
    const std::pair<std::string, std::string> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities)
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    return text;
}

std::string attribute(const std::string& tag, const std::string& name)
{
    std::smatch match;
    return std::regex_search(tag, match, std::regex("\\s" + name + "=\"([^\"]*)\"")) ? unescaped(match[1])
                                                                                     : "";
}

} // namespace

HtmlForm formOf(const std::string& html)
{
    const auto begin = html.find("<form");
    const std::string text =
        begin == std::string::npos ? "" : html.substr(begin, html.find("</form>") - begin);
    HtmlForm form{attribute(text.substr(0, text.find('>')), "action"), {}};
    const std::regex input("<input[^>]*>");
    for (std::sregex_iterator it(text.begin(), text.end(), input), end; it != end; ++it)
        form.fields.add(attribute(it->str(), "name"), attribute(it->str(), "value"));
    return form;
}

std::string Browser::cookieHeader() const
{
    std::string header;
    for (const auto& [name, value] : m_cookies)
        header.append(header.empty() ? "" : "; ").append(name).append("=").append(value);
    return header;
}

BrowserPage Browser::get(const std::string& path)
{
    httplib::Client client(m_origin);
    client.set_url_encode(false);
    client.set_tcp_nodelay(true);
    const auto answer = client.Get(path, httplib::Headers{{"Cookie", cookieHeader()}});
    if (!answer)
        return {};
    const std::string cookie = answer->get_header_value("Set-Cookie");
    if (const auto equals = cookie.find('='); equals != std::string::npos)
        m_cookies[cookie.substr(0, equals)] = cookie.substr(equals + 1, cookie.find(';') - equals - 1);
    return follow({answer->status, answer->get_header_value("Location"), answer->body,
        answer->get_header_value("Content-Type")});
}

BrowserPage Browser::post(const std::string& path, const Parameters& form)
{
    httplib::Client client(m_origin);
    client.set_tcp_nodelay(true);
    const auto answer = client.Post(
        path, httplib::Headers{{"Cookie", cookieHeader()}}, form.text(), "application/x-www-form-urlencoded");
    if (!answer)
        return {};
    const std::string cookie = answer->get_header_value("Set-Cookie");
    if (const auto equals = cookie.find('='); equals != std::string::npos)
        m_cookies[cookie.substr(0, equals)] = cookie.substr(equals + 1, cookie.find(';') - equals - 1);
    return follow({answer->status, answer->get_header_value("Location"), answer->body,
        answer->get_header_value("Content-Type")});
}

BrowserPage Browser::submit(const HtmlForm& form, const Parameters& changes)
{
    Parameters fields = form.fields;
    for (const auto& [name, value] : changes.entries())
        fields.set(name, value);
    return post(form.action, fields);
}

BrowserPage Browser::follow(BrowserPage page)
{
    return page.location.starts_with('/') ? get(page.location) : page;
}

} // namespace scout::demoorg
