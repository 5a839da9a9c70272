// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/QueryReading.h"

#include "soql/Build.h"

#include <algorithm>

namespace scout::agent {

void QueryReading::filter(const FieldMatch& field, soql::Condition condition, const std::string& words)
{
    conditions.push_back(std::move(condition));
    filters.push_back(words);
    if (std::find(used.begin(), used.end(), field.path) == used.end())
        used.push_back(field.path);
}

soql::FieldPath treePath(std::string_view path)
{
    auto tree = soql::pathFrom(path);
    // Names come from describe, which has no others.
    return tree ? std::move(tree).value() : soql::FieldPath();
}

} // namespace scout::agent
