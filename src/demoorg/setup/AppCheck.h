// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Request.h"
#include "demoorg/oauth/ConnectedApp.h"

namespace scout::demoorg {

/// Puts the certificate that came along with a form into the app; nothing changes where none did. Errors:
/// BadRequest "bad_certificate".
Result<void> takeCertificate(const Request& request, ConnectedApp& app);

/// Why Setup does not save the app, as a sentence to show; empty where it does.
std::string complaintAbout(const ConnectedApp& app);

} // namespace scout::demoorg
