// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SelectItem.h"

namespace scout::soql {

enum class Grouping { Plain, Rollup, Cube };

struct GroupBy {
    Grouping grouping = Grouping::Plain;
    std::vector<Expression> items;
    SourceRange range;
    bool operator==(const GroupBy&) const = default;
};

enum class Direction { Ascending, Descending };
enum class Nulls { First, Last };

struct OrderItem {
    Expression expression;
    std::optional<Direction> direction; ///< none: ascending
    std::optional<Nulls> nulls; ///< none: first
    bool operator==(const OrderItem&) const = default;
};

/// The number after LIMIT or OFFSET.
struct RowCount {
    std::variant<std::int64_t, BindValue> count;
    SourceRange range;
    bool operator==(const RowCount&) const = default;
};

enum class ForKind { View, Reference, Update };

struct ForClause {
    ForKind kind = ForKind::View;
    SourceRange range;
    bool operator==(const ForClause&) const = default;
};

enum class UpdateKind { Tracking, Viewstat };

struct UpdateClause {
    UpdateKind kind = UpdateKind::Tracking;
    SourceRange range;
    bool operator==(const UpdateClause&) const = default;
};

/// ALL ROWS: Apex only.
struct AllRows {
    SourceRange range;
    bool operator==(const AllRows&) const = default;
};

/// A query, a child subquery or the inside of a semi-join. A tree without syntax errors has at least one
/// select item and one FROM item; one that the parser put together in spite of errors may lack either.
struct Query {
    std::vector<SelectItem> select;
    std::vector<FromItem> from;
    std::optional<Name> scope; ///< USING SCOPE
    std::optional<Condition> where;
    std::vector<WithClause> with;
    std::optional<GroupBy> groupBy;
    std::optional<Condition> having;
    std::vector<OrderItem> orderBy;
    std::optional<RowCount> limit;
    std::optional<RowCount> offset;
    std::optional<AllRows> allRows;
    std::vector<ForClause> forClauses;
    std::vector<UpdateClause> updates;
    SourceRange range;

    /// SELECT COUNT() FROM …
    bool countsRows() const noexcept
    {
        return select.size() == 1 && std::holds_alternative<CountItem>(select[0]);
    }
    bool operator==(const Query&) const = default;
};

} // namespace scout::soql
