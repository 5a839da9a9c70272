// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/SignIn.h"

namespace scout::connections {

bool needsBrowser(const SignInRequest& request)
{
    return std::holds_alternative<BuiltInApp>(request.way) || std::holds_alternative<OwnApp>(request.way)
        || std::holds_alternative<StoredApp>(request.way);
}

} // namespace scout::connections
