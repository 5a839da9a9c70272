// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace scout::soql {

/// Where a piece of a tree stood in the query text: byte offsets, [begin, end).
///
/// All ranges are equal, so that the defaulted `==` of a node asks whether two trees say the same thing,
/// not whether they stood at the same place. Compare begin and end where the place matters.
struct SourceRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::size_t size() const noexcept { return end - begin; }
    friend bool operator==(const SourceRange&, const SourceRange&) noexcept { return true; }
};

/// The smallest range that holds both.
inline SourceRange spanning(SourceRange first, SourceRange last) noexcept
{
    return {first.begin, last.end};
}

} // namespace scout::soql
