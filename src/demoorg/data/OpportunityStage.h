// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace scout::demoorg {

/// What a stage of an opportunity entails: the defaults of a Developer Edition org.
struct OpportunityStage {
    std::string_view name;
    int probability;
    bool isClosed;
    bool isWon;
    std::string_view forecastCategory;
    std::string_view forecastCategoryName;
};

std::span<const OpportunityStage> opportunityStages();
/// Null for a stage that the org does not know.
const OpportunityStage* findOpportunityStage(std::string_view name);

} // namespace scout::demoorg
