// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/setup/AppCheck.h"

#include "demoorg/oauth/RsaKey.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestDescription = 256;

/// In the clear only to this computer, as Salesforce has it; clients with a scheme of their own are let in.
bool isCallback(const std::string& url)
{
    if (!url.starts_with("http://"))
        return url.find("://") != std::string::npos && url.find('#') == std::string::npos;
    return url.starts_with("http://localhost") || url.starts_with("http://127.0.0.1")
        || url.starts_with("http://[::1]");
}

std::string complaintAboutOAuth(const ConnectedApp& app)
{
    if (app.callbackUrls.empty())
        return "Enter at least one callback URL.";
    if (!std::all_of(app.callbackUrls.begin(), app.callbackUrls.end(), isCallback))
        return "A callback URL begins with https://, or with http://localhost for a program on one's own "
               "computer.";
    if (app.scopes.empty() || !app.scopes.allKnown())
        return "Select at least one OAuth scope.";
    if (app.jwtFlow && app.certificate.empty())
        return "The JWT Bearer Flow needs a certificate: upload one.";
    return {};
}

} // namespace

Result<void> takeCertificate(const Request& request, ConnectedApp& app)
{
    const auto upload = std::find_if(request.parts.begin(), request.parts.end(), [](const FormPart& part) {
        return part.name == "certificate" && !part.fileName.empty() && !part.content.empty();
    });
    if (upload == request.parts.end())
        return {};
    const auto certificate = Certificate::read(upload->content);
    if (!certificate)
        return certificate.error();
    app.certificate = certificate->pem();
    return {};
}

std::string complaintAbout(const ConnectedApp& app)
{
    if (app.name.empty() || app.name.size() > kLongestName)
        return "Give the app a name of at most 80 characters.";
    if (app.apiName.empty())
        return "Give the app an API name of letters, digits and underscores.";
    if (app.contactEmail.find('@') == std::string::npos)
        return "Enter a contact e-mail address.";
    if (app.description.size() > kLongestDescription)
        return "A description has at most 256 characters.";
    return app.usesOAuth ? complaintAboutOAuth(app) : std::string();
}

} // namespace scout::demoorg
