// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/OrgToolbox.h"

#include "agent/Planner.h"
#include "agent/ToolRun.h"
#include "orgs/OrgSessions.h"

namespace scout::agent {

OrgToolbox::OrgToolbox(orgs::OrgSessions& sessions, const Clock& clock, std::filesystem::path cache)
    : m_sessions(sessions)
    , m_clock(clock)
    , m_cache(std::move(cache))
{ }

OrgToolbox::~OrgToolbox() = default;

Task<Result<OrgToolbox::Org>> OrgToolbox::open(ToolTarget target)
{
    auto session = co_await m_sessions.open(target.profileId);
    if (!session)
        co_return session.error();
    Org& org = m_orgs[target.profileId];
    // After a new sign-in the session is another one.
    if (!org || org->session != *session)
        org = std::make_shared<ToolOrg>(std::move(session).value(), target.apiVersion, m_clock,
            sf::DescribeCache::Place{m_cache, target.profileId, target.apiVersion});
    co_return org;
}

Task<Result<Plan>> OrgToolbox::plan(ToolTarget target, std::string request)
{
    auto opened = co_await open(target);
    if (!opened)
        co_return opened.error();
    const Org org = std::move(opened).value();
    const Planner planner(org->describe, target.userId);
    for (;;) {
        Plan plan = planner.plan(request);
        if (!org->describe.isWanting())
            co_return plan;
        auto loaded = co_await org->describe.load();
        if (!loaded)
            co_return loaded.error();
    }
}

Task<Result<ToolResult>> OrgToolbox::run(ToolTarget target, ToolCall call)
{
    auto opened = co_await open(target);
    if (!opened)
        co_return opened.error();
    co_return co_await runTool(std::move(opened).value(), std::move(call));
}

} // namespace scout::agent
