// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Keyword.h"

#include <bitset>
#include <string>
#include <vector>

namespace scout::soql {

/// What the grammar could go on with besides a keyword.
enum class Expected : std::uint8_t {
    Field, ///< a field name or path
    Function, ///< a function with its arguments
    Object, ///< after the FROM of a query, in WHEN and in RETURNING
    Relationship, ///< a child relationship: after the FROM of a subquery
    Alias,
    Operator, ///< = != < <= > >=, beside the keywords LIKE, IN, …
    Value, ///< a literal that fits the field on the left
    ValueList, ///< values in parentheses, or a semi-join
    String,
    Number,
    Scope,
    CategoryGroup,
    Category,
    Name, ///< a list view, a setting
    SearchTerms,
    LeftParen,
    RightParen,
    Comma,
    Equal,
    End,
};

inline constexpr std::size_t kExpectedCount = std::size_t(Expected::End) + 1;

/// Everything that the parser would have taken at one place. It fills this while it looks, so that the
/// messages and the completion always know what the grammar knows.
class ExpectationSet {
public:
    void add(Keyword keyword) noexcept { m_bits.set(std::size_t(keyword)); }
    void add(Expected expected) noexcept { m_bits.set(kKeywordCount + std::size_t(expected)); }
    bool has(Keyword keyword) const noexcept { return m_bits.test(std::size_t(keyword)); }
    bool has(Expected expected) const noexcept { return m_bits.test(kKeywordCount + std::size_t(expected)); }
    void clear() noexcept { m_bits.reset(); }
    void remove(Keyword keyword) noexcept { m_bits.reset(std::size_t(keyword)); }
    void remove(Expected expected) noexcept { m_bits.reset(kKeywordCount + std::size_t(expected)); }

    std::vector<Keyword> keywords() const;
    /// For people: "FROM", "a field", "','".
    std::vector<std::string> descriptions() const;
    /// The same for one sentence: where a field may stand, what may stand in its place goes without saying.
    std::vector<std::string> summary() const;

private:
    std::bitset<kKeywordCount + kExpectedCount> m_bits;
};

} // namespace scout::soql
