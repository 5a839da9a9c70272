// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/RecordId.h"

#include <algorithm>

namespace scout::sf {

namespace {

constexpr std::size_t kPlain = 15;
constexpr std::size_t kWithSuffix = 18;
constexpr std::size_t kGroup = 5;

bool isCapital(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}

bool isLetterOrDigit(char c) noexcept
{
    return isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// One of 32 characters for the capitals among five, the first of them counting least.
char suffixOf(std::string_view group) noexcept
{
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < kGroup; ++i)
        capitals |= std::size_t(isCapital(group[i])) << i;
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[capitals];
}

} // namespace

bool isRecordId(std::string_view text) noexcept
{
    if (text.size() != kWithSuffix || !std::all_of(text.begin(), text.end(), isLetterOrDigit))
        return false;
    for (std::size_t group = 0; group < kPlain / kGroup; ++group)
        if (suffixOf(text.substr(group * kGroup, kGroup)) != text[kPlain + group])
            return false;
    return true;
}

std::string withCaseSuffix(std::string_view fifteen)
{
    std::string id(fifteen);
    for (std::size_t begin = 0; begin < kPlain; begin += kGroup)
        id += suffixOf(fifteen.substr(begin, kGroup));
    return id;
}

} // namespace scout::sf
