// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ObjectLexicon.h"

#include "agent/Names.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace scout::agent {

namespace {

using Phrases = std::unordered_map<std::string, std::vector<const soql::ObjectName*>>;

struct Synonym {
    std::string_view word;
    std::string_view object;
};
// What an org's own labels say goes before these.
constexpr std::array<Synonym, 20> kSynonyms{{{"customer", "Account"}, {"client", "Account"},
    {"company", "Account"}, {"organisation", "Account"}, {"person", "Contact"}, {"people", "Contact"},
    {"deal", "Opportunity"}, {"ticket", "Case"}, {"support request", "Case"}, {"prospect", "Lead"},
    {"rep", "User"}, {"salesperson", "User"}, {"colleague", "User"}, {"to-do", "Task"}, {"todo", "Task"},
    {"meeting", "Event"}, {"appointment", "Event"}, {"product", "Product2"}, {"price book", "Pricebook2"},
    {"line item", "OpportunityLineItem"}}};

constexpr std::size_t kLongestObjectPhrase = 4;
constexpr std::size_t kShortestForTypos = 4;
constexpr std::size_t kLongWord = 7;

void add(Phrases& phrases, std::string phrase, const soql::ObjectName& object)
{
    if (phrase.empty())
        return;
    auto& objects = phrases[std::move(phrase)];
    if (std::find(objects.begin(), objects.end(), &object) == objects.end())
        objects.push_back(&object);
}

Phrases phrasesOf(const soql::Metadata& org)
{
    Phrases phrases;
    for (const soql::ObjectName& object : org.objects()) {
        if (!object.queryable)
            continue;
        for (std::string phrase : {toLower(object.name), spokenName(object.name), toLower(object.label)})
            add(phrases, std::move(phrase), object);
        add(phrases, toLower(object.plural), object);
    }
    for (const Synonym& synonym : kSynonyms)
        for (const soql::ObjectName& object : org.objects())
            if (object.name == synonym.object && !phrases.contains(std::string(synonym.word)))
                add(phrases, std::string(synonym.word), object);
    return phrases;
}

/// A name begins with a word, and may have a number in it.
bool canBeName(std::span<const Word> words)
{
    return words.front().kind == Word::Kind::Plain
        && std::all_of(words.begin(), words.end(), [](const Word& word) {
               return word.kind == Word::Kind::Plain || word.kind == Word::Kind::Number;
           });
}

/// An object whose API name is said exactly is meant, whatever others are called.
std::vector<const soql::ObjectName*> preferred(
    std::vector<const soql::ObjectName*> objects, const std::string& key)
{
    const auto isNamed = [&key](
                             const soql::ObjectName* object) { return equalsIgnoreCase(object->name, key); };
    const auto named = std::find_if(objects.begin(), objects.end(), isNamed);
    if (named != objects.end() && objects.size() > 1 && key.find("__") != std::string::npos)
        return {*named};
    return objects;
}

std::optional<ObjectMatch> matchAt(const Phrases& phrases, std::span<const Word> words, std::size_t begin)
{
    for (std::size_t length = std::min(kLongestObjectPhrase, words.size() - begin); length > 0; --length) {
        const auto part = words.subspan(begin, length);
        if (!canBeName(part))
            continue;
        const std::string key = keyOf(part);
        for (const std::string& phrase : {key, singularOf(key)})
            if (const auto found = phrases.find(phrase); found != phrases.end())
                return ObjectMatch{begin, length, preferred(found->second, key)};
    }
    return std::nullopt;
}

/// Short words are too near to others to be taken for a slip.
std::size_t allowedEdits(std::size_t length)
{
    if (length < kShortestForTypos)
        return 0;
    return length < kLongWord ? 1 : 2;
}

std::optional<ObjectMatch> typoAt(const Phrases& phrases, const Word& word, std::size_t at)
{
    const std::size_t allowed = allowedEdits(word.key.size());
    if (word.kind != Word::Kind::Plain || allowed == 0)
        return std::nullopt;
    std::vector<const soql::ObjectName*> near;
    for (const auto& [phrase, objects] : phrases) {
        const bool isClose =
            phrase.size() + allowed >= word.key.size() && word.key.size() + allowed >= phrase.size();
        if (!isClose || phrase.front() != word.key.front() || editDistance(phrase, word.key) > allowed)
            continue;
        for (const soql::ObjectName* object : objects)
            if (std::find(near.begin(), near.end(), object) == near.end())
                near.push_back(object);
    }
    return near.size() == 1 ? std::optional(ObjectMatch{at, 1, std::move(near), false}) : std::nullopt;
}

} // namespace

std::vector<ObjectMatch> objectsIn(const soql::Metadata& org, std::span<const Word> words)
{
    const Phrases phrases = phrasesOf(org);
    std::vector<ObjectMatch> matches;
    for (std::size_t at = 0; at < words.size(); ++at) {
        auto match = matchAt(phrases, words, at);
        if (!match)
            continue;
        at += match->length - 1;
        matches.push_back(std::move(*match));
    }
    for (std::size_t at = 0; matches.empty() && at < words.size(); ++at)
        if (auto typo = typoAt(phrases, words[at], at))
            matches.push_back(std::move(*typo));
    return matches;
}

const soql::ObjectName* objectOfId(const soql::Metadata& org, std::string_view id)
{
    constexpr std::size_t kPrefix = 3;
    for (const soql::ObjectName& object : org.objects())
        if (object.keyPrefix.size() == kPrefix && id.starts_with(object.keyPrefix))
            return &object;
    return nullptr;
}

std::string pluralOf(const soql::ObjectName& object)
{
    return object.plural.empty() ? object.label + 's' : object.plural;
}

} // namespace scout::agent
