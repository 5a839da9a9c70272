// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/OrgAdmin.h"

#include "base/Text.h"

#include <stdexcept>

namespace scout::test {

using demoorg::Browser;
using demoorg::BrowserPage;
using demoorg::formOf;
using demoorg::formWith;
using demoorg::Parameters;

OrgAdmin::OrgAdmin(const std::string& instanceUrl)
    : m_browser(instanceUrl)
{
    m_browser.submit(formOf(m_browser.get("/setup").body));
}

std::string OrgAdmin::pathOf(const std::string& app)
{
    return "/setup/apps/" + percentEncode(app);
}

void OrgAdmin::breakIt(const std::string& id, const std::string& target)
{
    const BrowserPage page = m_browser.get("/setup/break");
    const auto changes = target.empty() ? Parameters() : Parameters{{"target", target}};
    const BrowserPage next = m_browser.submit(formWith(page.body, "id=\"" + id + "\""), changes);
    if (next.body.find("Broken: ") == std::string::npos)
        throw std::runtime_error(id + " did not break");
}

void OrgAdmin::heal(const std::string& path, const std::string& mark, const Parameters& changes)
{
    m_browser.submit(formWith(m_browser.get(path).body, mark), changes);
}

void OrgAdmin::healRow(const std::string& path, const std::string& row)
{
    const std::string page = m_browser.get(path).body;
    m_browser.submit(formOf(page.substr(page.find(row))));
}

void OrgAdmin::giveProfile(const std::string& user, const std::string& profile)
{
    const std::string page = m_browser.get("/setup/users").body;
    const std::string row = page.substr(page.find("<td>" + user + "</td>"));
    const auto option = row.rfind("value=\"", row.find(">" + profile + "<")) + 7;
    m_browser.submit(formOf(row), {{"profile", row.substr(option, 18)}});
}

void OrgAdmin::preauthorize(const std::string& app, const std::string& profile)
{
    const std::string path = pathOf(app) + "/policies/edit";
    const std::string page = m_browser.get(path).body;
    const auto box = page.rfind("value=\"", page.find(">" + profile + "<")) + 7;
    heal(path, "OAuth Policies", {{"permittedUsers", "admin"}, {"profiles", page.substr(box, 18)}});
}

void OrgAdmin::uploadCertificate(const std::string& app, const std::string& certificate)
{
    const auto form = formWith(m_browser.get(pathOf(app) + "/edit").body, "Basic Information");
    m_browser.upload(form, {}, "certificate", certificate);
}

std::string OrgAdmin::consumerSecret(const std::string& app)
{
    const auto form = formWith(m_browser.get(pathOf(app) + "/oauth").body, "Click to reveal");
    const std::string page = m_browser.submit(form).body;
    const std::string mark = "id=\"consumer-secret\">";
    return page.substr(page.find(mark) + mark.size(), 64);
}

std::string decide(const std::string& authorizationUrl, const std::string& decision)
{
    const auto path = authorizationUrl.find('/', authorizationUrl.find("://") + 3);
    Browser browser(authorizationUrl.substr(0, path));
    const BrowserPage first = browser.get(authorizationUrl.substr(path));
    if (first.body.find("<form") == std::string::npos)
        return first.location.empty() ? first.body : first.location;
    const BrowserPage consent = browser.submit(formOf(first.body));
    if (!consent.location.empty())
        return consent.location;
    return browser.submit(formOf(consent.body), {{"decision", decision}}).location;
}

} // namespace scout::test
