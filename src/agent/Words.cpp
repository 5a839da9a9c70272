// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Words.h"

#include "base/Text.h"
#include "sf/RecordId.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace scout::agent {

namespace {

struct Quote {
    std::string_view open;
    std::string_view close;
};
constexpr std::array<Quote, 6> kQuotes{
    {{"\"", "\""}, {"'", "'"}, {"“", "”"}, {"‘", "’"}, {"«", "»"}, {"„", "“"}}};

constexpr std::array<std::string_view, 9> kSymbols{"<=", ">=", "!=", "<>", "=", "<", ">", ",", ":"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kNumberWords{{{"one", "1"},
    {"two", "2"}, {"three", "3"}, {"four", "4"}, {"five", "5"}, {"six", "6"}, {"seven", "7"}, {"eight", "8"},
    {"nine", "9"}, {"ten", "10"}, {"twelve", "12"}, {"dozen", "12"}, {"twenty", "20"}, {"hundred", "100"}}};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Fifteen letters alone are a word ("congratulations"): an ID has a digit.
bool looksLikeRecordId(std::string_view text)
{
    const bool length = text.size() == 15 || text.size() == 18;
    return length && std::any_of(text.begin(), text.end(), isDigit)
        && std::all_of(text.begin(), text.end(),
            [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

bool looksLikeEmail(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos
        && text.find('@', at + 1) == std::string_view::npos;
}

Word::Kind kindOf(std::string_view text)
{
    if (looksLikeRecordId(text))
        return Word::Kind::RecordId;
    if (looksLikeEmail(text))
        return Word::Kind::Email;
    return text.find_first_of("0123456789") != std::string_view::npos && numberFrom(toLower(text))
        ? Word::Kind::Number
        : Word::Kind::Plain;
}

Word wordFrom(std::string_view text)
{
    return {kindOf(text), std::string(text), toLower(text)};
}

/// The end of the sentence says nothing, and neither does a comma of its own.
std::string_view withoutPunctuation(std::string_view text)
{
    while (!text.empty() && std::string_view(".?!;").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return text;
}

class Splitter {
public:
    explicit Splitter(std::string_view text)
        : m_text(text)
    { }

    std::vector<Word> split()
    {
        while (m_at < m_text.size()) {
            if (isBlank(m_text[m_at]))
                ++m_at;
            else if (!readQuoted() && !readSymbol())
                readPlain();
        }
        return std::move(m_words);
    }

private:
    bool readQuoted()
    {
        for (const Quote& quote : kQuotes) {
            if (!m_text.substr(m_at).starts_with(quote.open))
                continue;
            const auto begin = m_at + quote.open.size();
            const auto end = m_text.find(quote.close, begin);
            if (end == std::string_view::npos)
                continue;
            const std::string_view inside = m_text.substr(begin, end - begin);
            const auto kind = looksLikeRecordId(inside) ? Word::Kind::RecordId : Word::Kind::Quoted;
            m_words.push_back({kind, std::string(inside), toLower(inside)});
            m_at = end + quote.close.size();
            return true;
        }
        return false;
    }

    bool readSymbol()
    {
        for (const std::string_view symbol : kSymbols) {
            if (!m_text.substr(m_at).starts_with(symbol))
                continue;
            m_words.push_back({Word::Kind::Symbol, std::string(symbol), std::string(symbol)});
            m_at += symbol.size();
            return true;
        }
        return false;
    }

    /// A comma or colon inside a number ("1,000") or a time is part of it.
    bool endsWord(std::size_t at) const
    {
        const char c = m_text[at];
        if (isBlank(c) || c == '<' || c == '>' || c == '=' || c == '!')
            return true;
        const bool isInner = at + 1 < m_text.size() && isDigit(m_text[at + 1]);
        return (c == ',' || c == ':') && !isInner;
    }

    void readPlain()
    {
        const std::size_t begin = m_at++;
        while (m_at < m_text.size() && !endsWord(m_at))
            ++m_at;
        const std::string_view text = withoutPunctuation(m_text.substr(begin, m_at - begin));
        if (!text.empty())
            m_words.push_back(wordFrom(text));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Word> m_words;
};

template <class Member> std::string joined(std::span<const Word> words, Member member)
{
    std::string text;
    for (const Word& word : words)
        text += (text.empty() ? "" : " ") + word.*member;
    return text;
}

/// The digits with the point moved to the right: "1.2" by 6 → "1200000".
std::string shifted(std::string digits, std::size_t places)
{
    const auto point = digits.find('.');
    std::string fraction = point == std::string::npos ? std::string() : digits.substr(point + 1);
    digits.resize(std::min(point, digits.size()));
    if (fraction.size() < places)
        fraction.append(places - fraction.size(), '0');
    digits += fraction.substr(0, places);
    fraction.erase(0, places);
    return fraction.empty() ? digits : digits + '.' + fraction;
}

std::size_t placesOf(std::string_view suffix)
{
    if (suffix == "k")
        return 3;
    if (suffix == "m" || suffix == "mn")
        return 6;
    return suffix == "b" || suffix == "bn" ? 9 : 0;
}

std::string_view withoutCurrency(std::string_view text)
{
    for (const std::string_view sign : {"$", "€", "£"}) {
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
        if (text.ends_with(sign))
            text.remove_suffix(sign.size());
    }
    return text;
}

} // namespace

std::vector<Word> wordsOf(std::string_view request)
{
    return Splitter(request).split();
}

std::string textOf(std::span<const Word> words)
{
    return joined(words, &Word::text);
}

std::string keyOf(std::span<const Word> words)
{
    return joined(words, &Word::key);
}

std::string singularOf(std::string_view key)
{
    const auto cut = [key](std::size_t count) { return std::string(key.substr(0, key.size() - count)); };
    if (key.size() > 4 && key.ends_with("ies"))
        return cut(3) + 'y';
    for (const std::string_view ending : {"sses", "xes", "ches", "shes"})
        if (key.ends_with(ending))
            return cut(2);
    if (key.size() > 3 && key.ends_with('s') && !key.ends_with("ss") && !key.ends_with("us"))
        return cut(1);
    return std::string(key);
}

std::optional<std::string> numberFrom(std::string_view key)
{
    for (const auto& [word, digits] : kNumberWords)
        if (key == word)
            return std::string(digits);
    key = withoutCurrency(key);
    if (key.ends_with('%'))
        key.remove_suffix(1);
    std::string digits;
    std::size_t at = 0;
    if (key.starts_with('-'))
        digits = key[at++];
    for (; at < key.size() && (isDigit(key[at]) || key[at] == '.' || key[at] == ','); ++at)
        if (key[at] != ',')
            digits += key[at];
    const std::string_view suffix = key.substr(at);
    const bool isPlain =
        !digits.empty() && isDigit(digits.back()) && std::count(digits.begin(), digits.end(), '.') <= 1;
    if (!isPlain || (!suffix.empty() && placesOf(suffix) == 0))
        return std::nullopt;
    return shifted(digits, placesOf(suffix));
}

bool WordCursor::take(std::string_view phrase)
{
    const auto parts = split(phrase, ' ');
    if (parts.size() > m_words.size() - std::min(m_at, m_words.size()))
        return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Word& word = m_words[m_at + i];
        if (word.kind == Word::Kind::Quoted || word.key != parts[i])
            return false;
    }
    m_at += parts.size();
    return true;
}

bool WordCursor::takeAny(std::span<const std::string_view> phrases)
{
    return std::any_of(
        phrases.begin(), phrases.end(), [this](std::string_view phrase) { return take(phrase); });
}

} // namespace scout::agent
