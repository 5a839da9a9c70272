// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

/// A demo org, and calls of its data API as the demo user.
class ApiTest : public OrgTest {
protected:
    ApiTest() { signInAgain(); }

    /// After restart(): with a token of the new server.
    void signInAgain() { token = server->environment()->accessToken.reveal(); }
    /// From here on as the user who may only read.
    void becomeReader() { token = server->environment()->readToken.reveal(); }

    /// Below "/services/data/v67.0", which an address that begins with "/services" replaces.
    Answer send(const std::string& method, const std::string& path, const std::string& body = {},
        httplib::Headers headers = {}) const
    {
        httplib::Client client(url());
        client.set_tcp_nodelay(true);
        httplib::Request request;
        request.method = method;
        request.path = path.starts_with("/services") ? path : "/services/data/v67.0" + path;
        headers.emplace("Authorization", "Bearer " + token);
        if (!headers.contains("Content-Type"))
            headers.emplace("Content-Type", "application/json");
        request.headers = std::move(headers);
        request.body = body;
        const auto answer = client.send(request);
        return answer ? Answer{answer->status, answer->body, answer->headers} : Answer{};
    }
    Answer get(const std::string& path, httplib::Headers headers = {}) const
    {
        return send("GET", path, {}, std::move(headers));
    }
    /// The id of a new record.
    std::string create(const std::string& object, const nlohmann::json& record) const
    {
        const Answer answer = send("POST", "/sobjects/" + object, record.dump());
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.json().value("id", std::string());
    }
    /// "400 INVALID_FIELD" of a refusal.
    static std::string refusal(const Answer& answer)
    {
        const auto body = answer.json();
        return std::to_string(answer.status) + " "
            + (body.is_array() && !body.empty() ? body[0].value("errorCode", "?") : answer.body);
    }

    std::string token;
};

} // namespace scout::demoorg
