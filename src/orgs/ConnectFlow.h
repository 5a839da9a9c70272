// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "auth/BrowserSignIn.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "orgs/ConnectionKeeper.h"

#include <chrono>
#include <string>

namespace scout::crypto {
class RandomSource;
}
namespace scout::secrets {
class SecretStore;
}

namespace scout::orgs {

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
    std::string reconnects; ///< the id of the connection that signs in again; empty: a new one
    Method method = Method::Quick;
    std::string loginUrl; ///< of auth::loginUrlFrom()
    std::string clientId;
    Secret clientSecret; ///< empty where the app demands none
    std::string callbackUrl;
    std::vector<std::string>
        otherCallbackUrls; ///< registered as well: tried in order where the port is taken
    std::vector<std::string> scopes = {"api", "refresh_token"};
    std::string loginHint;
    auth::AnswerRoute route = auth::AnswerRoute::Loopback;
    std::chrono::milliseconds limit = std::chrono::minutes(5);
};

struct TokenConnectRequest {
    std::string name;
    std::string reconnects; ///< as above
    std::string instanceUrl; ///< of auth::loginUrlFrom()
    Secret accessToken;
};

/// From a sign-in to a stored connection:
///
///     secret store opened → browser → code → tokens → look at the org → secrets stored → profile stored
///
/// The last three steps are ConnectionKeeper's. One flow object runs one sign-in at a time.
class ConnectFlow {
public:
    struct Parts {
        net::HttpClient& http;
        secrets::SecretStore& secrets;
        OrgStore& store;
        OrgSessions& sessions;
        crypto::RandomSource& random;
        const Clock& clock;
    };

    explicit ConnectFlow(Parts parts);
    ~ConnectFlow();

    /// Errors: those of auth::BrowserSignIn and of ConnectionKeeper.
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
