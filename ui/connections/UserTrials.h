// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/SignIn.h"

#include <QObject>

#include <optional>

namespace scout::connections {

/// How one user of a JWT connection fared.
struct UserTrial {
    std::string username;
    bool isRunning = false;
    std::optional<std::chrono::milliseconds> took; ///< once it is over
    std::optional<Error> error; ///< why it was refused
};

/// Signs the users of a JWT connection in, one by one, before it is stored: what each of them came to is
/// shown, and those that work are not lost because of one that does not.
class UserTrials final : public QObject {
    Q_OBJECT

public:
    UserTrials(SignIn& signIn, const Clock& clock, QObject* parent = nullptr);

    const std::vector<UserTrial>& trials() const { return m_trials; }
    bool isRunning() const { return m_running; }
    /// Those that were let in, in the order given.
    std::vector<std::string> connected() const;
    /// The first one that was refused; null if none was.
    const UserTrial* failed() const;
    /// The request with the users that were let in.
    SignInRequest requestForConnected() const;

    /// `request` holds a SigningKey. Nothing is tried yet.
    void prepare(SignInRequest request);
    /// Tries those that are not connected.
    void retry();
    void remove(const std::string& username);
    void cancel();

Q_SIGNALS:
    void changed();
    void finished();

private:
    Task<> run();

    SignIn& m_signIn;
    const Clock& m_clock;
    SignInRequest m_request;
    std::vector<UserTrial> m_trials;
    bool m_running = false;
    TaskScope m_tasks;
};

/// "1 user", "2 users".
QString usersText(std::size_t count);

} // namespace scout::connections
