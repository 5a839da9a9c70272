// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Keyword.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

struct Entry {
    Keyword keyword;
    std::string_view text;
    bool reserved;
};

// In the order of the enumeration. Reserved are the words that the SOQL and SOSL Reference forbids as an
// alias ("Alias Notation"), and the two boolean values.
constexpr std::array<Entry, kKeywordCount> kEntries = {{
    {Keyword::None, "", false},
    {Keyword::Above, "ABOVE", false},
    {Keyword::AboveOrBelow, "ABOVE_OR_BELOW", false},
    {Keyword::All, "ALL", false},
    {Keyword::And, "AND", true},
    {Keyword::As, "AS", false},
    {Keyword::Asc, "ASC", true},
    {Keyword::At, "AT", false},
    {Keyword::Below, "BELOW", false},
    {Keyword::By, "BY", false},
    {Keyword::Category, "CATEGORY", false},
    {Keyword::Count, "COUNT", false},
    {Keyword::Cube, "CUBE", false},
    {Keyword::Custom, "CUSTOM", false},
    {Keyword::Data, "DATA", false},
    {Keyword::Desc, "DESC", true},
    {Keyword::Division, "DIVISION", false},
    {Keyword::Else, "ELSE", false},
    {Keyword::Email, "EMAIL", false},
    {Keyword::End, "END", false},
    {Keyword::Excludes, "EXCLUDES", true},
    {Keyword::False, "FALSE", true},
    {Keyword::Fields, "FIELDS", false},
    {Keyword::Find, "FIND", false},
    {Keyword::First, "FIRST", true},
    {Keyword::For, "FOR", false},
    {Keyword::From, "FROM", true},
    {Keyword::Group, "GROUP", true},
    {Keyword::Having, "HAVING", true},
    {Keyword::Highlight, "HIGHLIGHT", false},
    {Keyword::In, "IN", true},
    {Keyword::Includes, "INCLUDES", true},
    {Keyword::Last, "LAST", true},
    {Keyword::Like, "LIKE", true},
    {Keyword::Limit, "LIMIT", true},
    {Keyword::ListView, "ListView", false},
    {Keyword::Metadata, "METADATA", false},
    {Keyword::Name, "NAME", false},
    {Keyword::Network, "NETWORK", false},
    {Keyword::Not, "NOT", true},
    {Keyword::Null, "NULL", true},
    {Keyword::Nulls, "NULLS", true},
    {Keyword::Offset, "OFFSET", false},
    {Keyword::Or, "OR", true},
    {Keyword::Order, "ORDER", false},
    {Keyword::Phone, "PHONE", false},
    {Keyword::PricebookId, "PricebookId", false},
    {Keyword::RecordVisibilityContext, "RecordVisibilityContext", false},
    {Keyword::Reference, "REFERENCE", false},
    {Keyword::Returning, "RETURNING", false},
    {Keyword::Rollup, "ROLLUP", false},
    {Keyword::Rows, "ROWS", false},
    {Keyword::Scope, "SCOPE", false},
    {Keyword::SecurityEnforced, "SECURITY_ENFORCED", false},
    {Keyword::Select, "SELECT", true},
    {Keyword::Sidebar, "SIDEBAR", false},
    {Keyword::Snippet, "SNIPPET", false},
    {Keyword::SpellCorrection, "SPELL_CORRECTION", false},
    {Keyword::Standard, "STANDARD", false},
    {Keyword::SystemMode, "SYSTEM_MODE", false},
    {Keyword::TargetLength, "target_length", false},
    {Keyword::Then, "THEN", false},
    {Keyword::Tracking, "TRACKING", false},
    {Keyword::True, "TRUE", true},
    {Keyword::Typeof, "TYPEOF", false},
    {Keyword::Update, "UPDATE", false},
    {Keyword::UserMode, "USER_MODE", false},
    {Keyword::Using, "USING", true},
    {Keyword::View, "VIEW", false},
    {Keyword::Viewstat, "VIEWSTAT", false},
    {Keyword::When, "WHEN", false},
    {Keyword::Where, "WHERE", true},
    {Keyword::With, "WITH", true},
}};

constexpr bool keywordsInOrder()
{
    for (std::size_t i = 0; i < kEntries.size(); ++i)
        if (std::size_t(kEntries[i].keyword) != i)
            return false;
    return true;
}
static_assert(keywordsInOrder(), "kEntries must follow the enumeration");

constexpr std::size_t kLongest = 23; // RecordVisibilityContext
constexpr std::size_t kSlots = 512;

// Folding with 0x20 makes letters lower case and leaves "_" apart from all of them.
constexpr std::size_t slotOf(std::string_view word)
{
    const auto letter = [word](std::size_t i) {
        return std::size_t(static_cast<unsigned char>(word[i]) | 0x20u);
    };
    return (word.size() * 37 + letter(0) * 11 + letter(word.size() / 2) * 131 + letter(word.size() - 1) * 3)
        % kSlots;
}

/// Open addressing; filled when this file is compiled.
constexpr std::array<Keyword, kSlots> makeSlots()
{
    std::array<Keyword, kSlots> slots = {};
    for (const Entry& entry : kEntries) {
        if (entry.keyword == Keyword::None)
            continue;
        std::size_t slot = slotOf(entry.text);
        while (slots[slot] != Keyword::None)
            slot = (slot + 1) % kSlots;
        slots[slot] = entry.keyword;
    }
    return slots;
}
constexpr auto kSlotTable = makeSlots();

} // namespace

Keyword findKeyword(std::string_view word) noexcept
{
    if (word.size() < 2 || word.size() > kLongest)
        return Keyword::None;
    for (std::size_t slot = slotOf(word); kSlotTable[slot] != Keyword::None; slot = (slot + 1) % kSlots)
        if (equalsIgnoreCase(textOf(kSlotTable[slot]), word))
            return kSlotTable[slot];
    return Keyword::None;
}

std::string_view textOf(Keyword keyword) noexcept
{
    return kEntries[std::size_t(keyword)].text;
}

bool isReserved(Keyword keyword) noexcept
{
    return kEntries[std::size_t(keyword)].reserved;
}

} // namespace scout::soql
