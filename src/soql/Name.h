// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SourceRange.h"

#include <span>
#include <string>
#include <vector>

namespace scout::soql {

/// An identifier as written; Salesforce compares names without case.
struct Name {
    std::string text;
    SourceRange range;
    bool operator==(const Name&) const = default;
};

/// "Name", "Account.Owner.Name", "c.LastName" where c is an alias: never empty.
struct FieldPath {
    std::vector<Name> names;
    SourceRange range;

    const Name& field() const { return names.back(); }
    /// What stands before the last dot: an alias or the object, then relationships.
    std::span<const Name> parents() const { return {names.data(), names.size() - 1}; }
    /// The path with its dots.
    std::string text() const;
    bool operator==(const FieldPath&) const = default;
};

} // namespace scout::soql
