// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/SignIn.h"

#include <QObject>

#include <array>
#include <optional>

namespace scout::connections {

/// How far the sign-in under way has come.
struct SignInProgress {
    /// When each orgs::ConnectStage began.
    std::array<std::optional<TimePoint>, 4> begun;
    std::string link; ///< of the sign-in page, once it is known
    std::optional<Error> callbackProblem; ///< set: only pasting can finish this sign-in
    std::optional<Error> browserProblem; ///< set: the user has to open the link

    bool operator==(const SignInProgress&) const = default;

    bool hasBegun(orgs::ConnectStage stage) const { return begunAt(stage).has_value(); }
    const std::optional<TimePoint>& begunAt(orgs::ConnectStage stage) const
    {
        return begun[static_cast<std::size_t>(stage)];
    }
};

/// Runs a sign-in for the wizard, which shows what this says and knows nothing of the network. GUI thread.
///
///     Choosing → SigningIn → Connected
///         ↑         ↓  ↑
///         └──── Failed ┘
class SignInController final : public QObject, private orgs::ConnectObserver {
    Q_OBJECT

public:
    enum class State { Choosing, SigningIn, Connected, Failed };
    Q_ENUM(State)

    SignInController(SignIn& signIn, const Clock& clock, QObject* parent = nullptr);

    State state() const { return m_state; }
    /// Of the sign-in under way, or of the last one.
    const SignInRequest& request() const { return m_request; }
    const SignInProgress& progress() const { return m_progress; }
    std::string callbackUrl() const { return m_signIn.callbackUrl(); }

    /// Since the sign-in page was opened; zero before.
    std::chrono::seconds waited() const;

    /// In state Connected only.
    const orgs::Connected& connection() const { return *m_connection; }
    /// In state Failed only.
    const Error& error() const { return *m_error; }

    void start(SignInRequest request);
    void startAgain() { start(m_request); }
    /// Back to Choosing, whatever is under way.
    void cancel();
    Result<void> submitRedirectedAddress(const QString& text);
    void openBrowser(const std::string& url);

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

private:
    void stageReached(orgs::ConnectStage stage) override;
    void signInUrl(std::string url) override;
    void callbackUnavailable(Error reason) override;
    void browserFailed(Error reason) override;

    void setState(State state);
    Task<> signIn(SignInRequest request);

    SignIn& m_signIn;
    const Clock& m_clock;
    State m_state = State::Choosing;
    SignInRequest m_request;
    SignInProgress m_progress;
    std::optional<orgs::Connected> m_connection;
    std::optional<Error> m_error;
    TaskScope m_tasks;
};

} // namespace scout::connections
