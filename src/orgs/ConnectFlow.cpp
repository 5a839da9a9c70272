// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ConnectFlow.h"

#include "auth/BrowserSignIn.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

struct ConnectFlow::Impl {
    Parts parts;
    std::unique_ptr<auth::BrowserSignIn> signIn; ///< the one under way

    Task<Result<void>> openStore();
    Task<Result<auth::SignIn>> attempt(QuickConnectRequest request, auth::AnswerRoute route,
        auth::BrowserOpener* browser, ConnectObserver* observer);
    Task<Result<Connected>> adopt(OrgProfile profile, auth::Tokens tokens);
    Task<Result<void>> storeSecrets(std::string profileId, auth::Tokens tokens);
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

std::string nameFor(const std::string& wanted, const OrgFacts& facts)
{
    if (!wanted.empty())
        return wanted;
    return facts.orgName.empty() ? facts.username : facts.orgName;
}

} // namespace

ConnectFlow::ConnectFlow(Parts parts)
    : m_impl(std::make_unique<Impl>(Impl{parts, nullptr}))
{ }

ConnectFlow::~ConnectFlow() = default;

/// Before the user is bothered with a sign-in whose tokens could not be kept. Only reading opens every store.
Task<Result<void>> ConnectFlow::Impl::openStore()
{
    auto probe = co_await parts.secrets.read(secretName("new", kRefreshToken));
    if (!probe && probe.error().kind != ErrorKind::NotFound)
        co_return probe.error();
    co_return Result<void>();
}

Task<Result<auth::SignIn>> ConnectFlow::Impl::attempt(QuickConnectRequest request, auth::AnswerRoute route,
    auth::BrowserOpener* browser, ConnectObserver* observer)
{
    const auth::BrowserSignIn::Surroundings surroundings{parts.http, parts.random, *browser};
    signIn = std::make_unique<auth::BrowserSignIn>(
        surroundings, signInRequest(request, route), ProgressRelay(observer));
    const EndOfAttempt end{signIn};
    auto result = co_await signIn->run();
    co_return result;
}

Task<Result<Connected>> ConnectFlow::quick(
    QuickConnectRequest request, auth::BrowserOpener* browser, ConnectObserver* observer)
{
    auto opened = co_await m_impl->openStore();
    if (!opened)
        co_return opened.error();
    auto signedIn = co_await m_impl->attempt(request, request.route, browser, observer);
    if (!signedIn && signedIn.error().code == "callback_port_busy") {
        observer->callbackUnavailable(signedIn.error());
        signedIn = co_await m_impl->attempt(request, auth::AnswerRoute::Pasted, browser, observer);
    }
    if (!signedIn)
        co_return signedIn.error();
    observer->stageReached(ConnectStage::Checking);
    OrgProfile profile;
    profile.name = request.name;
    profile.method = request.method;
    profile.loginUrl = request.loginUrl;
    profile.clientId = request.clientId;
    profile.callbackUrl = request.callbackUrl;
    co_return co_await m_impl->adopt(std::move(profile), std::move(signedIn->tokens));
}

Result<void> ConnectFlow::submitRedirectedAddress(const std::string& text)
{
    if (m_impl->signIn)
        return m_impl->signIn->submitRedirectedAddress(text);
    return Error{ErrorKind::Cancelled, "signin_not_waiting", "No sign-in waits for an address."};
}

Task<Result<Connected>> ConnectFlow::token(TokenConnectRequest request)
{
    auto opened = co_await m_impl->openStore();
    if (!opened)
        co_return opened.error();
    OrgProfile profile;
    profile.name = request.name;
    profile.method = Method::Token;
    profile.loginUrl = request.instanceUrl;
    auth::Tokens tokens;
    tokens.accessToken = std::move(request.accessToken);
    tokens.instanceUrl = request.instanceUrl;
    co_return co_await m_impl->adopt(std::move(profile), std::move(tokens));
}

Task<Result<Connected>> ConnectFlow::Impl::adopt(OrgProfile profile, auth::Tokens tokens)
{
    FixedToken token(tokens.accessToken);
    OrgSession session(parts.http, token, tokens.instanceUrl);
    OrgProbe probe(session, parts.clock);
    auto facts = co_await probe.look();
    if (!facts)
        co_return facts.error();
    const TimePoint now = parts.clock.now();
    profile.id = parts.store.newId();
    profile.name = nameFor(profile.name, *facts);
    profile.instanceUrl = tokens.instanceUrl;
    profile.scopes = tokens.scopes;
    profile.connectedAt = now;
    apply(*facts, now, profile);

    const std::string id = profile.id;
    auto secured = co_await storeSecrets(id, std::move(tokens));
    if (!secured)
        co_return secured.error();
    auto added = co_await parts.store.add(std::move(profile));
    if (!added) {
        for (const auto what : {kAccessToken, kRefreshToken}) {
            auto removed = co_await parts.secrets.remove(secretName(id, what));
            static_cast<void>(removed); // the failure to report is the one of the profile
        }
        co_return added.error();
    }
    Connected connected{std::move(added).value(), std::move(facts).value()};
    co_return connected;
}

Task<Result<void>> ConnectFlow::Impl::storeSecrets(std::string profileId, auth::Tokens tokens)
{
    if (!tokens.refreshToken.empty()) {
        auto kept = co_await parts.secrets.write(
            secretName(profileId, kRefreshToken), std::move(tokens.refreshToken));
        if (!kept)
            co_return kept.error();
    }
    co_return co_await parts.secrets.write(
        secretName(profileId, kAccessToken), std::move(tokens.accessToken));
}

} // namespace scout::orgs
