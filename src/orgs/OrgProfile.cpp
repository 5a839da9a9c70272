// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgProfile.h"

#include <array>

namespace scout::orgs {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, 5> kEnvironments{
    "production", "sandbox", "scratch", "developer", "demo"};
constexpr std::array<std::string_view, 7> kMethods{
    "quick", "custom", "client-credentials", "jwt", "token", "sfdx-url", "demo"};
constexpr std::array<std::string_view, 6> kStatuses{
    "connected", "attention", "reconnect", "checking", "offline", "unchecked"};

template <class Enum, std::size_t Count>
std::optional<Enum> fromWord(const std::array<std::string_view, Count>& words, std::string_view word)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (words[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view toString(Environment environment)
{
    return kEnvironments[static_cast<std::size_t>(environment)];
}
std::string_view toString(Method method)
{
    return kMethods[static_cast<std::size_t>(method)];
}
std::string_view toString(Status status)
{
    return kStatuses[static_cast<std::size_t>(status)];
}

std::optional<Environment> environmentFrom(std::string_view word)
{
    return fromWord<Environment>(kEnvironments, word);
}
std::optional<Method> methodFrom(std::string_view word)
{
    return fromWord<Method>(kMethods, word);
}
std::optional<Status> statusFrom(std::string_view word)
{
    return fromWord<Status>(kStatuses, word);
}

} // namespace scout::orgs
