// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "connections/SignIn.h"

#include <map>
#include <vector>

namespace scout::test {

/// A sign-in whose course the test tells, stage by stage. It waits for ever until it is finished.
class FakeSignIn final : public connections::SignIn {
public:
    static constexpr const char* kLink = "https://login.salesforce.com/services/oauth2/authorize?client_id=x";

    Task<Result<orgs::Connected>> run(
        connections::SignInRequest request, orgs::ConnectObserver* observer) override;
    Result<void> submitRedirectedAddress(const std::string& text) override;
    Result<void> openBrowser(const std::string& url) override;
    std::string callbackUrl() const override { return "http://localhost:1717/OauthRedirect"; }
    Task<Result<void>> tryUser(connections::SignInRequest request, std::string username) override;
    Task<Result<std::string>> demoAddress() override { co_return std::string("http://127.0.0.1:8100"); }

    /// Everything up to the point where the user has to do something.
    void reachBrowser();
    void reach(orgs::ConnectStage stage) { m_observer->stageReached(stage); }
    orgs::ConnectObserver& observer() { return *m_observer; }
    /// The task is resumed from the event loop.
    void finish(Result<orgs::Connected> outcome) { m_outcome->set(std::move(outcome)); }

    bool isRunning() const { return m_outcome != nullptr; }
    const std::vector<connections::SignInRequest>& requests() const { return m_requests; }
    const std::vector<std::string>& submitted() const { return m_submitted; }
    const std::vector<std::string>& opened() const { return m_opened; }

    /// What comes of the next address that is handed over.
    Result<void> answerToAddress;
    Result<void> answerToOpening;
    /// What Salesforce says to a user who is tried; success for those that are not in it.
    std::map<std::string, Error> refusedUsers;
    std::vector<std::string> triedUsers;

private:
    using Outcome = async::Deferred<Result<orgs::Connected>>;

    std::vector<connections::SignInRequest> m_requests;
    std::vector<std::string> m_submitted;
    std::vector<std::string> m_opened;
    orgs::ConnectObserver* m_observer = nullptr;
    Outcome* m_outcome = nullptr; ///< in the frame of the task that runs
};

} // namespace scout::test
