// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Build.h"

#include "base/Text.h"
#include "soql/Characters.h"
#include "soql/Keyword.h"
#include "soql/StringLiteral.h"

#include <algorithm>

namespace scout::soql {

namespace {

Error badName(std::string_view text)
{
    return {ErrorKind::BadRequest, "bad_name",
        "\"" + std::string(text) + "\" is not the name of a field or object."};
}

bool isName(std::string_view text)
{
    return !text.empty() && isNameStart(text.front()) && std::all_of(text.begin(), text.end(), isNamePart);
}

/// The characters as a pattern of SearchTerm: only wildcards and the backslash have a meaning there.
SearchTerm literalTerm(std::string_view text, bool phrase)
{
    SearchTerm term;
    term.phrase = phrase;
    for (const char c : text) {
        if (c == '*' || c == '?' || c == '\\')
            term.pattern += '\\';
        term.pattern += isBlank(c) ? ' ' : c;
    }
    return term;
}

/// A word that SOSL would take for an operator is searched for as a phrase.
bool isOperatorWord(std::string_view word)
{
    return equalsIgnoreCase(word, "AND") || equalsIgnoreCase(word, "OR") || equalsIgnoreCase(word, "NOT");
}

Condition joined(Connective connective, std::vector<Condition> conditions)
{
    assert(!conditions.empty());
    if (conditions.size() == 1)
        return std::move(conditions.front());
    return {Junction{connective, std::move(conditions)}, {}};
}

} // namespace

Result<Name> nameFrom(std::string_view text)
{
    const Keyword keyword = findKeyword(text);
    if (!isName(text) || (isReserved(keyword) && keyword != Keyword::Group))
        return badName(text);
    return Name{std::string(text), {}};
}

Result<FieldPath> pathFrom(std::string_view text)
{
    FieldPath path;
    for (const std::string_view part : split(text, '.')) {
        // Within a path no word is reserved.
        if (!isName(part))
            return badName(text);
        path.names.push_back({std::string(part), {}});
    }
    if (path.names.size() == 1 && !nameFrom(text))
        return badName(text);
    return path;
}

Result<std::vector<FieldPath>> pathsFrom(const std::vector<std::string>& texts)
{
    std::vector<FieldPath> paths;
    for (const std::string& text : texts) {
        auto path = pathFrom(text);
        if (!path)
            return path.error();
        paths.push_back(std::move(path).value());
    }
    return paths;
}

Value textValue(std::string_view text)
{
    return {StringValue{std::string(text)}, {}};
}
Value numberValue(std::int64_t number)
{
    return {NumberValue{std::to_string(number)}, {}};
}
Value booleanValue(bool value)
{
    return {value, {}};
}
Value nullValue()
{
    return {NullValue(), {}};
}
Value dateTimeValue(TimePoint instant)
{
    return {DateTimeValue{instant}, {}};
}
Value containsValue(std::string_view text)
{
    return {LikeValue{"%" + patternFor(text) + "%"}, {}};
}
Value startsWithValue(std::string_view text)
{
    return {LikeValue{patternFor(text) + "%"}, {}};
}
Value endsWithValue(std::string_view text)
{
    return {LikeValue{"%" + patternFor(text)}, {}};
}

Condition compare(FieldPath field, Operator op, Value value)
{
    return {Comparison{std::move(field), op, {}, std::move(value)}, {}};
}

Condition isIn(FieldPath field, const std::vector<std::string>& texts)
{
    assert(!texts.empty());
    ValueList list;
    std::transform(texts.begin(), texts.end(), std::back_inserter(list.values),
        [](const std::string& text) { return textValue(text); });
    return {Comparison{std::move(field), Operator::In, {}, std::move(list)}, {}};
}

Condition allOf(std::vector<Condition> conditions)
{
    return joined(Connective::And, std::move(conditions));
}

Condition anyOf(std::vector<Condition> conditions)
{
    return joined(Connective::Or, std::move(conditions));
}

Condition negated(Condition condition)
{
    return {Negation{std::move(condition)}, {}};
}

Query selectFrom(std::vector<FieldPath> fields, FieldPath object)
{
    Query query;
    for (FieldPath& field : fields)
        query.select.emplace_back(FieldItem{std::move(field), std::nullopt});
    query.from.push_back({std::move(object), std::nullopt});
    return query;
}

OrderItem orderBy(FieldPath field, Direction direction)
{
    return {std::move(field), direction, std::nullopt};
}

RowCount rowCount(std::int64_t count)
{
    return {count, {}};
}

std::optional<SearchExpression> searchWords(std::string_view text)
{
    SearchJunction words;
    std::size_t at = 0;
    while (at < text.size()) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        const std::string_view word = text.substr(begin, at - begin);
        words.operands.push_back({literalTerm(word, isOperatorWord(word))});
    }
    if (words.operands.empty())
        return std::nullopt;
    if (words.operands.size() == 1)
        return std::move(words.operands.front());
    return SearchExpression{std::move(words)};
}

SearchExpression searchPhrase(std::string_view text)
{
    return {literalTerm(text, true)};
}

} // namespace scout::soql
