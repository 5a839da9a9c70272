// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/TokenRequest.h"

#include "base/Text.h"
#include "crypto/Base64.h"

namespace scout::demoorg {

namespace {

std::optional<ClientCredentials> basicCredentials(std::string_view authorization)
{
    constexpr std::string_view kScheme = "Basic ";
    if (!equalsIgnoreCase(authorization.substr(0, kScheme.size()), kScheme))
        return std::nullopt;
    const auto decoded = crypto::fromBase64(trim(authorization.substr(kScheme.size())));
    const auto colon = decoded ? decoded->find(':') : std::string::npos;
    if (colon == std::string::npos)
        return std::nullopt;
    return ClientCredentials{percentDecode(decoded->substr(0, colon), true),
        Secret(percentDecode(decoded->substr(colon + 1), true))};
}

} // namespace

ClientCredentials clientCredentials(const Request& request, const Parameters& form)
{
    if (auto basic = basicCredentials(request.header("Authorization")))
        return std::move(*basic);
    const auto secret = form.find("client_secret");
    return {
        form.value("client_id"), secret && !secret->empty() ? std::optional(Secret(*secret)) : std::nullopt};
}

std::variant<ConnectedApp, OAuthError> authenticateClient(
    const Site& site, const ClientCredentials& client, SecretRule (*rule)(const ConnectedApp&))
{
    auto app = site.findApp(client.id);
    if (!app || app->installation == Installation::Blocked)
        return OAuthError{"invalid_client_id", "client identifier invalid"};
    const bool isMissing = !client.secret || client.secret->empty();
    const bool mayBeMissing = app->isPublic() || rule(*app) == SecretRule::Optional;
    const bool fits =
        isMissing ? mayBeMissing : app->isPublic() || *client.secret == Secret(app->consumerSecret);
    if (!fits)
        return OAuthError{"invalid_client", "invalid client credentials"};
    return std::move(*app);
}

} // namespace scout::demoorg
