// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Words.h"
#include "soql/Metadata.h"

namespace scout::agent {

/// Words of a request that name a field.
struct FieldMatch {
    const soql::FieldInfo* field = nullptr;
    std::string path; ///< as a query has it; a lookup that is named by what it leads to: "Account.Name"
    std::size_t length = 0; ///< words

    bool leadsToName() const { return path != field->name; }
    /// As people know it: "Close Date".
    std::string label() const;
};

/// The field that the first of the words name, by label or API name; the longest where several fit.
std::optional<FieldMatch> fieldAt(const soql::ObjectInfo& object, std::span<const Word> words);

/// What a person knows a record of the object by; null where it has none.
const soql::FieldInfo* nameFieldOf(const soql::ObjectInfo& object);
/// The number that "top", "biggest" and "over" mean where no field is said; null where that is open.
const soql::FieldInfo* mainNumberOf(const soql::ObjectInfo& object);

bool isNumber(soql::FieldType type);

} // namespace scout::agent
