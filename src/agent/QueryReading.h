// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/FieldLexicon.h"
#include "soql/Tree.h"

namespace scout::agent {

struct Sorting {
    std::string path;
    std::string label;
    soql::Direction direction = soql::Direction::Ascending;
};

/// A request for records of one object, as far as it has been read.
struct QueryReading {
    const soql::ObjectInfo* object = nullptr;
    bool counts = false; ///< how many, not which
    std::vector<std::string> columns; ///< paths that were asked for; empty: the usual ones
    std::vector<soql::Condition> conditions; ///< all of them hold
    std::vector<std::string> filters; ///< the same in words: "Email contains “@example.com”"
    std::vector<std::string> used; ///< paths of the filters, to be shown
    std::optional<Sorting> sorting;
    std::string rank; ///< "newest"
    bool wantsTop = false; ///< "top", "biggest": by a field that comes later, or the main number
    soql::Direction topDirection = soql::Direction::Descending;
    std::optional<std::int64_t> limit;
    bool wantsAll = false;
    std::string problem; ///< why it can't be planned; ends the reading

    void filter(const FieldMatch& field, soql::Condition condition, const std::string& words);
};

/// The condition's field as a tree.
soql::FieldPath treePath(std::string_view path);

} // namespace scout::agent
