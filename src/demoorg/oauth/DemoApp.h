// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"

namespace scout::demoorg {

/// The org's own app, as it is now; nothing if it was deleted in Setup.
std::optional<ConnectedApp> demoApp(const Org& org);

/// The private key that belongs to the app's certificate. Both are made on first use; the certificate is good
/// for a year. Nothing where somebody else brought a certificate.
std::optional<Secret> demoAppKey(Org& org);

/// Uploads a certificate to the org's own app, as Setup does. Errors: those of Certificate::read, and
/// NotFound "demo_app_missing".
Result<void> setDemoAppCertificate(Org& org, std::string_view certificate);

/// Switches rotation of refresh tokens on for every app.
void rotateRefreshTokens(Org& org);

} // namespace scout::demoorg
