// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Closest.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::soql {

namespace {

constexpr std::size_t kLongestWord = 80; // longer is no name, and comparing costs the product of the lengths

/// "Annual" for AnnualRevenue, "Custom" for Custom__c: a long enough beginning counts as near.
bool begins(std::string_view name, std::string_view word)
{
    return word.size() >= 3 && name.size() > word.size()
        && equalsIgnoreCase(name.substr(0, word.size()), word);
}

} // namespace

std::vector<std::string_view> closestNames(
    std::string_view word, std::span<const std::string_view> names, std::size_t most)
{
    std::vector<std::pair<std::size_t, std::string_view>> near;
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    if (word.empty() || word.size() > kLongestWord)
        return {};
    for (const std::string_view name : names) {
        if (begins(name, word)) {
            near.emplace_back(limit, name);
            continue;
        }
        if (name.size() > word.size() + limit || word.size() > name.size() + limit)
            continue;
        if (const std::size_t distance = editDistance(word, name); distance <= limit)
            near.emplace_back(distance, name);
    }
    std::stable_sort(
        near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string_view> closest;
    for (std::size_t i = 0; i < std::min(most, near.size()); ++i)
        closest.push_back(near[i].second);
    return closest;
}

std::optional<std::string_view> closestName(std::string_view word, std::span<const std::string_view> names)
{
    const auto closest = closestNames(word, names, 1);
    return closest.empty() ? std::nullopt : std::optional(closest.front());
}

} // namespace scout::soql
