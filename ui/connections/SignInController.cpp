// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/SignInController.h"

#include "async/QtText.h"

namespace scout::connections {

SignInController::SignInController(SignIn& signIn, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_signIn(signIn)
    , m_clock(clock)
{ }

std::chrono::seconds SignInController::waited() const
{
    const auto& opened = m_progress.begunAt(orgs::ConnectStage::WaitingForUser);
    return opened ? std::chrono::floor<std::chrono::seconds>(m_clock.now() - *opened)
                  : std::chrono::seconds(0);
}

void SignInController::start(SignInRequest request)
{
    m_tasks.cancelAll();
    m_request = std::move(request);
    m_progress = {};
    m_connection.reset();
    m_error.reset();
    setState(State::SigningIn);
    m_tasks.start(signIn(m_request));
}

void SignInController::cancel()
{
    m_tasks.cancelAll();
    setState(State::Choosing);
}

Task<> SignInController::signIn(SignInRequest request)
{
    auto connection = co_await m_signIn.run(std::move(request), this);
    if (!connection) {
        m_error = std::move(connection).error();
        setState(State::Failed);
        co_return;
    }
    m_connection = std::move(connection).value();
    setState(State::Connected);
}

Result<void> SignInController::submitRedirectedAddress(const QString& text)
{
    return m_signIn.submitRedirectedAddress(toUtf8(text));
}

void SignInController::openBrowser(const std::string& url)
{
    auto opened = m_signIn.openBrowser(url);
    m_progress.browserProblem = opened ? std::nullopt : std::optional(opened.error());
    Q_EMIT progressChanged();
}

void SignInController::stageReached(orgs::ConnectStage stage)
{
    auto& begun = m_progress.begun[static_cast<std::size_t>(stage)];
    if (!begun)
        begun = m_clock.now();
    Q_EMIT progressChanged();
}

void SignInController::signInUrl(std::string url)
{
    m_progress.link = std::move(url);
    Q_EMIT progressChanged();
}

void SignInController::callbackUnavailable(Error reason)
{
    m_progress.callbackProblem = std::move(reason);
    Q_EMIT progressChanged();
}

void SignInController::browserFailed(Error reason)
{
    m_progress.browserProblem = std::move(reason);
    Q_EMIT progressChanged();
}

void SignInController::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(); // last: a slot may delete this controller
}

} // namespace scout::connections
