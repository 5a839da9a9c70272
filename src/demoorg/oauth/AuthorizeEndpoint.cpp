// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/AuthorizeEndpoint.h"

#include "demoorg/oauth/AppPolicy.h"
#include "demoorg/oauth/Approvals.h"
#include "demoorg/pages/ConsentPage.h"
#include "demoorg/pages/OAuthErrorPage.h"

namespace scout::demoorg {

namespace {

Reply refuse(const AuthorizeRefusal& refusal)
{
    if (refusal.redirectUri.empty())
        return oauthErrorPage(refusal.error.error, refusal.error.description);
    return Reply::redirect(refusalUrl(refusal));
}

Reply refuse(const AuthorizeRequest& request, OAuthError error)
{
    return refuse(AuthorizeRefusal{std::move(error), request.redirectUri, request.state});
}

/// The same request without the wish to log in again, which is now granted.
std::string withoutLoginPrompt(Parameters query)
{
    query.remove("prompt");
    return query.text();
}

} // namespace

void AuthorizeEndpoint::addRoutes(Router& router)
{
    router.on(
        "GET", "/services/oauth2/authorize", [this](const Request& request) { return authorize(request); });
    router.on(
        "POST", "/services/oauth2/approval", [this](const Request& request) { return approve(request); });
}

Reply AuthorizeEndpoint::authorize(const Request& request) const
{
    const auto outcome = readAuthorizeRequest(request.query, m_site);
    if (const auto* refusal = std::get_if<AuthorizeRefusal>(&outcome))
        return refuse(*refusal);
    const auto& asked = std::get<AuthorizeRequest>(outcome);
    const auto user = m_signIn.user(request);
    if (!user || asked.asksForLogin)
        return m_signIn.ask(
            request, "/services/oauth2/authorize?" + withoutLoginPrompt(request.query), asked.loginHint);
    if (auto error = browserRefusal(m_site.org, asked.app, *user))
        return refuse(asked, std::move(*error));
    if (asked.app.permittedUsers == PermittedUsers::AdminApproved)
        return goOn(asked, *user);
    return askForConsent(request, asked, *user, request.query.text());
}

Reply AuthorizeEndpoint::askForConsent(const Request& request, const AuthorizeRequest& asked,
    const OrgUser& user, const std::string& queryText) const
{
    ConsentForm form;
    form.appName = asked.app.name;
    form.username = user.username;
    form.scopes = asked.scopes;
    form.request = queryText;
    form.csrf = m_signIn.csrfToken(request);
    return consentPage(form);
}

Reply AuthorizeEndpoint::approve(const Request& request) const
{
    const Parameters form = request.form();
    const std::string queryText = form.value("request");
    const auto outcome = readAuthorizeRequest(Parameters::parse(queryText), m_site);
    if (const auto* refusal = std::get_if<AuthorizeRefusal>(&outcome))
        return refuse(*refusal);
    const auto& asked = std::get<AuthorizeRequest>(outcome);
    const auto user = m_signIn.user(request);
    if (!user)
        return m_signIn.ask(request, "/services/oauth2/authorize?" + queryText, asked.loginHint);
    if (auto error = browserRefusal(m_site.org, asked.app, *user))
        return refuse(asked, std::move(*error));
    if (!m_signIn.isFromOurPage(request, form))
        return askForConsent(request, asked, *user, queryText);
    if (form.value("decision") == "deny")
        return refuse(asked, {"access_denied", "end-user denied authorization"});
    if (form.value("decision") != "allow")
        return askForConsent(request, asked, *user, queryText);
    Approvals(m_site.org.database).add(asked.app.consumerKey, user->id, asked.scopes, m_site.org.clock.now());
    return goOn(asked, *user);
}

Reply AuthorizeEndpoint::goOn(const AuthorizeRequest& asked, const OrgUser& user) const
{
    const Secret code = m_site.org.tokens.issueCode(
        {{asked.app.consumerKey, user.id, asked.scopes}, asked.redirectUri, asked.challenge, asked.nonce});
    Parameters answer{{"code", code.reveal()}};
    if (!asked.state.empty())
        answer.add("state", asked.state);
    return Reply::redirect(withQuery(asked.redirectUri, answer));
}

} // namespace scout::demoorg
