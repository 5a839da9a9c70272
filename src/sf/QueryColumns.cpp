// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryColumns.h"

#include "base/Text.h"
#include "soql/Parser.h"

#include <algorithm>
#include <map>

namespace scout::sf {

namespace {

using Names = std::vector<std::string>;

/// What the first names of paths mean: "FROM Contact c, c.Account a" gives c no names and a the name Account.
class Aliases {
public:
    explicit Aliases(const std::vector<soql::FromItem>& from)
    {
        m_meanings.emplace(toLower(from.front().path.field().text), Names());
        for (const auto& item : from) {
            Names path = &item == &from.front() ? Names() : resolved(item.path);
            if (item.alias)
                m_meanings.insert_or_assign(toLower(item.alias->text), std::move(path));
        }
    }

    /// The path from the object that the query is about.
    Names resolved(const soql::FieldPath& path) const
    {
        Names names;
        for (const auto& name : path.names)
            names.push_back(name.text);
        const auto known = names.size() > 1 ? m_meanings.find(toLower(names.front())) : m_meanings.end();
        if (known == m_meanings.end())
            return names;
        names.erase(names.begin());
        names.insert(names.begin(), known->second.begin(), known->second.end());
        return names;
    }

private:
    std::map<std::string, Names> m_meanings; ///< by the name in lower case
};

/// One column for each field that any branch names: a row has those of its own.
void addTypeof(Names& columns, const soql::TypeofItem& item, const Aliases& aliases)
{
    const std::string relationship = join(aliases.resolved(item.relationship), ".");
    const auto add = [&](const std::vector<soql::FieldPath>& fields) {
        for (const auto& field : fields) {
            Names names{relationship};
            for (const auto& name : field.names)
                names.push_back(name.text);
            std::string column = join(names, ".");
            const bool isKnown = std::any_of(columns.begin(), columns.end(),
                [&column](const std::string& other) { return equalsIgnoreCase(other, column); });
            if (!isKnown)
                columns.push_back(std::move(column));
        }
    };
    for (const auto& branch : item.branches)
        add(branch.fields);
    add(item.otherwise);
}

} // namespace

std::vector<std::string> columnsOf(std::string_view soql)
{
    const auto query = soql::parseQuery(soql);
    if (!query || query->groupBy || query->from.empty())
        return {};
    if (query->countsRows())
        return {std::string(kCountColumn)};
    const Aliases aliases(query->from);
    Names columns;
    for (const auto& item : query->select) {
        if (const auto* field = std::get_if<soql::FieldItem>(&item))
            columns.push_back(join(aliases.resolved(field->path), "."));
        else if (const auto* typed = std::get_if<soql::TypeofItem>(&item))
            addTypeof(columns, *typed, aliases);
        else if (const auto* children = std::get_if<soql::SubqueryItem>(&item);
                 children && !children->query->from.empty())
            columns.push_back(children->query->from.front().path.field().text);
        else
            return {};
    }
    return columns;
}

} // namespace scout::sf
