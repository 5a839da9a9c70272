// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"
#include "demoorg/oauth/Scopes.h"

namespace scout::demoorg {

struct ConsentForm {
    std::string appName;
    std::string username;
    Scopes scopes;
    std::string request; ///< the query of the authorization request, to be judged again when the form comes
    std::string csrf;
};

/// "Allow Access?", with what the app may do and who allows it. The form goes to /services/oauth2/approval
/// with `decision` "allow" or "deny".
Reply consentPage(const ConsentForm& form);

} // namespace scout::demoorg
