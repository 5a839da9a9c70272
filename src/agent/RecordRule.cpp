// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/FieldLexicon.h"
#include "agent/Names.h"
#include "agent/ObjectLexicon.h"
#include "agent/Rules.h"
#include "sf/RecordId.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

using Phrase = std::string_view;

constexpr std::array<Phrase, 38> kAround{"get", "show", "open", "find", "fetch", "read", "display", "give",
    "look", "up", "search", "see", "view", "what", "is", "the", "a", "an", "me", "details", "detail",
    "information", "info", "data", "everything", "all", "fields", "record", "with", "id", "of", "for",
    "about", "on", "whose", "by", "its", "from"};

bool isId(const Word& word)
{
    return word.kind == Word::Kind::RecordId;
}

/// "ID 006…": something else stands where the ID should.
std::optional<Plan> askForId(std::span<const Word> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].key != "id")
            continue;
        std::size_t next = i + 1;
        while (next < words.size() && (words[next].key == "is" || words[next].kind == Word::Kind::Symbol))
            ++next;
        if (next >= words.size())
            return asking("Which ID? A record ID has 15 or 18 letters and digits.");
        return asking(
            quoted(words[next].text) + " is not a record ID: those have 15 or 18 letters and digits.");
    }
    return std::nullopt;
}

std::optional<Plan> faultOf(const soql::Metadata& org, const std::string& id)
{
    constexpr std::size_t kWithSuffix = 18;
    if (id.size() == kWithSuffix && !sf::isRecordId(id))
        return asking(
            "The ID " + id + " is mistyped: its last three characters do not belong to the others.");
    if (!objectOfId(org, id))
        return asking("No object of this org has IDs that begin with " + quoted(id.substr(0, 3)) + '.');
    return std::nullopt;
}

/// What the words besides the ID come to: fields to read, or the first that have no place.
struct Rest {
    std::vector<std::string> fields;
    std::string unplaced;
    const soql::ObjectName* other = nullptr; ///< another object than the ID's
};

Rest readRest(const RuleInput& input, const soql::ObjectName& object)
{
    Rest rest;
    const auto matches = objectsIn(input.org, input.words);
    const soql::ObjectInfo* info = input.org.object(object.name);
    for (std::size_t at = 0; at < input.words.size() && rest.unplaced.empty();) {
        const Word& word = input.words[at];
        const auto match = std::find_if(
            matches.begin(), matches.end(), [at](const ObjectMatch& found) { return found.begin == at; });
        const auto field = info ? fieldAt(*info, input.words.subspan(at)) : std::nullopt;
        const bool isAround = std::find(kAround.begin(), kAround.end(), word.key) != kAround.end();
        if (match != matches.end()) {
            const bool isSame =
                std::find(match->objects.begin(), match->objects.end(), &object) != match->objects.end();
            if (!isSame && !rest.other)
                rest.other = match->objects.front();
            at += match->length;
        } else if (isId(word) || isAround || word.kind == Word::Kind::Symbol || word.key == "and") {
            ++at;
        } else if (field) {
            rest.fields.push_back(field->path);
            at += field->length;
        } else {
            rest.unplaced = word.text;
        }
    }
    return rest;
}

std::string article(const std::string& label)
{
    const bool isVowel =
        !label.empty() && std::string_view("AEIOUaeiou").find(label.front()) != std::string_view::npos;
    return (isVowel ? "an " : "a ") + label;
}

} // namespace

std::optional<Plan> planRecord(const RuleInput& input)
{
    const auto ids = std::count_if(input.words.begin(), input.words.end(), isId);
    if (ids == 0)
        return askForId(input.words);
    if (ids > 1)
        return asking("One record at a time: name one ID.");
    const std::string id = std::find_if(input.words.begin(), input.words.end(), isId)->text;
    if (auto fault = faultOf(input.org, id))
        return fault;
    const soql::ObjectName& object = *objectOfId(input.org, id);
    const Rest rest = readRest(input, object);
    if (rest.other)
        return asking(
            id + " is the ID of " + article(object.label) + ", not of " + article(rest.other->label) + '.');
    if (!rest.unplaced.empty())
        return asking("I could not place " + quoted(rest.unplaced) + '.');
    Plan plan{{GetRecord{object.name, id, rest.fields}}, "The " + object.label + " with the ID " + id, {}};
    plan.subject.one = object.label;
    return plan;
}

} // namespace scout::agent
