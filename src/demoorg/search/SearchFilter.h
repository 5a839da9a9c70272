// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SearchTree.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::demoorg {

/// The words of a text, in its order: runs of letters and digits of any script.
using Words = std::vector<std::string_view>;
Words wordsOf(std::string_view text);

/// A word or phrase of FIND. "jdoe@acme.example" is the phrase of its three words.
class TermPattern {
public:
    explicit TermPattern(const soql::SearchTerm& term);

    /// Whether the words stand side by side in the text. Case does not count.
    bool matches(const Words& text) const;

private:
    std::vector<std::string> m_words; ///< patterns of LIKE
};

/// The expression between the braces of FIND, ready to be held against many records.
class SearchFilter {
public:
    explicit SearchFilter(const soql::SearchExpression& expression);

    /// `fields`: the words of each field of a record. A term may be found in any of them.
    bool matches(const std::vector<Words>& fields) const;

private:
    enum class Kind { Term, All, Any, Not };

    Kind m_kind = Kind::All;
    std::vector<TermPattern> m_term; ///< one, of Kind::Term
    std::vector<SearchFilter> m_parts;
};

} // namespace scout::demoorg
