// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"

namespace scout::demoorg {

struct SignInForm {
    std::string username = {};
    std::string password = {}; ///< filled in for the demo user: there is nothing to protect here
    std::string csrf = {};
    std::string startUrl = "/"; ///< where to go on, a path of this host
    bool refused = false;
};

/// The page that asks who you are; its form goes to /login.
Reply signInPage(const SignInForm& form);

} // namespace scout::demoorg
