// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/OAuthErrorPage.h"

#include "base/Text.h"
#include "demoorg/pages/Page.h"

namespace scout::demoorg {

Reply oauthErrorPage(std::string_view error, std::string_view description)
{
    const std::string line =
        "error=" + std::string(error) + "&error_description=" + percentEncode(description);
    Html card("<h1>OAuth Error</h1><p class=\"error\" role=\"alert\">We can't authorize you because of an "
              "OAuth error. "
              "For more information, contact your Salesforce administrator.</p><p><strong>");
    card.text(error).add("</strong> : ").text(description).add("</p><p class=\"soft\"><code>").text(line);
    card.add("</code></p>");
    return cardPage("OAuth Error | Demo org", card, 400);
}

} // namespace scout::demoorg
