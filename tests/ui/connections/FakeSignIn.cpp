// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/FakeSignIn.h"

namespace scout::test {

Task<Result<orgs::Connected>> FakeSignIn::run(
    connections::SignInRequest request, orgs::ConnectObserver* observer)
{
    struct Frame {
        FakeSignIn& owner;
        Outcome outcome;
        ~Frame() { owner.m_outcome = nullptr; }
    };
    m_requests.push_back(std::move(request));
    m_observer = observer;
    Frame frame{*this, {}};
    m_outcome = &frame.outcome;
    auto outcome = co_await frame.outcome.wait();
    co_return outcome;
}

Task<Result<void>> FakeSignIn::tryUser(connections::SignInRequest, std::string username)
{
    triedUsers.push_back(username);
    const auto refused = refusedUsers.find(username);
    if (refused != refusedUsers.end())
        co_return refused->second;
    co_return Result<void>();
}

Result<void> FakeSignIn::submitRedirectedAddress(const std::string& text)
{
    m_submitted.push_back(text);
    return answerToAddress;
}

Result<void> FakeSignIn::openBrowser(const std::string& url)
{
    m_opened.push_back(url);
    return answerToOpening;
}

void FakeSignIn::reachBrowser()
{
    reach(orgs::ConnectStage::OpeningBrowser);
    m_observer->signInUrl(kLink);
    reach(orgs::ConnectStage::WaitingForUser);
}

} // namespace scout::test
