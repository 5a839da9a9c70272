// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/SearchFilter.h"

#include "demoorg/data/FoldedText.h"
#include "soql/Match.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// Beyond ASCII every character counts as a letter.
bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

Words wordsOf(std::string_view text)
{
    Words words;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordCharacter(text[i]))
            continue;
        if (i > begin)
            words.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

TermPattern::TermPattern(const soql::SearchTerm& term)
{
    std::string word;
    const auto endWord = [&] {
        if (!word.empty())
            m_words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < term.pattern.size(); ++i) {
        const char c = term.pattern[i];
        if (c == '\\') { // the character behind it is a wildcard that stands for itself, or a backslash
            ++i;
            endWord();
        } else if (c == '*') {
            word += '%';
        } else if (c == '?') {
            word += '_';
        } else if (isWordCharacter(c)) {
            word += c;
        } else {
            endWord();
        }
    }
    endWord();
}

bool TermPattern::matches(const Words& text) const
{
    if (m_words.empty())
        return false;
    return std::search(text.begin(), text.end(), m_words.begin(), m_words.end(),
               [](std::string_view word, const std::string& pattern) { return matchesLike(word, pattern); })
        != text.end();
}

SearchFilter::SearchFilter(const soql::SearchExpression& expression)
{
    soql::match(
        expression.node,
        [&](const soql::SearchTerm& term) {
            m_kind = Kind::Term;
            m_term.emplace_back(term);
        },
        [&](const soql::SearchJunction& junction) {
            m_kind = junction.connective == soql::Connective::Or ? Kind::Any : Kind::All;
            for (const auto& operand : junction.operands)
                m_parts.push_back(SearchFilter(operand));
        },
        [&](const soql::SearchNegation& negation) {
            m_kind = Kind::Not;
            m_parts.push_back(SearchFilter(*negation.operand));
        },
        [&](const soql::BindValue&) { m_kind = Kind::Any; }); // the parser refuses one outside Apex
}

bool SearchFilter::matches(const std::vector<Words>& fields) const
{
    const auto holds = [&](const SearchFilter& part) { return part.matches(fields); };
    switch (m_kind) {
    case Kind::Term:
        return std::any_of(
            fields.begin(), fields.end(), [&](const Words& words) { return m_term.front().matches(words); });
    case Kind::All:
        return std::all_of(m_parts.begin(), m_parts.end(), holds);
    case Kind::Any:
        return std::any_of(m_parts.begin(), m_parts.end(), holds);
    case Kind::Not:
        return !holds(m_parts.front());
    }
    return false;
}

} // namespace scout::demoorg
