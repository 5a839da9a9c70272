// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Words.h"
#include "soql/Metadata.h"

namespace scout::agent {

/// Words of a request that name an object of the org.
struct ObjectMatch {
    std::size_t begin = 0;
    std::size_t length = 0;
    std::vector<const soql::ObjectName*> objects; ///< more than one: they share the label
    bool isExact = true; ///< false: only nearly spelt like it
};

/// Every place where an object is named, by label, plural, API name or an everyday word for it ("customers"),
/// in the order of the words; at one place the longest. Misspelt names only where nothing else is found.
std::vector<ObjectMatch> objectsIn(const soql::Metadata& org, std::span<const Word> words);

/// "Account"; null where no object has IDs of that kind. `id` has at least three characters.
const soql::ObjectName* objectOfId(const soql::Metadata& org, std::string_view id);

/// The label of several: "Accounts".
std::string pluralOf(const soql::ObjectName& object);

} // namespace scout::agent
