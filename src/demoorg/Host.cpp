// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/Host.h"

#include "demoorg/bulk/BulkRoutes.h"
#include "demoorg/data/Seed.h"
#include "demoorg/oauth/Discovery.h"
#include "demoorg/oauth/FirstRun.h"
#include "demoorg/oauth/IdentityEndpoint.h"
#include "demoorg/oauth/IntrospectEndpoint.h"
#include "demoorg/oauth/RevokeEndpoint.h"
#include "demoorg/oauth/SingleAccess.h"
#include "demoorg/pages/NotFoundPage.h"
#include "demoorg/rest/RestApi.h"
#include "demoorg/setup/AppPages.h"
#include "demoorg/setup/BreakPage.h"
#include "demoorg/setup/FaultPage.h"
#include "demoorg/setup/Navigation.h"
#include "demoorg/setup/OrgPages.h"
#include "demoorg/setup/UserPages.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kLoopback4 = "127.0.0.1";
constexpr std::string_view kLoopback6 = "::1";

/// Some clients can't send PATCH or DELETE: POST with ?_HttpMethod=PATCH, or with a header (REST guide).
Reply overrideMethod(const Request& request, const Handler& next)
{
    std::string method = request.query.value("_HttpMethod");
    if (method.empty())
        method = request.header("X-HTTP-Method-Override");
    if (request.method != "POST" || method.empty())
        return next(request);
    Request meant = request;
    meant.method = std::move(method);
    return next(meant);
}

/// As it stands in an address: one of IPv6 in brackets.
std::string hostOf(const std::string& address)
{
    return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

/// Services answer in JSON whatever happens; elsewhere a browser is asking.
Reply answerUnknown(const Request& request)
{
    return request.path.find("/services/") != std::string::npos ? unknownResource() : notFoundPage();
}

} // namespace

Result<BoundPort> bindPort(const ListenAt& place)
{
    const auto optionsFor = [&place](std::string_view address, int port) {
        Listener::Options options;
        options.address = address;
        options.port = port;
        options.tls = place.tls;
        return options;
    };
    auto first = Listener::bind(optionsFor(place.address, place.port));
    if (!first)
        return std::move(first).error();
    BoundPort bound;
    bound.port = (*first)->port();
    bound.origin =
        (place.tls ? "https://" : "http://") + hostOf(place.address) + ":" + std::to_string(bound.port);
    bound.listeners.push_back(std::move(first).value());
    if (place.address == kLoopback4)
        if (auto second = Listener::bind(optionsFor(kLoopback6, bound.port)))
            bound.listeners.push_back(std::move(second).value());
    return bound;
}

Host::Host(Site site, BoundPort port)
    : m_site(std::move(site))
    , m_signIn(m_site, std::string(kDemoUsername), std::string(kDemoPassword))
    , m_authorize(m_site, m_signIn)
    , m_token(m_site)
    , m_port(std::move(port))
{
    addRoutes();
}

void Host::addRoutes()
{
    m_router.addFilter(overrideMethod);
    m_router.addFilter([&faults = m_site.org.faults](const Request& request, const Handler& next) {
        return faults.answer(request, next);
    });
    m_router.otherwise(answerUnknown);
    m_signIn.addRoutes(m_router);
    m_authorize.addRoutes(m_router);
    m_token.addRoutes(m_router);
    addRevokeRoutes(m_router, m_site.org);
    addIntrospectRoutes(m_router, m_site);
    addDiscoveryRoutes(m_router, m_site);
    addIdentityRoutes(m_router, m_site.org);
    if (m_site.role != HostRole::MyDomain)
        return;
    addSingleAccessRoutes(m_router, m_site.org);
    addRestRoutes(m_router, m_site.org);
    addBulkRoutes(m_router, m_site.org);
    SetupGate setup(m_router, m_site, m_signIn);
    addAppPages(setup);
    addOrgPages(setup);
    addBreakPage(setup);
    addUserPages(setup);
    addFaultPage(setup, m_site.org.faults);
    addQuickFind(setup);
}

void Host::serve()
{
    for (auto& listener : m_port.listeners)
        listener->serve([this](const Request& request) { return m_router.answer(request); });
}

} // namespace scout::demoorg
