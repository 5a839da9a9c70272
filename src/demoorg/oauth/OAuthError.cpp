// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/OAuthError.h"

#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

Reply oauthErrorReply(const OAuthError& error)
{
    return Reply::json(
        jsonText({{"error", error.error}, {"error_description", error.description}}), error.status)
        .with("Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private");
}

} // namespace scout::demoorg
