// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/BrowserSignIn.h"

#include "async/WithTimeout.h"
#include "auth/CallbackAnswer.h"
#include "base/Log.h"
#include "net/Url.h"

namespace scout::auth {

namespace {

Error timedOut()
{
    return Error{
        ErrorKind::Timeout, "signin_timed_out", "The sign-in was not finished in the browser in time."};
}

Error pageNotFetched()
{
    return Error{ErrorKind::Timeout, "signin_page_not_fetched", "The browser did not ask for the last page."};
}

AuthorizationParameters parametersOf(const SignInRequest& request)
{
    AuthorizationParameters parameters;
    parameters.loginUrl = request.loginUrl;
    parameters.clientId = request.app.id;
    parameters.callbackUrl = request.callbackUrl;
    parameters.scopes = request.scopes;
    parameters.loginHint = request.loginHint;
    parameters.prompt = request.prompt;
    return parameters;
}

} // namespace

BrowserSignIn::BrowserSignIn(Surroundings surroundings, SignInRequest request, Observer observer)
    : m_request(std::move(request))
    , m_observer(std::move(observer))
    , m_random(surroundings.random)
    , m_browser(surroundings.browser)
    , m_tokens(surroundings.http)
    , m_identities(surroundings.http)
{ }

Task<Result<SignIn>> BrowserSignIn::run()
{
    if (auto error = prepare())
        co_return std::move(*error);
    openBrowser();
    auto code = co_await async::withTimeout(waitForCode(), m_request.limit, timedOut());
    m_isWaiting = false;
    if (!code) {
        log::area(log::Area::Auth).info("sign-in at {} ended: {}", m_request.loginUrl, code.error().code);
        co_await letPageLoad();
        co_return withAddress(std::move(code).error());
    }
    auto signIn = co_await redeem(std::move(code).value());
    co_await letPageLoad();
    co_return signIn;
}

/// A refusal that the browser brought comes without one; its advice may lead to Setup there.
Error BrowserSignIn::withAddress(Error error) const
{
    if (error.http && error.http->url.empty())
        error.http->url = m_request.loginUrl + "/services/oauth2/authorize";
    return error;
}

Result<void> BrowserSignIn::submitRedirectedAddress(const std::string& text)
{
    if (!m_isWaiting || m_answer.isSet())
        return Error{ErrorKind::Cancelled, "signin_not_waiting", "No sign-in is waiting for an address."};
    auto code = parseRedirectedAddress(text, m_request.callbackUrl, m_authorization.state);
    if (!code
        && (code.error().code == "callback_address_unusable" || code.error().code == "signin_state_mismatch"))
        return code.error();
    m_answer.set(std::move(code));
    return {};
}

std::optional<Error> BrowserSignIn::prepare()
{
    const auto login = net::Url::parse(m_request.loginUrl);
    if (!login || !login->isConfidential())
        return Error{
            ErrorKind::BadRequest, "login_url_invalid", "The address to sign in at is not an https address."};
    m_request.loginUrl = login->origin();
    m_authorization = makeAuthorizationRequest(parametersOf(m_request), m_random);
    m_progress.link = m_authorization.url;
    if (m_request.route == AnswerRoute::Pasted)
        return std::nullopt;
    auto listener = LoopbackListener::open(m_request.callbackUrl, m_authorization.state,
        [this](Result<Secret> answer) { m_answer.set(std::move(answer)); });
    if (!listener)
        return std::move(listener).error();
    m_listener = std::move(listener).value();
    return std::nullopt;
}

void BrowserSignIn::openBrowser()
{
    if (const auto opened = m_browser.open(m_authorization.url); !opened)
        m_progress.browserProblem = opened.error();
    report(SignInStage::Opened);
    m_isWaiting = true;
    report(SignInStage::Waiting);
}

void BrowserSignIn::report(SignInStage stage)
{
    m_progress.stage = stage;
    m_observer(m_progress);
}

Task<Result<Secret>> BrowserSignIn::waitForCode()
{
    auto code = co_await m_answer.wait();
    co_return code;
}

Task<Result<SignIn>> BrowserSignIn::redeem(Secret code)
{
    report(SignInStage::Exchanging);
    CodeExchange exchange;
    exchange.loginUrl = m_request.loginUrl;
    exchange.app = m_request.app;
    exchange.callbackUrl = m_request.callbackUrl;
    exchange.code = std::move(code);
    exchange.verifier = m_authorization.verifier;
    auto tokens = co_await m_tokens.exchangeCode(std::move(exchange));
    if (!tokens)
        co_return tokens.error();

    report(SignInStage::Identity);
    IdentityRequest question;
    question.loginUrl = m_request.loginUrl;
    question.instanceUrl = tokens->instanceUrl;
    question.identityUrl = tokens->identityUrl;
    question.accessToken = tokens->accessToken;
    auto identity = co_await m_identities.fetch(std::move(question));
    if (!identity)
        co_return identity.error();
    SignIn signIn;
    signIn.tokens = std::move(tokens).value();
    signIn.identity = std::move(identity).value();
    co_return signIn;
}

/// The listener dies with this object, and often right after `run`: without the wait the browser would end
/// on an error page of its own.
Task<> BrowserSignIn::letPageLoad()
{
    if (!m_listener || !m_listener->isSettled())
        co_return;
    const auto sent =
        co_await async::withTimeout(m_listener->pageSent(), m_request.pageLimit, pageNotFetched());
    if (!sent)
        log::area(log::Area::Auth).info("{}", sent.error().message);
    m_listener.reset();
}

} // namespace scout::auth
