// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace scout::soql {

/// The words of both languages. Most are reserved nowhere: Group, Order and Case are objects, Name, Email
/// and Division are fields. The parser takes one as a keyword only where the grammar has it.
enum class Keyword : std::uint8_t {
    None,
    // clang-format off
    Above, AboveOrBelow, All, And, As, Asc, At, Below, By, Category, Count, Cube, Custom, Data, Desc, Division,
    Else, Email, End, Excludes, False, Fields, Find, First, For, From, Group, Having, Highlight, In, Includes,
    Last, Like, Limit, ListView, Metadata, Name, Network, Not, Null, Nulls, Offset, Or, Order, Phone,
    PricebookId, RecordVisibilityContext, Reference, Returning, Rollup, Rows, Scope, SecurityEnforced, Select,
    Sidebar, Snippet, SpellCorrection, Standard, SystemMode, TargetLength, Then, Tracking, True, Typeof,
    Update, UserMode, Using, View, Viewstat, When, Where, With,
    // clang-format on
};

inline constexpr std::size_t kKeywordCount = std::size_t(Keyword::With) + 1;

/// Case is ignored; None if the word is no keyword.
Keyword findKeyword(std::string_view word) noexcept;

/// As Salesforce's guide writes it: "SELECT", "SECURITY_ENFORCED", "RecordVisibilityContext".
std::string_view textOf(Keyword keyword) noexcept;

/// Words that can't be an alias, nor (but for GROUP) a bare field or object name.
bool isReserved(Keyword keyword) noexcept;

} // namespace scout::soql
