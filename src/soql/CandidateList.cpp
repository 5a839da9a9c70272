// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/CandidateList.h"

#include "base/Text.h"
#include "soql/Characters.h"

#include <algorithm>
#include <numeric>

namespace scout::soql {

namespace {

constexpr int kNoMatch = 3;

/// 0: begins with it; 1: a word inside does; 2: has it somewhere.
int matchOf(std::string_view prefix, std::string_view key, std::string_view label)
{
    if (key.starts_with(prefix))
        return 0;
    for (const std::string_view text : {key, label}) {
        const std::size_t at = text.find(prefix);
        if (at == std::string_view::npos)
            continue;
        if (at == 0 || !isNamePart(text[at - 1]) || text[at - 1] == '_')
            return 1;
        if (prefix.size() > 1) // nearly everything has one letter somewhere
            return 2;
    }
    return kNoMatch;
}

/// The order of kinds: what only this place has comes before what many have.
int weightOf(const Completion& completion)
{
    const bool common =
        completion.kind == CompletionKind::Field && (completion.text == "Id" || completion.text == "Name");
    return int(completion.kind) * 2 + (common ? 0 : 1);
}

} // namespace

CandidateList::CandidateList(std::string_view prefix, SourceRange replaces)
    : m_prefix(toLower(prefix))
    , m_replaces(replaces)
{ }

void CandidateList::add(Completion candidate)
{
    std::string key = toLower(candidate.text);
    const int match = matchOf(m_prefix, key, m_prefix.empty() ? std::string() : toLower(candidate.label));
    if (match == kNoMatch)
        return;
    candidate.replaces = m_replaces;
    const int rank = match * 100 + weightOf(candidate);
    m_candidates.push_back({rank, std::move(key), std::move(candidate)});
}

std::vector<Completion> CandidateList::take()
{
    // Operators, literals and keywords come in an order that means something; names go by the alphabet.
    const auto keyOf = [](const Ranked& ranked) -> std::string_view {
        const CompletionKind kind = ranked.completion.kind;
        const bool ordered = kind == CompletionKind::Operator || kind == CompletionKind::DateLiteral
            || kind == CompletionKind::Value || kind == CompletionKind::Keyword;
        return ordered ? std::string_view() : std::string_view(ranked.key);
    };
    // Sorting places instead of candidates moves no strings about: there can be thousands.
    std::vector<std::uint32_t> order(m_candidates.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t i, std::uint32_t j) {
        const Ranked& a = m_candidates[i];
        const Ranked& b = m_candidates[j];
        return a.rank != b.rank ? a.rank < b.rank : keyOf(a) < keyOf(b);
    });
    std::vector<Completion> completions;
    completions.reserve(m_candidates.size());
    for (const std::uint32_t i : order)
        completions.push_back(std::move(m_candidates[i].completion));
    return completions;
}

} // namespace scout::soql
