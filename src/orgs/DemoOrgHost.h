// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"

#include <string>

namespace scout::orgs {

/// Starts the demo org when somebody needs it. One process serves it; the others use that one.
class DemoOrgHost {
public:
    virtual ~DemoOrgHost() = default;

    /// The org's address, "http://127.0.0.1:PORT", once it answers. `preferredPort` 0: the one it had last,
    /// or any. Errors: Storage "demo_org_failed".
    virtual Task<Result<std::string>> start(int preferredPort) = 0;
};

} // namespace scout::orgs
