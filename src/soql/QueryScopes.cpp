// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/QueryScopes.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

// Behind the common ones, those of single objects: queues of Case and Lead, roles in territories, folders.
constexpr std::array<std::string_view, 13> kScopes = {"delegated", "everything", "mine", "mine_and_my_groups",
    "my_territory", "my_team_territory", "scopingRule", "team", "queue_owned", "user_owned", "genericteam",
    "team_by_role", "allPrivate"};
constexpr std::size_t kCommonScopes = 8;

std::string listOfCommonScopes()
{
    std::string list;
    for (const std::string_view name : commonScopes())
        list.append(list.empty() ? "" : ", ").append(name);
    return list;
}

} // namespace

std::span<const std::string_view> commonScopes() noexcept
{
    return std::span(kScopes).first<kCommonScopes>();
}

void checkScopeName(const Name& scope, RuleReport& report)
{
    const bool isKnown = std::any_of(kScopes.begin(), kScopes.end(),
        [&](std::string_view name) { return equalsIgnoreCase(name, scope.text); });
    if (isKnown)
        return;
    Diagnostic& error = report.error("unknown_scope", "There is no scope " + scope.text + ".", scope.range);
    offerNames(error, scope, kScopes);
    if (error.fixes.empty())
        error.message += " The usual ones are " + listOfCommonScopes() + ".";
}

} // namespace scout::soql
