// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Server.h"
#include "demoorg/support/Browser.h"
#include "demoorg/support/ManualClock.h"

#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

struct Answer {
    int status = 0;
    std::string body;
    httplib::Headers headers;

    nlohmann::json json() const { return nlohmann::json::parse(body, nullptr, false); }
    std::string header(const std::string& name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? "" : found->second;
    }
};

/// A small demo org, and clients for it that share no code with its server.
class OrgTest : public ::testing::Test {
protected:
    static constexpr const char* kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, B
    static constexpr const char* kChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static constexpr const char* kCallback = "http://localhost:1717/OauthRedirect";

    OrgTest();

    void restart();
    std::string url() const { return server->baseUrl(); }

    /// The parameters of an authorization request of PlatformCLI, as the Salesforce CLI sends them.
    Parameters authorizeRequest() const;
    /// Signs in as the demo user and answers the consent page; the address that the browser is sent to.
    std::string authorize(const Parameters& request, const std::string& decision = "allow");
    /// The parameters of exchanging the code in such an address.
    Parameters exchangeOf(const std::string& callbackUrl) const;
    /// Goes all the way: the token answer for PlatformCLI.
    nlohmann::json signIn();

    Answer get(const std::string& path, const std::string& token = {}) const;
    Answer postForm(const std::string& path, const Parameters& form, httplib::Headers headers = {}) const;
    Answer token(const Parameters& form) const { return postForm("/services/oauth2/token", form); }
    /// Expects a refusal of the token endpoint, word for word.
    static void expectRefusal(const Answer& answer, const std::string& error, const std::string& description);

    ManualClock clock;
    Server::Options options;
    std::unique_ptr<Server> server;
};

/// A query parameter of an address.
std::string queryValue(const std::string& url, const std::string& name);

} // namespace scout::demoorg
