// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"
#include "demoorg/query/Expression.h"

#include <span>

namespace scout::demoorg {

/// Collects the columns that the SELECT list of a query needs, and plans how records are written from them.
class Selection {
public:
    Selection(const Scope& scope, JoinTree& joins);

    ApiResult<std::monostate> add(const soql::SelectItem& item);

    /// "t0.Id, t0.Name, …"
    std::string columns() const;
    RecordPlan takePlan() { return std::move(m_plan); }

private:
    /// A record in the result, and where its columns are.
    struct Place {
        RecordPlan* record;
        JoinTree::Node node;
    };

    ApiResult<std::monostate> addField(const soql::FieldItem& item);
    ApiResult<std::monostate> addFunction(const soql::FunctionItem& item);
    ApiResult<std::monostate> addFieldSet(soql::FieldSet set);
    ApiResult<std::monostate> addChildren(const soql::SubqueryItem& item);
    ApiResult<std::monostate> addTypeof(const soql::TypeofItem& item);
    ApiResult<std::monostate> addAll(Place start, const std::vector<soql::FieldPath>& fields);
    /// The plan of the record that the relationships of a path lead to, made at its first use.
    ApiResult<Place> follow(Place start, std::span<const soql::Name> relationships);
    ApiResult<Place> parentOf(Place child, const soql::Name& relationship);
    ApiResult<std::monostate> addTo(Place place, const soql::Name& name);
    ApiResult<std::monostate> addMember(RecordPlan& record, MemberPlan member, std::string_view written);
    CompoundPlan compound(JoinTree::Node node, const Object& object, const Field& field);
    ScalarPlan scalar(const Column& column);
    int columnIndex(const std::string& sql);

    const Scope& m_scope;
    JoinTree& m_joins;
    std::vector<std::string> m_columns;
    RecordPlan m_plan;
};

} // namespace scout::demoorg
