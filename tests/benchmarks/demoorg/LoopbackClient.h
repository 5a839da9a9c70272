// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::demoorg {

/// One keep-alive connection that costs as little as a client can: it keeps nothing of an answer but its
/// bytes. Answers carry a Content-Length. Throws where the other side fails.
class LoopbackClient {
public:
    /// `token` may be empty.
    LoopbackClient(int port, std::string token);
    ~LoopbackClient();

    LoopbackClient(const LoopbackClient&) = delete;
    LoopbackClient& operator=(const LoopbackClient&) = delete;

    /// The body, good until the next call. Any status but 200, 201 and 204 throws.
    std::string_view get(std::string_view path) { return send("GET", path, {}, {}); }
    std::string_view send(
        std::string_view method, std::string_view path, std::string_view contentType, std::string_view body);
    /// Of the last answer; empty if it had none. `name` as the server spells it.
    std::string_view header(std::string_view name) const;

private:
    void write(std::string_view bytes) const;
    void fill(std::size_t atLeast);

    int m_socket;
    std::string m_token;
    std::string m_bytes; ///< grows to the largest answer and stays
    std::size_t m_filled = 0;
    std::size_t m_headSize = 0;
};

/// "v67.0" of the org's data API and what is below.
std::string apiPath(std::string_view below);
/// Percent-encoded, for a query.
std::string encoded(std::string_view text);

} // namespace scout::demoorg
