// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/OpportunityStage.h"

#include "demoorg/data/FoldedText.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr OpportunityStage kStages[] = {
    {"Prospecting", 10, false, false, "Pipeline", "Pipeline"},
    {"Qualification", 10, false, false, "Pipeline", "Pipeline"},
    {"Needs Analysis", 20, false, false, "Pipeline", "Pipeline"},
    {"Value Proposition", 50, false, false, "Pipeline", "Pipeline"},
    {"Id. Decision Makers", 60, false, false, "Pipeline", "Pipeline"},
    {"Perception Analysis", 70, false, false, "Pipeline", "Pipeline"},
    {"Proposal/Price Quote", 75, false, false, "Pipeline", "Pipeline"},
    {"Negotiation/Review", 90, false, false, "Pipeline", "Pipeline"},
    {"Closed Won", 100, true, true, "Closed", "Closed"},
    {"Closed Lost", 0, true, false, "Omitted", "Omitted"},
};

} // namespace

std::span<const OpportunityStage> opportunityStages()
{
    return kStages;
}

const OpportunityStage* findOpportunityStage(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kStages), std::end(kStages),
        [&](const OpportunityStage& stage) { return compareFolded(stage.name, name) == 0; });
    return found == std::end(kStages) ? nullptr : found;
}

} // namespace scout::demoorg
