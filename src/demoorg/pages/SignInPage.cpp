// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/SignInPage.h"

#include "demoorg/pages/Page.h"

namespace scout::demoorg {

Reply signInPage(const SignInForm& form)
{
    Html card("<h1>Log in to the demo org</h1>");
    if (form.refused)
        card.add("<p class=\"error\" role=\"alert\" id=\"error\">Please check your username and password. "
                 "If you still can't log in, contact your Salesforce administrator.</p>");
    card.add("<form method=\"post\" action=\"/login\" id=\"login_form\">");
    card.hidden("startURL", form.startUrl).hidden("csrf", form.csrf);
    card.add("<label for=\"username\">Username</label>"
             "<input type=\"email\" id=\"username\" name=\"username\" autocomplete=\"username\" required");
    card.attribute("value", form.username).add(form.username.empty() ? " autofocus>" : ">");
    card.add("<label for=\"password\">Password</label>"
             "<input type=\"password\" id=\"password\" name=\"password\" autocomplete=\"current-password\" "
             "required");
    card.attribute("value", form.password).add(">");
    if (!form.password.empty())
        card.add("<p class=\"soft\">The demo user and its password are filled in for you.</p>");
    card.add("<div class=\"row\"><button type=\"submit\" id=\"Login\" name=\"Login\" value=\"Log In\"");
    card.add(form.username.empty() ? ">" : " autofocus>").add("Log In</button></div></form>");
    return cardPage("Login | Demo org", card);
}

} // namespace scout::demoorg
