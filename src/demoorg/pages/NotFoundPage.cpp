// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/NotFoundPage.h"

#include "demoorg/pages/Page.h"

namespace scout::demoorg {

Reply notFoundPage()
{
    const Html card("<h1>URL No Longer Exists</h1><p>There is nothing at this address of the demo org.</p>"
                    "<p><a href=\"/login\">Log in</a></p>");
    return cardPage("URL No Longer Exists | Demo org", card, 404);
}

} // namespace scout::demoorg
