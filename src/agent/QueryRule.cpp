// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ClauseReader.h"
#include "agent/Names.h"
#include "agent/ObjectLexicon.h"
#include "agent/QueryWriter.h"
#include "agent/Rules.h"
#include "base/Text.h"
#include "soql/Build.h"

namespace scout::agent {

namespace {

Plan askWhich(const ObjectMatch& match)
{
    std::string choices;
    for (const soql::ObjectName* object : match.objects)
        choices += (choices.empty() ? "" : ", or ") + object->label + " (" + object->name + ')';
    return asking("Which one: " + choices + '?');
}

/// "top" without a field means the main number, where there is one.
void settleTop(QueryReading& reading)
{
    if (!reading.wantsTop)
        return;
    const soql::FieldInfo* number = mainNumberOf(*reading.object);
    if (!number) {
        reading.problem = "By which field? Add “by” and its name.";
        return;
    }
    reading.sorting = Sorting{number->name, number->label, reading.topDirection};
    if (reading.topDirection == soql::Direction::Ascending) // nothing is not the smallest
        reading.filter({number, number->name, 0},
            soql::compare(treePath(number->name), soql::Operator::NotEqual, soql::nullValue()),
            number->label + " is filled");
}

/// "the newest account": the word for one means one.
void settleNumber(QueryReading& reading, const soql::ObjectName& object, std::span<const Word> said)
{
    const std::string key = keyOf(said);
    const bool isOne = singularOf(key) == key && key != toLower(pluralOf(object));
    if (!reading.rank.empty() && !reading.limit && !reading.wantsAll && isOne)
        reading.limit = 1;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string understood(const QueryReading& reading, const Subject& subject, bool isGuess)
{
    std::string text = reading.counts ? "how many " : "";
    if (!reading.counts && (!subject.rank.empty() || reading.limit))
        text += "the ";
    const bool isTheOne = reading.limit == 1 && !subject.rank.empty();
    if (!reading.counts && reading.limit && !isTheOne)
        text += std::to_string(*reading.limit) + ' ';
    if (!subject.rank.empty())
        text += subject.rank + ' ';
    text += reading.limit == 1 ? subject.one : subject.many;
    if (!subject.filter.empty())
        text += ' ' + subject.filter;
    if (subject.rank.empty() && reading.sorting)
        text += ", sorted by " + subject.order;
    if (isGuess)
        text += " (the nearest name to what you wrote)";
    return capitalised(text);
}

Plan planFor(const RuleInput& input, const ObjectMatch& match)
{
    if (match.objects.size() > 1)
        return askWhich(match);
    const soql::ObjectName& object = *match.objects.front();
    QueryReading reading;
    reading.object = input.org.object(object.name);
    if (!reading.object)
        return asking("This org does not say which fields " + quoted(object.label) + " has.");
    ClauseReader reader(reading, input.userId);
    reader.readBefore(WordCursor(input.words.first(match.begin)));
    if (reading.problem.empty())
        reader.readAfter(WordCursor(input.words.subspan(match.begin + match.length)));
    if (reading.problem.empty())
        settleTop(reading);
    settleNumber(reading, object, input.words.subspan(match.begin, match.length));
    if (!reading.problem.empty())
        return asking("I understood that this is about " + pluralOf(object) + ". " + reading.problem);
    Plan plan;
    plan.subject = subjectOf(reading, object);
    plan.calls = {SoqlQuery{soqlOf(reading)}};
    plan.understood = understood(reading, plan.subject, !match.isExact);
    return plan;
}

} // namespace

std::optional<Plan> planQuery(const RuleInput& input)
{
    // A word can be an object's name and mean something else here: the first reading that leaves no word
    // over.
    constexpr std::size_t kMostReadings = 4;
    const auto matches = objectsIn(input.org, input.words);
    std::optional<Plan> question;
    for (std::size_t i = 0; i < std::min(matches.size(), kMostReadings); ++i) {
        Plan plan = planFor(input, matches[i]);
        if (plan.isUnderstood())
            return plan;
        if (!question)
            question = std::move(plan);
    }
    return question;
}

} // namespace scout::agent
