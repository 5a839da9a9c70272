// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/RecordId.h"

#include "base/Text.h"

#include <algorithm>
#include <cassert>

namespace scout::demoorg {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kCheckDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
constexpr std::string_view kInstance = "Dm0";
constexpr std::size_t kGroup = 5;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isIdCharacter(char c)
{
    return isUpper(c) || isLower(c) || isDigit(c);
}
char toUpper(char c)
{
    return isLower(c) ? char(c - ('a' - 'A')) : c;
}

/// One check character for five: bit i is set where character i is upper case.
char checkOf(std::string_view group)
{
    unsigned bits = 0;
    for (std::size_t i = 0; i < kGroup; ++i)
        bits |= unsigned(isUpper(group[i])) << i;
    return kCheckDigits[bits];
}

bool matchesCheck(std::string_view text)
{
    for (std::size_t i = 0; i < 3; ++i)
        if (checkOf(text.substr(i * kGroup, kGroup)) != toUpper(text[15 + i]))
            return false;
    return true;
}

bool lostItsCase(std::string_view letters)
{
    return std::none_of(letters.begin(), letters.end(), isUpper)
        || std::none_of(letters.begin(), letters.end(), isLower);
}

/// Gives the 15 characters the case that the check characters tell; false where a digit would be upper case.
bool restoreCase(char* text)
{
    for (std::size_t i = 0; i < 15; ++i) {
        const auto bits = kCheckDigits.find(toUpper(text[15 + i / kGroup]));
        if (bits == std::string_view::npos)
            return false;
        const bool shouldBeUpper = (bits >> (i % kGroup)) & 1;
        if (shouldBeUpper && isDigit(text[i]))
            return false;
        text[i] = shouldBeUpper ? toUpper(text[i]) : toLower(text[i]);
    }
    return true;
}

} // namespace

std::optional<RecordId> RecordId::parse(std::string_view text)
{
    if ((text.size() != kShortLength && text.size() != kLongLength)
        || !std::all_of(text.begin(), text.end(), isIdCharacter))
        return std::nullopt;
    RecordId id;
    std::copy(text.begin(), text.end(), id.m_text.begin());
    if (text.size() == kLongLength && !matchesCheck(text)
        && (!lostItsCase(text.substr(0, kShortLength)) || !restoreCase(id.m_text.data())))
        return std::nullopt;
    id.appendCheck();
    return id;
}

RecordId RecordId::make(std::string_view keyPrefix, std::uint64_t number)
{
    assert(keyPrefix.size() == 3);
    RecordId id;
    auto end = std::copy(keyPrefix.begin(), keyPrefix.end(), id.m_text.begin());
    std::copy(kInstance.begin(), kInstance.end(), end);
    for (std::size_t i = kShortLength; i > 6; --i, number /= kDigits.size())
        id.m_text[i - 1] = kDigits[number % kDigits.size()];
    id.appendCheck();
    return id;
}

void RecordId::appendCheck()
{
    for (std::size_t i = 0; i < 3; ++i)
        m_text[kShortLength + i] = checkOf(text().substr(i * kGroup, kGroup));
}

} // namespace scout::demoorg
