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

void addInputs(HtmlForm& form, const std::string& text)
{
    const std::regex input("<input[^>]*>");
    for (std::sregex_iterator it(text.begin(), text.end(), input), end; it != end; ++it) {
        const std::string tag = it->str();
        const std::string type = attribute(tag, "type");
        const bool isTicked = type != "checkbox" || tag.find(" checked") != std::string::npos;
        if (type != "file" && isTicked)
            form.fields.add(attribute(tag, "name"), attribute(tag, "value"));
    }
}

void addTextAreas(HtmlForm& form, const std::string& text)
{
    const std::regex area("(<textarea[^>]*>)([^<]*)</textarea>");
    for (std::sregex_iterator it(text.begin(), text.end(), area), end; it != end; ++it)
        form.fields.add(attribute((*it)[1], "name"), unescaped((*it)[2]));
}

void addChoices(HtmlForm& form, const std::string& text)
{
    for (auto at = text.find("<select"); at != std::string::npos; at = text.find("<select", at + 1)) {
        const std::string select = text.substr(at, text.find("</select>", at) - at);
        const auto chosen = select.find(" selected>");
        const auto option =
            select.rfind("<option", chosen == std::string::npos ? select.find("</option>") : chosen);
        form.fields.add(
            attribute(select.substr(0, select.find('>')), "name"), attribute(select.substr(option), "value"));
    }
}

} // namespace

HtmlForm formOf(const std::string& html)
{
    return formWith(html, "");
}

HtmlForm formWith(const std::string& html, const std::string& mark)
{
    for (auto begin = html.find("<form"); begin != std::string::npos; begin = html.find("<form", begin + 1)) {
        const std::string text = html.substr(begin, html.find("</form>", begin) - begin);
        if (text.find(mark) == std::string::npos)
            continue;
        HtmlForm form{attribute(text.substr(0, text.find('>')), "action"), {}};
        addInputs(form, text);
        addTextAreas(form, text);
        addChoices(form, text);
        return form;
    }
    return {};
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
    keepCookie(answer->get_header_value("Set-Cookie"));
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
    keepCookie(answer->get_header_value("Set-Cookie"));
    return follow({answer->status, answer->get_header_value("Location"), answer->body,
        answer->get_header_value("Content-Type")});
}

void Browser::keepCookie(const std::string& cookie)
{
    if (const auto equals = cookie.find('='); equals != std::string::npos)
        m_cookies[cookie.substr(0, equals)] = cookie.substr(equals + 1, cookie.find(';') - equals - 1);
}

BrowserPage Browser::upload(
    const HtmlForm& form, const Parameters& changes, const std::string& field, const std::string& contents)
{
    Parameters fields = form.fields;
    for (const auto& [name, value] : changes.entries())
        fields.set(name, value);
    httplib::MultipartFormDataItems items{{field, contents, "upload.crt", "application/x-x509-ca-cert"}};
    for (const auto& [name, value] : fields.entries())
        items.push_back({name, value, "", ""});
    httplib::Client client(m_origin);
    client.set_tcp_nodelay(true);
    const auto answer = client.Post(form.action, httplib::Headers{{"Cookie", cookieHeader()}}, items);
    if (!answer)
        return {};
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
