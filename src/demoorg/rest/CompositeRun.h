// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

#include <nlohmann/json_fwd.hpp>

namespace scout::demoorg {

/// The calls of one composite request or graph, one after the other.
class CompositeRun {
public:
    CompositeRun(Org& org, const Router& router, const ApiCall& call)
        : m_org(org)
        , m_router(router)
        , m_call(call)
    { }

    struct Outcome {
        std::string response; ///< {"compositeResponse":[…]}
        bool isSuccessful = true;
    };

    /// `requests`: the list "compositeRequest". Errors only where it can't be read; each call has its own
    /// answer.
    ApiResult<Outcome> run(const nlohmann::ordered_json& requests, bool isAllOrNone, std::size_t limit);

private:
    Org& m_org;
    const Router& m_router;
    const ApiCall& m_call;
};

} // namespace scout::demoorg
