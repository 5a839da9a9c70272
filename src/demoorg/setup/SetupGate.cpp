// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/SetupGate.h"

#include "demoorg/setup/Navigation.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kAdministrator = "System Administrator";

/// The fields of a form, also of one that uploads files.
Parameters fieldsOf(const Request& request)
{
    Parameters form = request.form();
    for (const auto& part : request.parts)
        if (part.fileName.empty())
            form.add(part.name, part.content);
    return form;
}

} // namespace

bool SetupCall::isAdministrator() const
{
    return user.profileName == kAdministrator;
}

void SetupGate::on(std::string_view method, std::string_view path, SetupHandler handler)
{
    m_router.on(method, path, [gate = *this, handler = std::move(handler)](const Request& request) {
        return gate.enter(request, handler);
    });
}

Reply SetupGate::enter(const Request& request, const SetupHandler& handler) const
{
    const bool changes = request.method == "POST";
    auto user = m_signIn.user(request);
    if (!user)
        return m_signIn.ask(request, changes ? "/setup" : request.path);
    const SetupCall call{
        request, m_site.org, std::move(*user), m_signIn.csrfToken(request), fieldsOf(request)};
    if (changes && !call.isAdministrator())
        return insufficientPrivileges(call);
    if (changes && !m_signIn.isFromOurPage(request, call.form))
        return setupPage(call, "Please try again",
            Html("<p class=\"error\" role=\"alert\">The page was too old. Nothing was changed.</p>"), 403);
    return handler(call);
}

Reply setupPage(const SetupCall& call, std::string_view heading, const Html& content, int status)
{
    Html body;
    body.element("h1", heading);
    const std::string done = call.request.query.value("done");
    if (!done.empty())
        body.add("<p class=\"done\" role=\"status\">").text(done).add("</p>");
    return widePage(std::string(heading) + " | Setup | Demo org",
        {setupBar(call), setupPlaces(call), std::move(body.add(content))}, status);
}

Reply setupDone(std::string_view path, std::string_view message)
{
    return Reply::redirect(withQuery(path, {{"done", std::string(message)}}));
}

Reply insufficientPrivileges(const SetupCall& call)
{
    return setupPage(call, "Insufficient Privileges",
        Html("<p class=\"error\" role=\"alert\">You do not have the level of access necessary to perform the "
             "operation you requested. Please contact the owner of the record or your administrator if "
             "access is "
             "necessary.</p>"),
        403);
}

} // namespace scout::demoorg
