// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Names.h"
#include "agent/ObjectLexicon.h"
#include "agent/Rules.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

using Phrase = std::string_view;

bool isOneOf(const Word& word, std::span<const Phrase> phrases)
{
    return word.kind != Word::Kind::Quoted
        && std::find(phrases.begin(), phrases.end(), word.key) != phrases.end();
}

bool hasOne(std::span<const Word> words, std::span<const Phrase> phrases)
{
    return std::any_of(
        words.begin(), words.end(), [phrases](const Word& word) { return isOneOf(word, phrases); });
}

} // namespace

std::optional<Plan> planObjectList(const RuleInput& input)
{
    constexpr std::array<Phrase, 4> kCues{"objects", "sobjects", "object", "tables"};
    constexpr std::array<Phrase, 26> kAround{"objects", "sobjects", "object", "tables", "custom", "list",
        "show", "get", "which", "what", "all", "the", "available", "me", "are", "there", "of", "names",
        "types", "exist", "can", "i", "query", "we", "have", "our"};
    const auto known = [&kAround](const Word& word) { return isOneOf(word, kAround); };
    if (!hasOne(input.words, kCues) || !std::all_of(input.words.begin(), input.words.end(), known))
        return std::nullopt;
    constexpr std::array<Phrase, 1> kCustom{"custom"};
    const bool customOnly = hasOne(input.words, kCustom);
    return Plan{{ListObjects{customOnly}},
        customOnly ? "The custom objects of the org" : "The objects of the org", {}};
}

std::optional<Plan> planDescribe(const RuleInput& input)
{
    constexpr std::array<Phrase, 7> kCues{
        "describe", "fields", "field", "schema", "structure", "columns", "metadata"};
    constexpr std::array<Phrase, 23> kAround{"describe", "fields", "field", "schema", "structure", "columns",
        "metadata", "list", "show", "get", "which", "what", "all", "the", "me", "are", "of", "for", "on",
        "does", "have", "object", "names"};
    if (!hasOne(input.words, kCues))
        return std::nullopt;
    const auto matches = objectsIn(input.org, input.words);
    const auto match = std::find_if(matches.begin(), matches.end(),
        [&input, &kCues](const ObjectMatch& found) { return !isOneOf(input.words[found.begin], kCues); });
    if (match == matches.end())
        return std::nullopt;
    for (std::size_t i = 0; i < input.words.size(); ++i) {
        const bool isObject = i >= match->begin && i < match->begin + match->length;
        if (!isObject && !isOneOf(input.words[i], kAround))
            return std::nullopt;
    }
    const soql::ObjectName& object = *match->objects.front();
    Plan plan{{DescribeObject{object.name}}, "The fields of " + object.label, {}};
    plan.subject.one = object.label;
    return plan;
}

} // namespace scout::agent
