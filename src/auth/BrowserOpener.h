// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>

namespace scout::auth {

/// Shows an address in the user's browser. The core never starts one by itself.
class BrowserOpener {
public:
    virtual ~BrowserOpener() = default;
    /// Must not block. Errors: Storage or NotFound "browser_unavailable"; the sign-in goes on, as the user
    /// can open the link by hand.
    virtual Result<void> open(const std::string& url) = 0;
};

} // namespace scout::auth
