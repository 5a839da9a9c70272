// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/EnclosingQueries.h"

#include "soql/Match.h"

namespace scout::soql {

namespace {

struct Found {
    const Query* query = nullptr;
    bool child = false;
};

Found findInCondition(const Condition& condition, std::uint32_t begin)
{
    return match(
        condition.node,
        [&](const Comparison& comparison) {
            const auto* query = std::get_if<Box<Query>>(&comparison.right);
            return query && (*query)->range.begin == begin ? Found{&**query, false} : Found();
        },
        [&](const Junction& junction) {
            for (const Condition& operand : junction.operands)
                if (const Found found = findInCondition(operand, begin); found.query)
                    return found;
            return Found();
        },
        [&](const Negation& negation) { return findInCondition(*negation.operand, begin); });
}

/// The query directly inside `outer` that begins at the offset.
Found findInside(const Query& outer, std::uint32_t begin)
{
    for (const SelectItem& item : outer.select)
        if (const auto* subquery = std::get_if<SubqueryItem>(&item))
            if (subquery->query->range.begin == begin)
                return {&*subquery->query, true};
    return outer.where ? findInCondition(*outer.where, begin) : Found();
}

} // namespace

EnclosingQueries::EnclosingQueries(std::string_view text, const CompletionContext& context,
    const Metadata& metadata, const ParseOptions& options)
    : m_metadata(metadata)
{
    if (context.searched) {
        enterSearched(*context.searched);
    } else {
        m_tree = parse(text, options).tree;
        enter(m_tree, false);
        descend(context.queries);
    }
}

void EnclosingQueries::descend(const std::vector<std::uint32_t>& begins)
{
    const Query* query = &m_tree;
    for (std::size_t i = 1; i < begins.size(); ++i) {
        const Found found = findInside(*query, begins[i]);
        if (!found.query) { // there is too little of it for the tree
            m_parent = m_object;
            m_scope.reset();
            m_aliases.clear();
            return;
        }
        query = found.query;
        enter(*query, found.child);
    }
}

void EnclosingQueries::enter(const Query& query, bool child)
{
    m_parent = child ? m_object : nullptr;
    m_object = nullptr;
    m_aliases.clear();
    if (query.from.empty()) {
        m_scope.reset();
        return;
    }
    const std::string& name = query.from.front().path.field().text;
    if (!child)
        m_object = m_metadata.object(name);
    else if (const ChildRelationship* relationship = m_parent ? m_parent->child(name) : nullptr)
        m_object = m_metadata.object(relationship->object);
    m_scope.emplace(m_metadata, query, m_object);
    for (const FromItem& item : query.from)
        if (item.alias)
            m_aliases.push_back(item.alias->text);
    if (query.from.size() > 1 && !query.from.front().alias)
        m_aliases.push_back(name);
}

void EnclosingQueries::enterSearched(const Name& object)
{
    FromItem item;
    item.path.names.push_back(object);
    m_tree.from.push_back(std::move(item));
    enter(m_tree, false);
}

} // namespace scout::soql
