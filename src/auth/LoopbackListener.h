// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "auth/CallbackPage.h"
#include "auth/LoopbackConnection.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <memory>
#include <vector>

class QTcpServer;

namespace scout::auth {

/// Waits on this machine for the browser to bring the answer of a sign-in (RFC 8252 section 7.3).
///
///     GET /OauthRedirect?code=…&state=…   → onAnswer, then 303 to /OauthRedirect/finished
///     GET /OauthRedirect/finished         → a page whose address holds no code
///
/// Listens on 127.0.0.1 and ::1 only, answers only GET to its own path under a loopback name, and goes on
/// waiting whatever else comes: other paths (404), other methods (405), visits without an answer (400),
/// connections that say nothing. The first answer settles it, be it a code, a refusal or one with a wrong
/// `state`; later ones are only shown the page.
class LoopbackListener {
public:
    struct Limits {
        LoopbackConnection::Limits connection = {};
        std::size_t connections = 64; ///< at once
    };
    /// The code, or the errors of readCallback (auth/CallbackAnswer.h). Called at most once. It must not
    /// destroy the listener, which still has a page to show.
    using OnAnswer = std::function<void(Result<Secret>)>;

    /// `callbackUrl` is an http address on loopback with a port. Errors: BadRequest "callback_url_invalid",
    /// Network "callback_port_busy" (the message names the port), Network "callback_port_refused" if the
    /// system doesn't let us listen there for another reason.
    static Result<std::unique_ptr<LoopbackListener>> open(
        const std::string& callbackUrl, Secret state, OnAnswer onAnswer, Limits limits);
    static Result<std::unique_ptr<LoopbackListener>> open(
        const std::string& callbackUrl, Secret state, OnAnswer onAnswer)
    {
        return open(callbackUrl, std::move(state), std::move(onAnswer), Limits());
    }
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;

    /// An answer came here, so a browser is about to ask for the finished page.
    bool isSettled() const noexcept { return m_page.has_value(); }
    /// Resumes once the finished page has been sent. A browser may never ask: put a limit on the wait.
    Task<Result<void>> pageSent();

private:
    LoopbackListener(std::string path, Secret state, OnAnswer onAnswer, Limits limits);

    std::optional<Error> listen(quint16 port);
    void accept(QTcpServer& server);
    std::string respond(const RequestHead& request);
    void settle(const RequestHead& request);

    std::string m_path;
    std::string m_finishedPath;
    Secret m_state;
    OnAnswer m_onAnswer;
    Limits m_limits;
    std::optional<CallbackPage> m_page;
    async::Deferred<bool> m_pageSent;
    std::size_t m_openConnections = 0;
    std::vector<std::unique_ptr<QTcpServer>> m_servers; ///< last: their connections call back
};

} // namespace scout::auth
