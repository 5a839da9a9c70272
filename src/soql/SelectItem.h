// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Condition.h"

#include <optional>

/// The tree of a SOQL query, for the whole language of the SOQL and SOSL Reference (v67.0): plain values
/// with the place where each stood. Visit the variants with match() of soql/Match.h.
namespace scout::soql {

struct FieldItem {
    FieldPath path;
    std::optional<Name> alias;
    bool operator==(const FieldItem&) const = default;
};

struct FunctionItem {
    FunctionCall call;
    std::optional<Name> alias;
    bool operator==(const FunctionItem&) const = default;
};

/// SELECT COUNT(): the number of rows in totalSize, and no rows. Always the only item.
struct CountItem {
    SourceRange range;
    bool operator==(const CountItem&) const = default;
};

enum class FieldSet { All, Standard, Custom };

/// FIELDS(ALL)
struct FieldSetItem {
    FieldSet set = FieldSet::All;
    SourceRange range;
    bool operator==(const FieldSetItem&) const = default;
};

/// (SELECT Id FROM Contacts): its first FROM item is a child relationship of the outer object.
struct SubqueryItem {
    Box<Query> query;
    std::optional<Name> alias;
    bool operator==(const SubqueryItem&) const = default;
};

struct TypeofBranch {
    Name type;
    std::vector<FieldPath> fields;
    bool operator==(const TypeofBranch&) const = default;
};

/// TYPEOF What WHEN Account THEN Phone, Name ELSE Name END
struct TypeofItem {
    FieldPath relationship;
    std::vector<TypeofBranch> branches;
    std::vector<FieldPath> otherwise; ///< empty: no ELSE
    SourceRange range;
    bool operator==(const TypeofItem&) const = default;
};

using SelectItem = std::variant<FieldItem, FunctionItem, CountItem, FieldSetItem, SubqueryItem, TypeofItem>;

SourceRange rangeOf(const SelectItem& item) noexcept;

/// The first is the object (or child relationship) that drives the query; later ones are paths from it,
/// as `c.Account a` in FROM Contact c, c.Account a.
struct FromItem {
    FieldPath path;
    std::optional<Name> alias;
    bool operator==(const FromItem&) const = default;
};

enum class CategoryOperator { At, Above, Below, AboveOrBelow };

struct CategoryFilter {
    Name group;
    CategoryOperator op = CategoryOperator::At;
    std::vector<Name> categories;
    bool operator==(const CategoryFilter&) const = default;
};

/// WITH DATA CATEGORY Geography__c AT france__c AND …
struct WithDataCategory {
    std::vector<CategoryFilter> filters;
    bool operator==(const WithDataCategory&) const = default;
};

enum class AccessMode { SecurityEnforced, UserMode, SystemMode };

/// Apex only: the REST API refuses it.
struct WithAccess {
    AccessMode mode = AccessMode::UserMode;
    SourceRange range;
    bool operator==(const WithAccess&) const = default;
};

/// WITH RecordVisibilityContext (maxDescriptorPerRecord = 100, …)
struct WithRecordVisibility {
    struct Setting {
        Name name;
        Value value;
        bool operator==(const Setting&) const = default;
    };
    std::vector<Setting> settings;
    SourceRange range;
    bool operator==(const WithRecordVisibility&) const = default;
};

/// WITH UserId = '005…', as on UserProfileFeed.
struct WithEquals {
    Name name;
    Value value;
    bool operator==(const WithEquals&) const = default;
};

using WithClause = std::variant<WithDataCategory, WithAccess, WithRecordVisibility, WithEquals>;

} // namespace scout::soql
