// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ConnectFlow.h"

#include "auth/BrowserSignIn.h"
#include "orgs/SecretNames.h"

namespace scout::orgs {

struct ConnectFlow::Impl {
    Parts parts;
    ConnectionKeeper keeper;
    std::unique_ptr<auth::BrowserSignIn> signIn; ///< the one under way
    std::string callbackUrl; ///< of the newest attempt

    Task<Result<auth::SignIn>> signInAnyhow(
        QuickConnectRequest request, auth::BrowserOpener* browser, ConnectObserver* observer);
    Task<Result<auth::SignIn>> attempt(QuickConnectRequest request, auth::AnswerRoute route,
        auth::BrowserOpener* browser, ConnectObserver* observer);
};

namespace {

ConnectStage stageOf(auth::SignInStage stage)
{
    switch (stage) {
    case auth::SignInStage::Opened:
        return ConnectStage::OpeningBrowser;
    case auth::SignInStage::Waiting:
        return ConnectStage::WaitingForUser;
    case auth::SignInStage::Exchanging:
        return ConnectStage::ExchangingCode;
    case auth::SignInStage::Identity:
        return ConnectStage::Checking;
    }
    return ConnectStage::Checking;
}

/// Passes each new fact of a sign-in on, once.
class ProgressRelay {
public:
    explicit ProgressRelay(ConnectObserver* observer)
        : m_observer(observer)
    { }

    void operator()(const auth::SignInProgress& progress)
    {
        if (!progress.link.empty() && std::exchange(m_link, progress.link) != progress.link)
            m_observer->signInUrl(progress.link);
        if (progress.browserProblem && !std::exchange(m_toldOfBrowser, true))
            m_observer->browserFailed(*progress.browserProblem);
        m_observer->stageReached(stageOf(progress.stage));
    }

private:
    ConnectObserver* m_observer;
    std::string m_link;
    bool m_toldOfBrowser = false;
};

auth::SignInRequest signInRequest(const QuickConnectRequest& request, auth::AnswerRoute route)
{
    auth::SignInRequest signIn;
    signIn.loginUrl = request.loginUrl;
    signIn.app.id = request.clientId;
    signIn.app.secret = request.clientSecret;
    signIn.callbackUrl = request.callbackUrl;
    signIn.scopes = request.scopes;
    signIn.loginHint = request.loginHint;
    signIn.route = route;
    signIn.limit = request.limit;
    return signIn;
}

/// Closes the listener of an attempt with its frame, also when the sign-in is cancelled.
struct EndOfAttempt {
    std::unique_ptr<auth::BrowserSignIn>& signIn;

    ~EndOfAttempt() { signIn.reset(); }
};

} // namespace

ConnectFlow::ConnectFlow(Parts parts)
    : m_impl(std::make_unique<Impl>(
        Impl{parts, ConnectionKeeper({parts.http, parts.secrets, parts.store, parts.sessions, parts.clock}),
            nullptr, {}}))
{ }

ConnectFlow::~ConnectFlow() = default;

Task<Result<auth::SignIn>> ConnectFlow::Impl::attempt(QuickConnectRequest request, auth::AnswerRoute route,
    auth::BrowserOpener* browser, ConnectObserver* observer)
{
    callbackUrl = request.callbackUrl;
    const auth::BrowserSignIn::Surroundings surroundings{parts.http, parts.random, *browser};
    signIn = std::make_unique<auth::BrowserSignIn>(
        surroundings, signInRequest(request, route), ProgressRelay(observer));
    const EndOfAttempt end{signIn};
    auto result = co_await signIn->run();
    co_return result;
}

/// At the first registered callback whose port is free; where none is, by pasting.
Task<Result<auth::SignIn>> ConnectFlow::Impl::signInAnyhow(
    QuickConnectRequest request, auth::BrowserOpener* browser, ConnectObserver* observer)
{
    const std::string preferred = request.callbackUrl;
    auto signedIn = co_await attempt(request, request.route, browser, observer);
    for (const std::string& other : request.otherCallbackUrls) {
        if (signedIn || signedIn.error().code != "callback_port_busy")
            co_return signedIn;
        request.callbackUrl = other;
        signedIn = co_await attempt(request, request.route, browser, observer);
    }
    if (signedIn || signedIn.error().code != "callback_port_busy")
        co_return signedIn;
    observer->callbackUnavailable(signedIn.error());
    request.callbackUrl = preferred;
    co_return co_await attempt(std::move(request), auth::AnswerRoute::Pasted, browser, observer);
}

Task<Result<Connected>> ConnectFlow::quick(
    QuickConnectRequest request, auth::BrowserOpener* browser, ConnectObserver* observer)
{
    auto opened = co_await m_impl->keeper.open();
    if (!opened)
        co_return opened.error();
    auto signedIn = co_await m_impl->signInAnyhow(request, browser, observer);
    if (!signedIn)
        co_return signedIn.error();
    observer->stageReached(ConnectStage::Checking);
    OrgProfile profile;
    profile.id = request.reconnects;
    profile.name = request.name;
    profile.method = request.method;
    profile.loginUrl = request.loginUrl;
    profile.clientId = request.clientId;
    profile.callbackUrl = m_impl->callbackUrl;
    Granted granted;
    granted.tokens = std::move(signedIn->tokens);
    if (!request.clientSecret.empty())
        granted.secrets.emplace(kClientSecret, std::move(request.clientSecret));
    co_return co_await m_impl->keeper.keep(std::move(profile), std::move(granted));
}

Result<void> ConnectFlow::submitRedirectedAddress(const std::string& text)
{
    if (m_impl->signIn)
        return m_impl->signIn->submitRedirectedAddress(text);
    return Error{ErrorKind::Cancelled, "signin_not_waiting", "No sign-in waits for an address."};
}

Task<Result<Connected>> ConnectFlow::token(TokenConnectRequest request)
{
    auto opened = co_await m_impl->keeper.open();
    if (!opened)
        co_return opened.error();
    OrgProfile profile;
    profile.id = request.reconnects;
    profile.name = request.name;
    profile.method = Method::Token;
    profile.loginUrl = request.instanceUrl;
    Granted granted;
    granted.tokens.accessToken = std::move(request.accessToken);
    granted.tokens.instanceUrl = request.instanceUrl;
    co_return co_await m_impl->keeper.keep(std::move(profile), std::move(granted));
}

} // namespace scout::orgs
