// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Scopes.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

Scopes::Scopes(std::string_view text)
{
    for (auto name : split(text, ' ')) {
        if (name == "offline_access")
            name = "refresh_token";
        if (!name.empty() && !contains(name))
            m_names.emplace_back(name);
    }
}

bool Scopes::contains(std::string_view scope) const
{
    return std::find(m_names.begin(), m_names.end(), scope) != m_names.end();
}

bool Scopes::allows(std::string_view scope) const
{
    return contains(scope) || (scope != "refresh_token" && contains("full"));
}

bool Scopes::allKnown() const
{
    return std::all_of(
        m_names.begin(), m_names.end(), [](const auto& name) { return !scopeLabel(name).empty(); });
}

Scopes Scopes::without(std::string_view scope) const
{
    Scopes rest = *this;
    std::erase(rest.m_names, scope);
    return rest;
}

std::string Scopes::text() const
{
    return join(m_names, " ");
}

const std::vector<ScopeEntry>& knownScopes()
{
    static const std::vector<ScopeEntry> kScopes{
        {"id", "Access the identity URL service (id, profile, email, address, phone)"},
        {"api", "Manage user data via APIs (api)"},
        {"web", "Manage user data via Web browsers (web)"},
        {"full", "Full access (full)"},
        {"refresh_token", "Perform requests at any time (refresh_token, offline_access)"},
        {"openid", "Access unique user identifiers (openid)"},
        {"profile", "Access the identity URL service (profile)"},
        {"email", "Access the identity URL service (email)"},
        {"address", "Access the identity URL service (address)"},
        {"phone", "Access the identity URL service (phone)"},
        {"chatter_api", "Access Connect REST API resources (chatter_api)"},
        {"visualforce", "Access Visualforce applications (visualforce)"},
        {"lightning", "Access Lightning applications (lightning)"},
        {"content", "Access content resources (content)"},
        {"custom_permissions", "Access custom permissions (custom_permissions)"},
        {"wave_api", "Access Analytics REST API resources (wave_api)"},
        {"eclair_api", "Access Analytics REST API Charts Geodata resources (eclair_api)"},
        {"pardot_api", "Manage Pardot services (pardot_api)"},
        {"sfap_api", "Access the Salesforce API Platform (sfap_api)"},
        {"mcp_api", "Access Salesforce hosted MCP servers (mcp_api)"},
    };
    return kScopes;
}

std::string_view scopeLabel(std::string_view scope)
{
    for (const auto& entry : knownScopes())
        if (entry.name == scope)
            return entry.label;
    return {};
}

std::optional<Scopes> grantedScopes(const Scopes& asked, const Scopes& assigned)
{
    if (asked.empty())
        return assigned;
    const auto& names = asked.names();
    const bool covered = std::all_of(
        names.begin(), names.end(), [&assigned](const auto& name) { return assigned.allows(name); });
    return asked.allKnown() && covered ? std::optional(asked) : std::nullopt;
}

} // namespace scout::demoorg
