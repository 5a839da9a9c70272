// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SearchTree.h"
#include "soql/Tree.h"

namespace scout::soql {

/// Appends the text of nodes to one string.
class TreeWriter {
public:
    std::string take() { return std::move(m_text); }

    void write(const Name& name) { m_text += name.text; }
    void write(const FieldPath& path);
    void write(const FunctionCall& call);
    void write(const Argument& argument);
    void write(const Expression& expression);
    void write(const Value& value);
    void write(const ValueList& list);
    void write(const Comparison& comparison);
    void write(const Junction& junction);
    void write(const Negation& negation);
    void write(const Condition& condition);
    void write(const SelectItem& item);
    void write(const TypeofItem& item);
    void write(const FromItem& item);
    void write(const WithClause& clause);
    void write(const WithDataCategory& clause);
    void write(const WithRecordVisibility& clause);
    void write(const GroupBy& groupBy);
    void write(const OrderItem& item);
    void write(const RowCount& count);
    void write(const Query& query);

    void write(std::string_view text) { m_text += text; }
    template <class Items> void writeList(const Items& items, std::string_view separator = ", ")
    {
        bool first = true;
        for (const auto& item : items) {
            if (!first)
                m_text += separator;
            first = false;
            write(item);
        }
    }
    /// " WHERE …" for what may be absent.
    template <class Node> void writeClause(std::string_view keyword, const std::optional<Node>& node)
    {
        if (!node)
            return;
        write(keyword);
        write(*node);
    }
    void writeOrderBy(const std::vector<OrderItem>& items);
    void writeUpdates(const std::vector<UpdateClause>& updates);

private:
    void writeParenthesised(const Condition& condition, bool needed);
    void writeTail(const Query& query);
    void writeAlias(const std::optional<Name>& alias) { writeClause(" ", alias); }

    std::string m_text;
};

std::string_view textOf(AccessMode mode) noexcept;
std::string_view textOf(CategoryOperator op) noexcept;
std::string_view textOf(FieldSet set) noexcept;
std::string_view textOf(ForKind kind) noexcept;
std::string_view textOf(UpdateKind kind) noexcept;

} // namespace scout::soql
