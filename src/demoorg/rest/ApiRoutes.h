// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

namespace scout::demoorg {

/// Where the parts of the data API hang their routes: below "/services/data/{version}", behind the gate.
class ApiRoutes {
public:
    using Route = ApiResult<Reply> (*)(Org&, const ApiCall&);

    ApiRoutes(Router& router, Org& org, Counting counting = Counting::Counted)
        : m_router(router)
        , m_org(org)
        , m_counting(counting)
    { }

    Org& org() const { return m_org; }

    void add(std::string_view method, const std::string& path, ApiHandler handler)
    {
        m_router.on(
            method, "/services/data/{version}" + path, behindApiGate(m_org, std::move(handler), m_counting));
    }
    void add(std::string_view method, const std::string& path, Route route)
    {
        add(method, path,
            ApiHandler([&org = m_org, route](const ApiCall& call) { return route(org, call); }));
    }

private:
    Router& m_router;
    Org& m_org;
    Counting m_counting;
};

} // namespace scout::demoorg
