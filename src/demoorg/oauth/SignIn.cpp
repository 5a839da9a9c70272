// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/SignIn.h"

#include "base/Text.h"

namespace scout::demoorg {

namespace {

std::string cookieHeader(const Site& site, std::string_view value)
{
    std::string header = site.cookieName() + "=" + std::string(value) + "; Path=/; HttpOnly; SameSite=Lax";
    if (site.origin.starts_with("https:"))
        header += "; Secure";
    return header;
}

} // namespace

SignIn::SignIn(Site site, std::string demoUsername, std::string demoPassword)
    : m_site(std::move(site))
    , m_demoUsername(std::move(demoUsername))
    , m_demoPassword(std::move(demoPassword))
{ }

void SignIn::addRoutes(Router& router)
{
    router.on("GET", "/login", [this](const Request& request) {
        return ask(request, localPath(request.query.value("startURL")), request.query.value("un"));
    });
    router.on("POST", "/login", [this](const Request& request) { return submit(request); });
    router.on(
        "GET", "/secur/frontdoor.jsp", [this](const Request& request) { return openFrontDoor(request); });
    router.on("GET", "/secur/logout.jsp", [this](const Request& request) {
        m_site.org.browsers.signOut(request.cookie(m_site.cookieName()));
        return Reply::redirect("/login");
    });
}

std::optional<OrgUser> SignIn::user(const Request& request) const
{
    const auto userId = m_site.org.browsers.user(request.cookie(m_site.cookieName()));
    auto user = userId ? m_site.org.users.byId(*userId) : std::nullopt;
    return user && user->isActive ? user : std::nullopt;
}

bool SignIn::isFromOurPage(const Request& request, const Parameters& form) const
{
    return m_site.org.browsers.isCsrfToken(request.cookie(m_site.cookieName()), form.value("csrf"));
}

std::string SignIn::csrfToken(const Request& request) const
{
    return m_site.org.browsers.csrfToken(request.cookie(m_site.cookieName()));
}

Reply SignIn::ask(const Request& request, std::string startUrl, std::string usernameHint) const
{
    SignInForm form;
    form.username = usernameHint.empty() ? m_demoUsername : std::move(usernameHint);
    if (equalsIgnoreCase(form.username, m_demoUsername))
        form.password = m_demoPassword;
    form.startUrl = std::move(startUrl);
    return show(request, std::move(form));
}

Reply SignIn::show(const Request& request, SignInForm form) const
{
    const std::string known = request.cookie(m_site.cookieName());
    const std::string cookie = known.empty() ? m_site.org.browsers.anonymousCookie() : known;
    form.csrf = m_site.org.browsers.csrfToken(cookie);
    return signInPage(form).with("Set-Cookie", cookieHeader(m_site, cookie));
}

Reply SignIn::submit(const Request& request) const
{
    const Parameters sent = request.form();
    SignInForm form;
    form.username = sent.value("username");
    form.startUrl = localPath(sent.value("startURL"));
    // A page that is too old, of another browser, or not ours: ask again, with nothing believed.
    if (!isFromOurPage(request, sent))
        return ask(request, form.startUrl);
    // A login host that the org does not belong to has never heard of its users.
    const auto user = m_site.knowsOrg()
        ? m_site.org.users.authenticate(form.username, Secret(sent.value("password")))
        : std::nullopt;
    m_site.org.logins.add(
        {.username = form.username, .kind = "Browser", .status = user ? "Success" : "Invalid Password"});
    if (!user) {
        form.refused = true;
        return show(request, std::move(form));
    }
    return Reply::redirect(form.startUrl)
        .with("Set-Cookie", cookieHeader(m_site, m_site.org.browsers.signIn(user->id)));
}

/// Where an app sends its user's browser, with a ticket of the singleaccess endpoint or with its access
/// token.
Reply SignIn::openFrontDoor(const Request& request) const
{
    auto& browsers = m_site.org.browsers;
    const std::string target =
        localPath(request.query.value(request.query.contains("startURL") ? "startURL" : "retURL"));
    auto cookie = browsers.redeem(request.query.value("otp"));
    if (const auto session = m_site.org.tokens.session(request.query.value("sid")); !cookie && session)
        if (session->grant.scopes.allows("web"))
            cookie = browsers.signIn(session->grant.userId);
    if (!cookie)
        return ask(request, target);
    const std::string page = target == "/" ? "/setup" : target;
    return Reply::redirect(page).with("Set-Cookie", cookieHeader(m_site, *cookie));
}

std::string localPath(std::string_view url)
{
    const bool isPath =
        url.starts_with('/') && !url.starts_with("//") && url.find('\\') == std::string_view::npos;
    const bool isPlain = url.find_first_of("\r\n\t") == std::string_view::npos;
    return isPath && isPlain ? std::string(url) : "/";
}

} // namespace scout::demoorg
