// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/PathKey.h"

#include "base/Text.h"

namespace scout::soql {

bool isQualified(const Query& query, const FieldPath& path)
{
    if (query.from.empty() || path.names.size() < 2)
        return false;
    const FromItem& object = query.from.front();
    const std::string& first = path.names.front().text;
    return (object.alias && equalsIgnoreCase(object.alias->text, first))
        || equalsIgnoreCase(object.path.field().text, first);
}

std::string pathKey(const Query& query, const FieldPath& path)
{
    std::string key;
    for (std::size_t i = isQualified(query, path) ? 1 : 0; i < path.names.size(); ++i) {
        if (!key.empty())
            key += '.';
        key += toLower(path.names[i].text);
    }
    return key;
}

} // namespace scout::soql
