// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

#include <QString>

#include <cstdint>
#include <optional>

class QLocale;

namespace scout::query {

/// What a column holds, as far as its first value tells.
enum class ColumnKind : std::uint8_t { Unknown, Text, Number, RecordId, Children };

/// Unknown for an empty cell.
ColumnKind kindOf(const records::Cell& cell) noexcept;

/// One line for the grid: numbers grouped, times in ISO 8601 without an empty fraction, child rows counted,
/// empty cells as the word null, long texts cut. At most kShownCharacters long, whatever the cell holds.
QString shownText(const records::Cell& cell, ColumnKind column, const QLocale& locale);
inline constexpr std::size_t kShownCharacters = 300;

/// The rows of a child relationship that stand in a cell's JSON; nothing if it holds something else.
std::optional<std::int64_t> childRows(std::string_view json) noexcept;

/// "1.842E8" → "184,200,000". Digits are moved, never computed, so that none is lost.
QString groupedNumber(std::string_view json, const QLocale& locale);

} // namespace scout::query
