// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Plan.h"
#include "agent/Words.h"
#include "soql/Metadata.h"

namespace scout::agent {

struct RuleInput {
    const soql::Metadata& org;
    const std::string& userId;
    std::span<const Word> words; ///< at least one
};

/// One kind of request. Nothing: the words are not of this kind; a plan without calls: they are, and this is
/// what is missing.
using Rule = std::optional<Plan> (*)(const RuleInput& input);

/// SOQL or SOSL as it was typed.
std::optional<Plan> planStatement(std::string_view request);
/// "which custom objects are there"
std::optional<Plan> planObjectList(const RuleInput& input);
/// "fields of Account"
std::optional<Plan> planDescribe(const RuleInput& input);
/// "details of opportunity with ID 006…", or the ID alone: the object is found by it.
std::optional<Plan> planRecord(const RuleInput& input);
/// "how many contacts at Globex", "the 5 biggest opportunities by amount"
std::optional<Plan> planQuery(const RuleInput& input);
/// "who is jane@globex.com": no object is said.
std::optional<Plan> planSearch(const RuleInput& input);

} // namespace scout::agent
