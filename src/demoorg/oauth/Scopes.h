// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scout::demoorg {

/// OAuth scopes by the names that Salesforce gives them; the synonym `offline_access` is `refresh_token`.
class Scopes {
public:
    Scopes() = default;
    /// Reads names with blanks between them.
    explicit Scopes(std::string_view text);

    bool contains(std::string_view scope) const;
    bool empty() const { return m_names.empty(); }
    /// `full` stands for everything but refresh_token.
    bool allows(std::string_view scope) const;
    bool allKnown() const;
    Scopes without(std::string_view scope) const;
    const std::vector<std::string>& names() const { return m_names; }
    std::string text() const;

    bool operator==(const Scopes&) const = default;

private:
    std::vector<std::string> m_names;
};

struct ScopeEntry {
    std::string_view name;
    std::string_view label; ///< as Setup and the consent page show it
};

/// Every scope that an app of this org can have, in the order of Setup's list.
const std::vector<ScopeEntry>& knownScopes();
std::string_view scopeLabel(std::string_view scope);

/// What a request for `asked` (empty: everything) gives with an app that has `assigned`: nothing if it asks
/// for more than that.
std::optional<Scopes> grantedScopes(const Scopes& asked, const Scopes& assigned);

} // namespace scout::demoorg
