// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "auth/BrowserSignIn.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "orgs/OrgProbe.h"

#include <chrono>
#include <string>

namespace scout::crypto {
class RandomSource;
}
namespace scout::secrets {
class SecretStore;
}

namespace scout::orgs {

class OrgStore;

/// How far a sign-in has come.
enum class ConnectStage {
    OpeningBrowser,
    WaitingForUser,
    ExchangingCode,
    Checking,
};

/// Watches a sign-in. Called on the thread that runs it; must outlive it.
class ConnectObserver {
public:
    virtual ~ConnectObserver() = default;
    virtual void stageReached(ConnectStage stage) = 0;
    /// The address that the browser was sent to, for "Copy sign-in link" and `--no-browser`. It holds the
    /// challenge and the state of this sign-in, no secret.
    virtual void signInUrl(std::string url) = 0;
    /// The browser did not open; the wait goes on, since the address can be opened by hand.
    virtual void browserFailed(Error) { }
    /// The callback port is taken: only pasting the redirected address can finish this sign-in.
    virtual void callbackUnavailable(Error reason) = 0;
};

struct QuickConnectRequest {
    std::string name; ///< empty: the org's own
    Method method = Method::Quick;
    std::string loginUrl; ///< of auth::loginUrlFrom()
    std::string clientId;
    std::string callbackUrl;
    std::vector<std::string> scopes = {"api", "refresh_token"};
    std::string loginHint;
    auth::AnswerRoute route = auth::AnswerRoute::Loopback;
    std::chrono::milliseconds limit = std::chrono::minutes(5);
};

struct TokenConnectRequest {
    std::string name;
    std::string instanceUrl; ///< of auth::loginUrlFrom()
    Secret accessToken;
};

/// A new connection, stored.
struct Connected {
    OrgProfile profile;
    OrgFacts facts;
};

/// From a sign-in to a stored connection:
///
///     secret store opened → browser → code → tokens → look at the org → secrets stored → profile stored
///
/// Nothing is stored before the org has answered with the new token; the secrets are on disk before the
/// profile that needs them. One flow object runs one sign-in at a time.
class ConnectFlow {
public:
    struct Parts {
        net::HttpClient& http;
        secrets::SecretStore& secrets;
        OrgStore& store;
        crypto::RandomSource& random;
        const Clock& clock;
    };

    explicit ConnectFlow(Parts parts);
    ~ConnectFlow();

    /// Errors: those of auth::BrowserSignIn, of OrgProbe and of the stores.
    Task<Result<Connected>> quick(
        QuickConnectRequest request, auth::BrowserOpener* browser, ConnectObserver* observer);
    /// Hands over the address that the browser landed on while quick() waits. Errors: BadRequest
    /// "redirect_address_invalid" and the sign-in's own; the wait goes on after an address that can't be
    /// read.
    Result<void> submitRedirectedAddress(const std::string& text);

    Task<Result<Connected>> token(TokenConnectRequest request);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace scout::orgs
