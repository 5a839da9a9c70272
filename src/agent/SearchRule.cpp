// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Names.h"
#include "agent/Rules.h"
#include "soql/Build.h"
#include "soql/SearchPrinter.h"

#include <array>

namespace scout::agent {

namespace {

using Phrase = std::string_view;

constexpr std::array<Phrase, 12> kCues{"search everywhere for", "search all objects for", "search for",
    "search", "find everything about", "find", "look for", "look up", "who is", "which record is", "whose is",
    "show"};
constexpr std::array<Phrase, 2> kEverywhere{"search everywhere for", "search all objects for"};
constexpr std::array<Phrase, 5> kObjects{"Account", "Contact", "Lead", "Opportunity", "Case"};
constexpr std::size_t kShortest = 2; // Salesforce searches for no less

/// Objects of the org with what their records are known by.
std::vector<soql::ReturningItem> returning(const soql::Metadata& org, bool onlyPeople)
{
    std::vector<soql::ReturningItem> items;
    for (const soql::ObjectName& object : org.objects()) {
        const bool isPerson = object.name == "Contact" || object.name == "Lead" || object.name == "User";
        const bool isUsual = std::find(kObjects.begin(), kObjects.end(), object.name) != kObjects.end();
        auto name = soql::nameFrom(object.name);
        if ((onlyPeople ? !isPerson : !isUsual) || !name)
            continue;
        soql::ReturningItem item;
        item.object = std::move(name).value();
        for (const char* field :
            {"Id", object.name == "Case" ? "Subject" : "Name", onlyPeople ? "Email" : ""})
            if (auto path = soql::pathFrom(field))
                item.fields.emplace_back(soql::FieldItem{std::move(path).value(), std::nullopt});
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

std::optional<Plan> planSearch(const RuleInput& input)
{
    WordCursor cursor(input.words);
    const bool isEverywhere = cursor.takeAny(kEverywhere);
    if (!isEverywhere)
        cursor.takeAny(kCues);
    if (cursor.atEnd())
        return std::nullopt;
    const Word& word = cursor.peek();
    const bool isUnit =
        cursor.rest().size() == 1 && (word.kind == Word::Kind::Quoted || word.kind == Word::Kind::Email);
    if (!isUnit && !isEverywhere)
        return std::nullopt;
    const std::string text = textOf(cursor.rest());
    if (text.size() < kShortest)
        return asking("Salesforce searches for two characters or more.");
    const bool onlyPeople = word.kind == Word::Kind::Email;
    soql::Search search;
    search.terms = soql::searchPhrase(text);
    search.group = onlyPeople ? soql::SearchGroup::Email : soql::SearchGroup::All;
    search.returning = returning(input.org, onlyPeople);
    search.limit = soql::rowCount(20);
    if (search.returning.empty())
        return std::nullopt;
    Plan plan{
        {SoslSearch{soql::print(search)}}, "Records with " + quoted(text) + " in any of their fields", {}};
    plan.subject = {"record", "Records", "with " + quoted(text), "", "", 0, false};
    return plan;
}

} // namespace scout::agent
