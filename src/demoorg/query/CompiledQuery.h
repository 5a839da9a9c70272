// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/SqlFragment.h"
#include "demoorg/schema/Object.h"

#include <memory>

namespace scout::demoorg {

struct CompiledQuery;
struct RecordPlan;

/// A value of one column, as its kind is written.
struct ScalarPlan {
    int column = 0;
    FieldKind kind = FieldKind::Text;
    std::string blobField; ///< of a blob, which is written as the path to it
};

/// An address or a location: its parts, in the order of their keys.
struct CompoundPlan {
    struct Part {
        std::string key; ///< "\"city\":"
        ScalarPlan value;
    };
    std::vector<Part> parts;
};

/// TYPEOF: the plan of the object that is there, or the last, which is for any object.
struct TypeofPlan {
    int idColumn = 0;
    std::vector<RecordPlan> branches;
};

/// How one member of a record is written.
struct MemberPlan {
    std::string key; ///< "\"Name\":"
    std::variant<ScalarPlan, CompoundPlan, TypeofPlan, std::unique_ptr<RecordPlan>,
        std::shared_ptr<const CompiledQuery>>
        value;
};

/// How a record is written from the columns of a statement: the type and address in `attributes`, then the
/// members in the order of SELECT. Without a value in its id column it is null.
struct RecordPlan {
    const Object* object = nullptr; ///< null: the id says which object it is
    int idColumn = 0;
    std::vector<MemberPlan> members;
};

/// A query that is ready to run against the database.
struct CompiledQuery {
    enum class Kind {
        Records, ///< `rows` gives row numbers, `record` the columns of the one with that number
        Count, ///< `rows` gives one number: SELECT COUNT()
        Aggregate, ///< `rows` gives the results themselves
    };

    struct AggregateColumn {
        std::string key;
        FieldKind kind = FieldKind::Text;
    };

    Kind kind = Kind::Records;
    const Object* object = nullptr;
    SqlFragment rows; ///< of a child subquery, the first parameter is the id of the parent
    std::string record; ///< its only parameter is the row number
    std::string records; ///< of rows between two numbers, with the number as an additional last column
    RecordPlan plan;
    std::vector<AggregateColumn> aggregates;
};

} // namespace scout::demoorg
