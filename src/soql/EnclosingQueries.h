// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/CompletionContext.h"
#include "soql/ObjectScope.h"
#include "soql/Tree.h"

namespace scout::soql {

/// The queries around the cursor, read from the whole text: their FROM may stand behind the cursor.
class EnclosingQueries {
public:
    EnclosingQueries(std::string_view text, const CompletionContext& context, const Metadata& metadata,
        const ParseOptions& options);
    EnclosingQueries(const EnclosingQueries&) = delete;
    EnclosingQueries& operator=(const EnclosingQueries&) = delete;

    /// What names mean in the innermost query; nothing where that is unknown.
    const ObjectScope* scope() const noexcept { return m_scope ? &*m_scope : nullptr; }
    /// The object of the query around a child subquery.
    const ObjectInfo* parent() const noexcept { return m_parent; }
    /// Names that a path can begin with: aliases among the FROM items.
    const std::vector<std::string>& aliases() const noexcept { return m_aliases; }

private:
    void descend(const std::vector<std::uint32_t>& begins);
    void enter(const Query& query, bool child);
    void enterSearched(const Name& object);

    const Metadata& m_metadata;
    Query m_tree;
    const ObjectInfo* m_object = nullptr;
    const ObjectInfo* m_parent = nullptr;
    std::optional<ObjectScope> m_scope;
    std::vector<std::string> m_aliases;
};

} // namespace scout::soql
