// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ColumnTree.h"

#include "base/Text.h"

namespace scout::records {

ColumnTree::ColumnTree(const std::vector<std::string>& paths)
{
    for (std::size_t i = 0; i < paths.size(); ++i)
        add(paths[i], static_cast<int>(i));
}

void ColumnTree::add(std::string_view path, int column)
{
    Node* node = &m_root;
    for (const auto name : split(path, '.')) {
        Node* child = node->find(name);
        if (!child)
            child = &node->children.emplace_back(Node{std::string(name), kNoColumn, {}, 0});
        node = child;
    }
    node->column = column;
}

ColumnTree::Node* ColumnTree::Node::find(std::string_view field)
{
    for (std::size_t tried = 0; tried < children.size(); ++tried) {
        const std::size_t index = (next + tried) % children.size();
        Node& child = children[index];
        if (child.name == field || equalsIgnoreCase(child.name, field)) {
            next = (index + 1) % children.size();
            return &child;
        }
    }
    return nullptr;
}

} // namespace scout::records
