// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/ConsentPage.h"

#include "demoorg/pages/Page.h"

namespace scout::demoorg {

Reply consentPage(const ConsentForm& form)
{
    Html card("<h1>Allow Access?</h1>");
    card.add("<p><strong>").text(form.appName).add("</strong> is asking to:</p><ul id=\"scopes\">");
    for (const auto& scope : form.scopes.names())
        card.element("li", scopeLabel(scope));
    card.add("</ul><p>Do you want to allow access for <strong>").text(form.username).add("</strong>? (");
    card.add("<a").attribute(
        "href", withQuery("/login", {{"startURL", "/services/oauth2/authorize?" + form.request}}));
    card.add(">Not you?</a>)</p><form method=\"post\" action=\"/services/oauth2/approval\" id=\"editPage\">");
    card.hidden("request", form.request).hidden("csrf", form.csrf);
    card.add(
        "<div class=\"row\">"
        "<button type=\"submit\" class=\"plain\" id=\"oadeny\" name=\"decision\" value=\"deny\">Deny</button>"
        "<button type=\"submit\" id=\"oaapprove\" name=\"decision\" "
        "value=\"allow\">Allow</button></div></form>"
        "<p class=\"soft\">To revoke access at any time, go to Setup, Connected Apps OAuth Usage.</p>");
    return cardPage("Allow Access? | Demo org", card);
}

} // namespace scout::demoorg
