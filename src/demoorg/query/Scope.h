// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/JoinTree.h"
#include "demoorg/query/QueryContext.h"
#include "soql/Tree.h"

namespace scout::demoorg {

/// What the names of one query mean: its object, its aliases and the paths that start there.
class Scope {
public:
    Scope(const QueryContext& context, const Object& object, const std::vector<soql::FromItem>& from);

    const Object& object() const { return m_object; }
    const QueryContext& context() const { return m_context; }

    /// The relationships before the last dot, from the object on: aliases are resolved.
    std::vector<soql::Name> relationships(const soql::FieldPath& path) const;
    /// Where they lead.
    ApiResult<JoinTree::Node> node(JoinTree& joins, const soql::FieldPath& path) const;
    /// The field itself; INVALID_FIELD for what the user can't see or what is put together from other fields.
    ApiResult<Column> column(JoinTree& joins, const soql::FieldPath& path) const;
    /// A field by its name, or nothing where the user sees none. Also compound fields.
    const Field* visibleField(const Object& object, std::string_view name) const;
    /// One relationship further.
    ApiResult<JoinTree::Node> parent(
        JoinTree& joins, JoinTree::Node from, const soql::Name& relationship) const;

    ApiError unknownField(const JoinTree& joins, JoinTree::Node node, const soql::Name& name) const;

private:
    const QueryContext& m_context;
    const Object& m_object;
    std::map<std::string, std::vector<soql::Name>> m_aliases; ///< lower case → relationships from the object
};

} // namespace scout::demoorg
