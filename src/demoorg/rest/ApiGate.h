// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/http/Router.h"

namespace scout::demoorg {

/// A call of the data API that may go ahead.
struct ApiCall {
    const Request& request;
    std::string version; ///< "v67.0", as it stands in the address
    OrgUser user;
    Session session;

    /// "67.0"
    std::string versionNumber() const { return version.substr(1); }
    /// "/services/data/v67.0"
    std::string root() const { return "/services/data/" + version; }
    RecordCaller caller() const { return {user.id, versionNumber()}; }
};

using ApiHandler = std::function<ApiResult<Reply>(const ApiCall&)>;

/// Whether a call counts against the org's limit: the parts of a composite request were counted with it.
enum class Counting { Counted, Free };

/// What every call of the data API passes: a session that is good, the scope `api`, a version that exists,
/// and the org's limit of calls, which it counts against. Puts `Sforce-Limit-Info` on each answer but a 401.
Handler behindApiGate(Org& org, ApiHandler handler, Counting counting = Counting::Counted);

} // namespace scout::demoorg
