// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryColumns.h"

#include "base/Text.h"
#include "soql/Parser.h"

#include <algorithm>

namespace scout::sf {

namespace {

/// True for the "a" of a.Name and the "Account" of Account.Name where the query is FROM Account a.
bool namesTheObject(const soql::Name& name, const soql::FromItem& from)
{
    return equalsIgnoreCase(name.text, from.path.field().text)
        || (from.alias && equalsIgnoreCase(name.text, from.alias->text));
}

std::string columnOf(const soql::FieldPath& path, const soql::FromItem& from)
{
    std::vector<std::string> names;
    for (const auto& name : path.names)
        names.push_back(name.text);
    if (names.size() > 1 && namesTheObject(path.names.front(), from))
        names.erase(names.begin());
    return join(names, ".");
}

} // namespace

std::vector<std::string> columnsOf(std::string_view soql)
{
    const auto query = soql::parseQuery(soql);
    if (!query || query->groupBy || query->from.empty())
        return {};
    if (query->countsRows())
        return {std::string(kCountColumn)};
    std::vector<std::string> columns;
    for (const auto& item : query->select) {
        if (const auto* field = std::get_if<soql::FieldItem>(&item))
            columns.push_back(columnOf(field->path, query->from.front()));
        else if (const auto* children = std::get_if<soql::SubqueryItem>(&item);
                 children && !children->query->from.empty())
            columns.push_back(children->query->from.front().path.field().text);
        else
            return {};
    }
    return columns;
}

} // namespace scout::sf
