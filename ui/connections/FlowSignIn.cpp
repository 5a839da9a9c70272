// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FlowSignIn.h"

#include "auth/BrowserOpener.h"
#include "auth/JwtSignIn.h"
#include "orgs/Connections.h"
#include "orgs/DemoOrgHost.h"
#include "orgs/OrgStore.h"
#include "orgs/Reconnect.h"
#include "orgs/SfdxConnect.h"
#include "orgs/UnattendedConnect.h"

namespace scout::connections {

namespace {

Error unknownConnection()
{
    return {ErrorKind::NotFound, "connection_unknown", "The connection was removed meanwhile."};
}

/// What the check of a new sign-in left in the profile.
orgs::OrgFacts factsOf(const orgs::OrgProfile& profile)
{
    orgs::OrgFacts facts;
    facts.orgName = profile.orgName;
    facts.latencyMs = profile.lastCheck.latencyMs.value_or(0);
    if (profile.lastCheck.apiUsed && profile.lastCheck.apiLimit)
        facts.usage = orgs::ApiUsage{*profile.lastCheck.apiUsed, *profile.lastCheck.apiLimit};
    return facts;
}

} // namespace

FlowSignIn::FlowSignIn(Parts parts, QuickConnectApp app)
    : m_parts(parts)
    , m_app(std::move(app))
{ }

Task<Result<orgs::Connected>> FlowSignIn::run(SignInRequest request, orgs::ConnectObserver* observer)
{
    const bool isInBrowser = needsBrowser(request);
    observer->stageReached(
        isInBrowser ? orgs::ConnectStage::OpeningBrowser : orgs::ConnectStage::ExchangingCode);
    if (request.place == Place::Demo) {
        auto address = co_await demoAddress();
        if (!address)
            co_return address.error();
        request.loginUrl = std::move(address).value();
    }
    if (isInBrowser)
        co_return co_await inBrowser(std::move(request), observer);
    co_return co_await unattended(std::move(request));
}

Task<Result<std::string>> FlowSignIn::demoAddress()
{
    const int anyPort = 0;
    co_return co_await m_parts.demo.start(anyPort);
}

orgs::QuickConnectRequest FlowSignIn::browserRequest(SignInRequest request) const
{
    orgs::QuickConnectRequest browser;
    browser.name = std::move(request.name);
    browser.reconnects = std::move(request.reconnects);
    browser.loginUrl = std::move(request.loginUrl);
    browser.limit = request.limit;
    if (auto* own = std::get_if<OwnApp>(&request.way)) {
        browser.method = orgs::Method::Custom;
        browser.clientId = std::move(own->clientId);
        browser.clientSecret = std::move(own->clientSecret);
        browser.callbackUrl = std::move(own->callbackUrl);
        browser.scopes = std::move(own->scopes);
        return browser;
    }
    browser.method = request.place == Place::Demo ? orgs::Method::Demo : orgs::Method::Quick;
    browser.clientId = m_app.clientId;
    browser.callbackUrl = m_app.callbackUrl;
    return browser;
}

Task<Result<orgs::Connected>> FlowSignIn::inBrowser(SignInRequest request, orgs::ConnectObserver* observer)
{
    if (std::holds_alternative<StoredApp>(request.way)) {
        auto stored = co_await storedRequest(std::move(request));
        if (!stored)
            co_return stored.error();
        co_return co_await m_parts.flow.quick(std::move(stored).value(), &m_parts.browser, observer);
    }
    auto browser = browserRequest(std::move(request));
    co_return co_await m_parts.flow.quick(std::move(browser), &m_parts.browser, observer);
}

Task<Result<orgs::QuickConnectRequest>> FlowSignIn::storedRequest(SignInRequest request)
{
    const orgs::OrgProfile* profile = m_parts.store.byId(request.reconnects);
    if (!profile)
        co_return unknownConnection();
    std::string demoUrl = request.place == Place::Demo ? request.loginUrl : std::string();
    co_return co_await orgs::reconnectRequest(*profile, std::move(demoUrl), &m_parts.secrets);
}

Task<Result<orgs::Connected>> FlowSignIn::signInAgain(std::string profileId)
{
    auto profile = co_await m_parts.connections.signInAgain(std::move(profileId));
    if (!profile)
        co_return profile.error();
    orgs::Connected connected{*profile, factsOf(*profile)};
    co_return connected;
}

Task<Result<orgs::Connected>> FlowSignIn::unattended(SignInRequest request)
{
    if (std::holds_alternative<StoredKey>(request.way))
        co_return co_await signInAgain(std::move(request.reconnects));
    if (auto* url = std::get_if<auth::SfdxAuthUrl>(&request.way)) {
        orgs::SfdxConnectRequest order{.name = request.name, .reconnects = request.reconnects, .url = *url};
        co_return co_await m_parts.sfdx.run(std::move(order));
    }
    if (auto* credentials = std::get_if<ClientCredentials>(&request.way)) {
        orgs::ClientCredentialsRequest order{.name = request.name,
            .reconnects = request.reconnects,
            .loginUrl = request.loginUrl,
            .clientId = credentials->clientId,
            .clientSecret = credentials->clientSecret};
        co_return co_await m_parts.unattended.clientCredentials(std::move(order));
    }
    if (auto* signing = std::get_if<SigningKey>(&request.way)) {
        orgs::JwtConnectRequest order{.name = request.name,
            .reconnects = request.reconnects,
            .loginUrl = request.loginUrl,
            .clientId = signing->clientId,
            .key = signing->key,
            .certificate = signing->certificate,
            .usernames = signing->usernames};
        co_return co_await m_parts.unattended.jwt(std::move(order));
    }
    orgs::TokenConnectRequest order{.name = request.name,
        .reconnects = request.reconnects,
        .instanceUrl = request.loginUrl,
        .accessToken = std::get<PastedToken>(request.way).token};
    co_return co_await m_parts.flow.token(std::move(order));
}

Task<Result<void>> FlowSignIn::tryUser(SignInRequest request, std::string username)
{
    if (request.place == Place::Demo) {
        auto address = co_await demoAddress();
        if (!address)
            co_return address.error();
        request.loginUrl = std::move(address).value();
    }
    const auto& signing = std::get<SigningKey>(request.way);
    auth::JwtRequest attempt{.loginUrl = request.loginUrl,
        .clientId = signing.clientId,
        .username = std::move(username),
        .key = signing.key};
    auto granted = co_await m_parts.assertions.run(std::move(attempt));
    if (!granted)
        co_return granted.error();
    co_return Result<void>();
}

Result<void> FlowSignIn::submitRedirectedAddress(const std::string& text)
{
    return m_parts.flow.submitRedirectedAddress(text);
}

Result<void> FlowSignIn::openBrowser(const std::string& url)
{
    return m_parts.browser.open(url);
}

} // namespace scout::connections
