// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <deque>

namespace scout::test {

/// Stands in for the network: holds the requests it expects, in order, with the outcome of each. A request
/// that isn't expected is a test failure; `allUsed` tells about one that never came.
class ScriptedHttp final : public net::HttpClient {
public:
    ~ScriptedHttp() override;

    /// `url` without its query. A bare status gets an empty body.
    void expect(std::string method, std::string url, int status, std::string body = {},
        std::vector<net::HttpHeader> headers = {});
    void expect(std::string method, std::string url, Error error);
    /// A request that is never answered: its task ends only with its owner.
    void expectSilence(std::string method, std::string url);

    Task<Result<net::HttpResponse>> send(net::HttpRequest request) override;

    const std::vector<net::HttpRequest>& sent() const noexcept { return m_sent; }
    bool allUsed() const noexcept { return m_expected.empty(); }
    /// Requests that were neither answered nor given up.
    int pending() const noexcept { return *m_pending; }

private:
    struct Expected {
        std::string method;
        std::string url;
        std::optional<Result<net::HttpResponse>> outcome; ///< nothing: silence
    };

    std::deque<Expected> m_expected;
    std::vector<net::HttpRequest> m_sent;
    std::shared_ptr<int> m_pending = std::make_shared<int>(0);
};

} // namespace scout::test
