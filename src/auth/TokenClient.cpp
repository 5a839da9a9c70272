// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/TokenClient.h"

#include "auth/TokenReply.h"

namespace scout::auth {

net::HttpRequest tokenRequest(const std::string& url, const net::FormBody& form)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = form.text();
    request.confidential = true;
    return request;
}

TokenClient::TokenClient(net::HttpClient& http)
    : m_http(http)
{ }

Task<Result<Tokens>> TokenClient::exchangeCode(CodeExchange exchange)
{
    net::FormBody form;
    form.add("grant_type", "authorization_code")
        .add("code", exchange.code)
        .add("client_id", exchange.app.id)
        .addUnlessEmpty("client_secret", exchange.app.secret)
        .add("redirect_uri", exchange.callbackUrl)
        .add("code_verifier", exchange.verifier);
    co_return co_await requestTokens(std::move(exchange.loginUrl), std::move(form));
}

Task<Result<Tokens>> TokenClient::refresh(TokenRefresh refresh)
{
    net::FormBody form;
    form.add("grant_type", "refresh_token")
        .add("refresh_token", refresh.refreshToken)
        .add("client_id", refresh.app.id)
        .addUnlessEmpty("client_secret", refresh.app.secret);
    co_return co_await requestTokens(std::move(refresh.loginUrl), std::move(form));
}

Task<Result<Tokens>> TokenClient::clientCredentials(ClientCredentials credentials)
{
    net::FormBody form;
    form.add("grant_type", "client_credentials")
        .add("client_id", credentials.app.id)
        .add("client_secret", credentials.app.secret);
    co_return co_await requestTokens(std::move(credentials.loginUrl), std::move(form));
}

Task<Result<void>> TokenClient::revoke(std::string loginUrl, Secret token)
{
    net::FormBody form;
    form.add("token", token);
    const std::string url = loginUrl + "/services/oauth2/revoke";
    auto response = co_await m_http.send(tokenRequest(url, form));
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return readTokenRefusal(*response, url);
    co_return Result<void>();
}

Task<Result<Tokens>> TokenClient::requestTokens(std::string loginUrl, net::FormBody form)
{
    const std::string url = loginUrl + "/services/oauth2/token";
    auto response = co_await m_http.send(tokenRequest(url, form));
    if (!response)
        co_return response.error();
    auto tokens = readTokenReply(*response, url, loginUrl);
    wipe(response->body);
    co_return tokens;
}

} // namespace scout::auth
