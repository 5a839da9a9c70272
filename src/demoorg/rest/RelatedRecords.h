// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

namespace scout::demoorg {

/// Whether "/sobjects/OBJECT/x/y" goes on from the record with the id x. Otherwise x is a key field and y its
/// value.
bool startsAtRecord(const Org& org, const ApiCall& call);

/// The record that a lookup of that record leads to, by its object and id (REST guide, "SObject Relationship
/// Records"). NOT_FOUND for an empty lookup or an unknown name.
ApiResult<RecordAddress> parentOf(Org& org, const ApiCall& call);

/// The children of that record under a relationship, as a query answers; nothing where the name is none of a
/// child relationship.
std::optional<ApiResult<Reply>> childrenOf(Org& org, const ApiCall& call);

/// The fields of `?fields=A,B`; nothing where all are wanted.
std::optional<std::vector<std::string>> wantedFields(const Request& request);

} // namespace scout::demoorg
