// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FuzzyMatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace scout::shell {

namespace {

constexpr int kNone = -1'000'000;
constexpr int kLetter = 1;
constexpr int kWordStart = 12;
constexpr int kTextStart = 4;
constexpr int kNeighbour = 8;
constexpr int kFuzzyMatchGap = -1; // for each letter that is jumped over, up to a limit
constexpr qsizetype kLongestGap = 6;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

int placeScore(QStringView text, qsizetype at)
{
    return kLetter + (startsWord(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
}

int stepScore(qsizetype from, qsizetype to)
{
    return to == from + 1 ? kNeighbour
                          : kFuzzyMatchGap * static_cast<int>(std::min(to - from - 1, kLongestGap));
}

/// The best way to reach each place of the text with one letter of the pattern.
struct Row {
    explicit Row(qsizetype size)
        : score(std::size_t(size), kNone)
        , cameFrom(std::size_t(size), -1)
    { }
    std::vector<int> score;
    std::vector<qsizetype> cameFrom;
};

Row firstRow(QChar letter, QStringView text, const QString& folded)
{
    Row row(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (folded[at] == letter)
            row.score[std::size_t(at)] = placeScore(text, at);
    return row;
}

Row nextRow(const Row& before, QChar letter, QStringView text, const QString& folded)
{
    Row row(text.size());
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (folded[at] != letter)
            continue;
        for (qsizetype from = 0; from < at; ++from) {
            const int reached = before.score[std::size_t(from)];
            const int score = reached + stepScore(from, at) + placeScore(text, at);
            if (reached == kNone || score <= row.score[std::size_t(at)])
                continue;
            row.score[std::size_t(at)] = score;
            row.cameFrom[std::size_t(at)] = from;
        }
    }
    return row;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    QString letters = pattern.toString().toLower();
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    const QString folded = text.toString().toLower();
    if (letters.isEmpty())
        return FuzzyMatch();
    if (folded.size() != text.size() || letters.size() > text.size())
        return std::nullopt; // lower case of another length can't be mapped back

    std::vector<Row> rows{firstRow(letters[0], text, folded)};
    for (qsizetype i = 1; i < letters.size(); ++i)
        rows.push_back(nextRow(rows.back(), letters[i], text, folded));
    const auto& last = rows.back().score;
    const auto best = std::ranges::max_element(last);
    if (*best == kNone)
        return std::nullopt;
    FuzzyMatch match{*best, {}};
    qsizetype at = best - last.begin();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        match.positions.prepend(static_cast<int>(at));
        at = row->cameFrom[std::size_t(at)];
    }
    return match;
}

} // namespace scout::shell
