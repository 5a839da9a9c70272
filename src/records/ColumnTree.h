// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace scout::records {

/// Column paths as a tree of field names, to find the column of a nested field while walking a record.
///
/// Records come with their fields in the query's order, so a look-up starts behind the field found last and
/// nearly always hits at once.
class ColumnTree {
public:
    static constexpr int kNoColumn = -1;

    struct Node {
        std::string name;
        int column = kNoColumn; ///< of this very path, if the query selects it
        std::vector<Node> children;
        std::size_t next = 0; ///< the child to try first

        Node* find(std::string_view field);
    };

    explicit ColumnTree(const std::vector<std::string>& paths);

    Node& root() { return m_root; }

private:
    void add(std::string_view path, int column);

    Node m_root;
};

} // namespace scout::records
