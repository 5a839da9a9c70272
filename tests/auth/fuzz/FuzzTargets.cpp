// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/fuzz/FuzzTargets.h"

#include "auth/CallbackAnswer.h"
#include "auth/RequestHead.h"
#include "auth/SalesforceHost.h"
#include "auth/SfdxAuthUrl.h"
#include "auth/TokenReply.h"
#include "crypto/Certificate.h"
#include "net/Form.h"

#include <cstdio>
#include <cstdlib>

namespace scout::auth {

namespace {

constexpr const char* kLogin = "https://login.salesforce.com";
constexpr const char* kTokenUrl = "https://login.salesforce.com/services/oauth2/token";
constexpr const char* kCallback = "http://localhost:1717/OauthRedirect";
constexpr const char* kState = "the-state";

void require(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void requireState(std::string_view query)
{
    if (!readCallback(query, Secret(kState)))
        return;
    const auto state = net::FormFields::parse(query).single("state");
    require(state == kState, "a code is believed only with the state of its sign-in");
}

void requireError(const Error& error)
{
    require(!error.code.empty() && !error.message.empty(), "a failure has a code and a sentence");
}

} // namespace

void fuzzCallback(std::string_view text)
{
    if (const auto head = parseRequestHead(text)) {
        require(!head->method.empty() && head->path.starts_with('/'), "a request has a method and a path");
        looksLikeAnswer(head->query);
        requireState(head->query);
    }
    requireState(text);
    if (const auto code = parseRedirectedAddress(text, kCallback, Secret(kState)); !code)
        requireError(code.error());
}

void fuzzPem(std::string_view text)
{
    const auto key = crypto::PrivateKey::read(Secret(std::string(text)), Secret("topsecret"));
    if (key) {
        const auto again = crypto::PrivateKey::read(key->pem());
        require(again && again->publicKey() == key->publicKey(), "a key is written and read back");
    } else {
        requireError(key.error());
    }
    const auto certificate = crypto::Certificate::read(text);
    if (!certificate)
        return requireError(certificate.error());
    certificate->commonName();
    certificate->notBefore();
    certificate->notAfter();
    const auto again = crypto::Certificate::read(certificate->pem());
    require(again && again->fingerprint() == certificate->fingerprint(),
        "a certificate is written and read back");
}

void fuzzSfdxUrl(std::string_view text)
{
    const auto url = SfdxAuthUrl::parse(Secret(std::string(text)));
    if (!url)
        return requireError(url.error());
    require(!url->refreshToken.empty() && !url->host.empty(), "a URL that is read is whole");
    const auto again = SfdxAuthUrl::parse(url->text());
    require(again && *again == *url, "a URL is written and read back");
}

void fuzzTokenReply(std::string_view text)
{
    for (const int status : {200, 400, 500}) {
        const net::HttpResponse response{status, {}, std::string(text)};
        const auto tokens = readTokenReply(response, kTokenUrl, kLogin);
        if (!tokens) {
            requireError(tokens.error());
            continue;
        }
        require(status == 200 && !tokens->accessToken.empty(), "only a success brings a token");
        require(checkTokenTarget(tokens->instanceUrl, kLogin).ok(), "a token is for Salesforce only");
    }
}

} // namespace scout::auth
