// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scout::agent {

/// One unit of a request. Quoted texts, IDs, e-mail addresses and numbers are units and are never split.
struct Word {
    enum class Kind { Plain, Quoted, Number, RecordId, Email, Symbol };

    Kind kind = Kind::Plain;
    std::string text; ///< as typed, without quotes
    std::string key; ///< to compare by: lower case

    bool operator==(const Word&) const = default;
};

std::vector<Word> wordsOf(std::string_view request);

/// The words as they were typed, with blanks between.
std::string textOf(std::span<const Word> words);
/// Their keys, with blanks between.
std::string keyOf(std::span<const Word> words);

/// "opportunities" → "opportunity", "cases" → "case"; by rule, in lower case.
std::string singularOf(std::string_view key);

/// "50k", "$1,200.50", "70%", "five": the number as SOQL writes it. Nothing if it is none.
std::optional<std::string> numberFrom(std::string_view key);

/// Reads words from left to right.
class WordCursor {
public:
    explicit WordCursor(std::span<const Word> words)
        : m_words(words)
    { }

    bool atEnd() const { return m_at >= m_words.size(); }
    const Word& peek() const { return m_words[m_at]; }
    std::span<const Word> rest() const { return m_words.subspan(m_at); }
    void skip(std::size_t count = 1) { m_at += count; }

    std::size_t position() const { return m_at; }
    void seek(std::size_t position) { m_at = position; }

    /// Takes the plain words of `phrase` ("most recent") if they come next.
    bool take(std::string_view phrase);
    /// The first of the phrases that comes next; put longer ones first.
    bool takeAny(std::span<const std::string_view> phrases);

private:
    std::span<const Word> m_words;
    std::size_t m_at = 0;
};

} // namespace scout::agent
