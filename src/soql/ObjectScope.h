// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Metadata.h"
#include "soql/Tree.h"

#include <span>

namespace scout::soql {

/// How far a path could be followed.
struct ResolvedPath {
    enum class Outcome {
        Found,
        NoField, ///< `failed` is not a field of `object`
        NoRelationship, ///< `failed` is not a relationship of `object`
        Unknown, ///< the metadata on the way is not loaded: nothing can be said
    };
    Outcome outcome = Outcome::Unknown;
    const ObjectInfo* object = nullptr; ///< the one that has (or lacks) the last name followed
    const FieldInfo* field = nullptr;
    const Name* failed = nullptr;
};

/// The names that a query's FROM brings into view, and what paths from them lead to.
class ObjectScope {
public:
    /// The scope of a query on an object; nullptr where nothing is known of it.
    ObjectScope(const Metadata& metadata, const Query& query, const ObjectInfo* object);

    const ObjectInfo* object() const noexcept { return m_object; }
    ResolvedPath resolve(const FieldPath& path) const;
    /// The object that relationships (after an alias or the object's name, if one comes first) lead to.
    const ObjectInfo* follow(std::span<const Name> relationships) const;
    /// Aliases of relationships among the FROM items, as a in `FROM Contact c, c.Account a`.
    const ObjectInfo* aliased(std::string_view name) const;

    const Metadata& metadata() const noexcept { return m_metadata; }

private:
    struct Step {
        const ObjectInfo* object;
        std::size_t next; ///< index of the first name that is not used up
    };
    Step start(std::span<const Name> names) const;

    const Metadata& m_metadata;
    const Query& m_query;
    const ObjectInfo* m_object;
};

/// What the parent of a relationship offers: its object, or the Name object of a polymorphic one.
const ObjectInfo* parentOf(const Metadata& metadata, const FieldInfo& reference);

} // namespace scout::soql
