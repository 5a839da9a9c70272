// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/AuthorizeRequest.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// BASE64URL of 32 bytes.
bool isChallenge(std::string_view text)
{
    constexpr std::size_t kLength = 43;
    return text.size() == kLength && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

/// What is wrong with client and callback: nothing can be redirected then.
std::optional<OAuthError> judgeClient(const Parameters& query, const std::optional<ConnectedApp>& app)
{
    if (!app)
        return OAuthError{"invalid_client_id", "client identifier invalid"};
    const auto redirectUri = query.find("redirect_uri");
    if (!redirectUri)
        return OAuthError{"redirect_uri_missing", "redirect_uri not provided"};
    if (!app->hasCallback(*redirectUri))
        return OAuthError{"redirect_uri_mismatch", "redirect_uri must match configuration"};
    if (app->pkceRequired && query.value("code_challenge").empty())
        return OAuthError{"invalid_request", "missing required code challenge"};
    return std::nullopt;
}

std::optional<OAuthError> judgeRest(const Parameters& query, const ConnectedApp& app)
{
    if (query.value("response_type") != "code" || !app.webServerFlow)
        return OAuthError{"unsupported_response_type", "response type is not supported"};
    const std::string challenge = query.value("code_challenge");
    // Clients of Salesforce leave the method out; there is but one.
    if (query.find("code_challenge_method").value_or("S256") != "S256"
        || (!challenge.empty() && !isChallenge(challenge)))
        return OAuthError{"invalid_request", "invalid code challenge"};
    if (!grantedScopes(Scopes(query.value("scope")), app.scopes))
        return OAuthError{"invalid_scope", "the requested scope is invalid"};
    if (query.value("immediate") == "true")
        return OAuthError{"immediate_unsuccessful", "the user has to log in"};
    return std::nullopt;
}

bool prompts(const Parameters& query, std::string_view wanted)
{
    const std::string prompt = query.value("prompt");
    const auto words = split(prompt, ' ');
    return std::find(words.begin(), words.end(), wanted) != words.end();
}

} // namespace

std::variant<AuthorizeRequest, AuthorizeRefusal> readAuthorizeRequest(
    const Parameters& query, const Site& site)
{
    auto app = site.findApp(query.value("client_id"));
    if (auto error = judgeClient(query, app))
        return AuthorizeRefusal{std::move(*error)};
    if (auto error = judgeRest(query, *app))
        return AuthorizeRefusal{std::move(*error), query.value("redirect_uri"), query.value("state")};
    AuthorizeRequest request;
    request.scopes = grantedScopes(Scopes(query.value("scope")), app->scopes).value();
    request.app = std::move(*app);
    request.redirectUri = query.value("redirect_uri");
    request.state = query.value("state");
    request.challenge = query.value("code_challenge");
    request.nonce = query.value("nonce");
    request.loginHint = query.value("login_hint");
    request.asksForLogin = prompts(query, "login") || prompts(query, "select_account");
    return request;
}

std::string refusalUrl(const AuthorizeRefusal& refusal)
{
    Parameters answer{{"error", refusal.error.error}, {"error_description", refusal.error.description}};
    if (!refusal.state.empty())
        answer.add("state", refusal.state);
    return withQuery(refusal.redirectUri, answer);
}

} // namespace scout::demoorg
