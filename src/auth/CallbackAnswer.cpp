// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/CallbackAnswer.h"

#include "auth/OAuthFault.h"
#include "auth/SalesforceHost.h"
#include "base/Text.h"
#include "net/Form.h"
#include "net/Url.h"

namespace scout::auth {

namespace {

constexpr std::string_view kSignInRefused = "signin_refused";

Error stateMismatch(bool hasState)
{
    return Error{ErrorKind::BadResponse, "signin_state_mismatch",
        hasState ? "The answer belongs to another sign-in than the one under way."
                 : "The answer does not say which sign-in it belongs to."};
}

Error unusable(std::string message)
{
    return Error{ErrorKind::BadRequest, "callback_address_unusable", std::move(message)};
}

Error refusal(const net::FormFields& fields, std::string url)
{
    HttpFault fault;
    fault.code = fields.single("error").value_or("");
    fault.text = fields.single("error_description").value_or("");
    fault.url = std::move(url);
    return toError(std::move(fault), kSignInRefused);
}

bool isSamePlace(const net::Url& url, const net::Url& callback)
{
    const bool isSameHost = url.host == callback.host || (url.isLoopback() && callback.isLoopback());
    return isSameHost && url.port == callback.port && url.path == callback.path;
}

/// A whole address: the callback's, or an error page's of Salesforce.
Result<Secret> readAddress(const net::Url& url, std::string_view callbackUrl, const Secret& expectedState)
{
    const auto callback = net::Url::parse(callbackUrl);
    if (callback && isSamePlace(url, *callback) && looksLikeAnswer(url.query))
        return readCallback(url.query, expectedState);
    const auto fields = net::FormFields::parse(url.query);
    if (isSalesforceHost(url.host) && isAppRefusal(fields.single("error").value_or("")))
        return refusal(fields, url.origin() + url.path);
    return unusable("This is not the address that the browser is sent to at the end, which begins with "
        + std::string(callbackUrl) + "?code=");
}

} // namespace

bool looksLikeAnswer(std::string_view query)
{
    const auto fields = net::FormFields::parse(query);
    return fields.has("state") || fields.has("code") || fields.has("error");
}

Result<Secret> readCallback(std::string_view query, const Secret& expectedState)
{
    const auto fields = net::FormFields::parse(query);
    const auto state = fields.single("state");
    if (expectedState.empty() || !constantTimeEquals(state.value_or(""), expectedState.reveal()))
        return stateMismatch(fields.has("state"));
    if (fields.has("error"))
        return refusal(fields, {});
    auto code = fields.single("code");
    if (!code || code->empty())
        return Error{ErrorKind::BadResponse, "signin_answer_unreadable",
            "The answer of the sign-in holds neither a code nor an error."};
    return Secret(std::move(*code));
}

Result<Secret> parseRedirectedAddress(
    std::string_view text, std::string_view callbackUrl, const Secret& expectedState)
{
    const std::string_view trimmed = trim(text);
    if (const auto url = net::Url::parse(trimmed))
        return readAddress(*url, callbackUrl, expectedState);
    std::string_view query = trimmed.substr(0, trimmed.find('#'));
    if (const auto mark = query.find('?'); mark != std::string_view::npos)
        query.remove_prefix(mark + 1);
    if (query.find_first_of(" \r\n") != std::string_view::npos || !looksLikeAnswer(query))
        return unusable("This is no address that holds the answer of a sign-in.");
    return readCallback(query, expectedState);
}

} // namespace scout::auth
