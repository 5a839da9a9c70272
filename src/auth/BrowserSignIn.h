// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AuthorizationRequest.h"
#include "auth/BrowserOpener.h"
#include "auth/Identity.h"
#include "auth/IdentityClient.h"
#include "auth/LoopbackListener.h"
#include "auth/TokenClient.h"

#include <functional>

namespace scout::auth {

/// How the browser's answer gets back.
enum class AnswerRoute {
    Loopback, ///< by our listener; pasting works, too
    Pasted, ///< only by hand: the port is busy, or the browser runs on another machine
};

struct SignInRequest {
    std::string loginUrl;
    ClientApp app;
    std::string callbackUrl; ///< as registered with the app, for example http://localhost:1717/OauthRedirect
    std::vector<std::string> scopes = {};
    std::string loginHint = {};
    std::string prompt = {};
    AnswerRoute route = AnswerRoute::Loopback;
    std::chrono::milliseconds limit = std::chrono::minutes(5); ///< for the user, from the link on
    std::chrono::milliseconds pageLimit = std::chrono::seconds(3); ///< for the browser to fetch the last page
};

enum class SignInStage { Opened, Waiting, Exchanging, Identity };

/// The whole state of a sign-in, for whoever shows it.
struct SignInProgress {
    SignInStage stage = SignInStage::Opened;
    std::string link; ///< to copy or to open again
    std::optional<Error> browserProblem = {}; ///< the browser did not open: show the link
};

struct SignIn {
    Tokens tokens;
    Identity identity;
};

/// One sign-in by the OAuth web-server flow with PKCE:
///
///     Opened      the link was handed to the browser, the listener is up
///     Waiting     for the answer, by the listener or by submitRedirectedAddress
///     Exchanging  the code for tokens
///     Identity    who is it
///
/// Make one an attempt, and keep it until the task of `run` is gone. Destroying that task cancels the
/// sign-in; the listener closes with this object.
///
/// Errors of `run`: "callback_port_busy" (call again with AnswerRoute::Pasted) and the others of
/// LoopbackListener::open; BadRequest "login_url_invalid"; Timeout "signin_timed_out"; those of
/// auth/CallbackAnswer.h, TokenClient and IdentityClient.
class BrowserSignIn {
public:
    /// All borrowed.
    struct Surroundings {
        net::HttpClient& http;
        crypto::RandomSource& random;
        BrowserOpener& browser;
    };
    /// Called on every change. It must not destroy the BrowserSignIn.
    using Observer = std::function<void(const SignInProgress&)>;

    BrowserSignIn(Surroundings surroundings, SignInRequest request, Observer observer);

    Task<Result<SignIn>> run();

    /// The address that the browser landed on, or its query, as the user pasted it. A text that is of no use
    /// is refused here ("callback_address_unusable", "signin_state_mismatch") and the wait goes on; a code,
    /// or a refusal by Salesforce, ends it. Cancelled "signin_not_waiting" if nothing waits.
    Result<void> submitRedirectedAddress(const std::string& text);

private:
    std::optional<Error> prepare();
    void openBrowser();
    void report(SignInStage stage);
    Error withAddress(Error error) const;
    Task<Result<Secret>> waitForCode();
    Task<Result<SignIn>> redeem(Secret code);
    Task<> letPageLoad();

    SignInRequest m_request;
    Observer m_observer;
    crypto::RandomSource& m_random;
    BrowserOpener& m_browser;
    TokenClient m_tokens;
    IdentityClient m_identities;
    AuthorizationRequest m_authorization;
    SignInProgress m_progress;
    async::Deferred<Result<Secret>> m_answer;
    bool m_isWaiting = false;
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace scout::auth
