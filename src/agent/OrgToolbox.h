// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Toolbox.h"
#include "base/Clock.h"

#include <filesystem>
#include <map>
#include <memory>

namespace scout::orgs {
class OrgSessions;
}

namespace scout::agent {

struct ToolOrg;

/// Works over the sessions of the connections, and keeps what it has learnt of an org's names.
class OrgToolbox final : public Toolbox {
public:
    /// `cache`: the program's cache folder, where describe answers are kept.
    OrgToolbox(orgs::OrgSessions& sessions, const Clock& clock, std::filesystem::path cache);
    ~OrgToolbox() override;

    Task<Result<Plan>> plan(ToolTarget target, std::string request) override;
    Task<Result<ToolResult>> run(ToolTarget target, ToolCall call) override;

private:
    using Org = std::shared_ptr<ToolOrg>; ///< shared: work under way outlives a new sign-in

    Task<Result<Org>> open(ToolTarget target);

    orgs::OrgSessions& m_sessions;
    const Clock& m_clock;
    std::filesystem::path m_cache;
    std::map<std::string, Org> m_orgs; ///< by profile
};

} // namespace scout::agent
