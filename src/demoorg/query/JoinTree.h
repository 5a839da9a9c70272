// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Schema.h"

#include <map>
#include <optional>

namespace scout::demoorg {

/// An expression of SQL over the tables of a JoinTree, and the field that its values are of.
struct Column {
    std::string sql;
    const Field* field = nullptr;
    std::string name; ///< as results spell it
};

/// The tables that one statement reads: the driving object, and by outer joins the parents that its paths go
/// through. A lookup to several objects joins each; a column of it is that of whichever object is there.
class JoinTree {
public:
    /// A place in the tree: the driving object or a relationship from it.
    using Node = std::size_t;
    static constexpr Node kRoot = 0;

    /// `prefix` keeps the aliases of a nested statement apart from those of the one around it.
    JoinTree(const Schema& schema, const Object& root, std::string prefix);

    /// The node behind a lookup of `from`, joined at its first use.
    Node parent(Node from, const Field& lookup);
    /// The node where one of several objects is there, and no other: a branch of TYPEOF.
    Node only(Node polymorphic, const Object& object);
    /// The objects that can be there: several behind a polymorphic lookup.
    std::vector<const Object*> objects(Node node) const;
    bool isPolymorphic(Node node) const { return m_nodes[node].isPolymorphic; }

    /// A column of the object, or of the pseudo object Name where several objects can be there. Nothing if
    /// there is no such field, or none that is stored.
    std::optional<Column> column(Node node, std::string_view field) const;
    std::string rowNumber() const { return m_nodes[kRoot].tables.front().alias + ".RowNumber"; }

    /// For the aliases of the n-th statement nested in this one.
    std::string nestedPrefix(int n) const { return m_prefix + "s" + std::to_string(n) + "t"; }

    /// "\"Contact\" AS t0 LEFT JOIN …"
    const std::string& from() const { return m_from; }

private:
    struct Table {
        const Object* object;
        std::string alias;
    };
    struct TreeNode {
        std::vector<Table> tables;
        bool isPolymorphic = false;
    };

    std::optional<Column> nameColumn(const TreeNode& node, std::string_view field) const;
    std::string newAlias() { return m_prefix + std::to_string(m_aliases++); }

    const Schema& m_schema;
    std::string m_prefix;
    std::string m_from;
    std::size_t m_aliases = 0;
    std::vector<TreeNode> m_nodes;
    std::map<std::pair<Node, std::string>, Node> m_parents; ///< by where from and the lookup's name
};

/// The fields of the pseudo object Name, which stands for whatever a polymorphic lookup points to.
bool isFieldOfName(std::string_view field);

} // namespace scout::demoorg
