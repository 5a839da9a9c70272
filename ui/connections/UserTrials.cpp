// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/UserTrials.h"

#include <algorithm>

namespace scout::connections {

namespace {

bool isConnected(const UserTrial& trial)
{
    return trial.took && !trial.error;
}

} // namespace

UserTrials::UserTrials(SignIn& signIn, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_signIn(signIn)
    , m_clock(clock)
{ }

std::vector<std::string> UserTrials::connected() const
{
    std::vector<std::string> usernames;
    for (const UserTrial& trial : m_trials)
        if (isConnected(trial))
            usernames.push_back(trial.username);
    return usernames;
}

const UserTrial* UserTrials::failed() const
{
    const auto failed =
        std::ranges::find_if(m_trials, [](const UserTrial& trial) { return trial.error.has_value(); });
    return failed == m_trials.end() ? nullptr : &*failed;
}

SignInRequest UserTrials::requestForConnected() const
{
    SignInRequest request = m_request;
    std::get<SigningKey>(request.way).usernames = connected();
    return request;
}

void UserTrials::prepare(SignInRequest request)
{
    m_request = std::move(request);
    m_trials.clear();
    for (const std::string& username : std::get<SigningKey>(m_request.way).usernames)
        m_trials.push_back({username, false, {}, {}});
    Q_EMIT changed();
}

QString usersText(std::size_t count)
{
    return count == 1 ? UserTrials::tr("1 user") : UserTrials::tr("%1 users").arg(count);
}

void UserTrials::retry()
{
    m_tasks.cancelAll();
    m_running = true;
    m_tasks.start(run());
}

void UserTrials::remove(const std::string& username)
{
    std::erase_if(m_trials, [&](const UserTrial& trial) { return trial.username == username; });
    Q_EMIT changed();
}

void UserTrials::cancel()
{
    m_tasks.cancelAll();
    m_running = false;
}

Task<> UserTrials::run()
{
    for (std::size_t i = 0; i < m_trials.size(); ++i) {
        if (isConnected(m_trials[i]))
            continue;
        m_trials[i] = {m_trials[i].username, true, {}, {}};
        Q_EMIT changed();
        const TimePoint begin = m_clock.now();
        auto outcome = co_await m_signIn.tryUser(m_request, m_trials[i].username);
        UserTrial& trial = m_trials[i];
        trial.isRunning = false;
        trial.took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - begin);
        if (!outcome)
            trial.error = outcome.error();
        Q_EMIT changed();
    }
    m_running = false;
    Q_EMIT finished(); // last: a slot may delete this
}

} // namespace scout::connections
