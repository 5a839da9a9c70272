// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Planner.h"

#include "agent/Rules.h"
#include "base/Text.h"

#include <array>

namespace scout::agent {

namespace {

constexpr std::array<std::string_view, 14> kPolite{"please", "can you", "could you", "would you",
    "i want to see", "i want to", "i'd like to", "i would like to", "i need to", "i need", "i want", "let me",
    "hey", "now"};
constexpr std::array<std::string_view, 12> kPlace{"from salesforce", "in salesforce", "from the org",
    "in the org", "in this org", "in my org", "from my org", "do we have", "are there", "please", "there are",
    "for me"};

/// Politeness at both ends, and the org that is meant anyway.
std::vector<Word> essence(std::vector<Word> words)
{
    WordCursor front(words);
    while (front.takeAny(kPolite)) { }
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(front.position()));
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (const std::string_view phrase : kPlace) {
            const std::size_t length = split(phrase, ' ').size();
            if (words.size() <= length)
                continue;
            WordCursor end(std::span(words).last(length));
            if (!end.take(phrase))
                continue;
            words.resize(words.size() - length);
            isShorter = true;
        }
    }
    return words;
}

Plan notUnderstood()
{
    return asking("I did not understand that. I can list, count and search records, show one by its ID, and "
                  "describe objects: for example “list the last 5 accounts” or “fields of Contact”.");
}

} // namespace

Plan Planner::plan(std::string_view request) const
{
    if (auto plan = planStatement(request))
        return *plan;
    const std::vector<Word> words = essence(wordsOf(request));
    if (words.empty())
        return notUnderstood();
    const RuleInput input{m_org, m_userId, words};
    // The first question is the one to ask if no rule can plan.
    std::optional<Plan> question;
    for (const Rule rule : {planObjectList, planRecord, planDescribe, planQuery, planSearch}) {
        auto plan = rule(input);
        if (plan && plan->isUnderstood())
            return *plan;
        if (plan && !question)
            question = std::move(plan);
    }
    return question ? *question : notUnderstood();
}

} // namespace scout::agent
