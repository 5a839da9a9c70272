// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

/// A client of the Bulk API, signed in as the demo user.
class BulkTest : public OrgTest {
protected:
    BulkTest() { signInAgain(); }

    void signInAgain()
    {
        const auto environment = server->environment().value();
        token = environment.accessToken.reveal();
        readToken = environment.readToken.reveal();
    }

    httplib::Headers headers() const { return {{"Authorization", "Bearer " + token}}; }
    static std::string path(const std::string& rest) { return "/services/data/v67.0/jobs/" + rest; }

    Answer ask(const std::string& method, const std::string& rest, const std::string& body = {},
        const std::string& type = "application/json") const
    {
        httplib::Client client(url());
        client.set_url_encode(false);
        client.set_tcp_nodelay(true);
        httplib::Request request;
        request.method = method;
        request.path = path(rest);
        request.headers = headers();
        request.body = body;
        if (!body.empty() || method == "PUT")
            request.set_header("Content-Type", type);
        const auto result = client.send(request);
        return result ? Answer{result->status, result->body, result->headers} : Answer{};
    }
    nlohmann::json json(const std::string& method, const std::string& rest, const nlohmann::json& body) const
    {
        return ask(method, rest, body.dump()).json();
    }

    /// Makes the job, uploads, closes and waits; its id.
    std::string ingest(const nlohmann::json& job, const std::string& csv) const
    {
        const std::string id = json("POST", "ingest", job).value("id", "none");
        EXPECT_EQ(ask("PUT", "ingest/" + id + "/batches", csv, "text/csv").status, 201);
        EXPECT_EQ(json("PATCH", "ingest/" + id, {{"state", "UploadComplete"}})["state"], "UploadComplete");
        await("ingest/" + id);
        return id;
    }
    /// Asks until the job is through; what it says then.
    nlohmann::json await(const std::string& job) const
    {
        for (;;) {
            const auto answer = ask("GET", job).json();
            const std::string state = answer.value("state", "none");
            if (state != "UploadComplete" && state != "InProgress")
                return answer;
        }
    }
    std::string query(const std::string& soql, const std::string& operation = "query") const
    {
        const std::string id =
            json("POST", "query", {{"operation", operation}, {"query", soql}}).value("id", "none");
        await("query/" + id);
        return id;
    }
    nlohmann::json select(const std::string& soql) const
    {
        return get("/services/data/v67.0/query?q=" + Parameters{{"q", soql}}.text().substr(2), token)
            .json()["records"];
    }

    std::string token;
    std::string readToken;
};

} // namespace scout::demoorg
