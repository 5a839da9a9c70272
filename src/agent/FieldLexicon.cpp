// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/FieldLexicon.h"

#include "agent/Names.h"
#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

using soql::FieldInfo;
using soql::FieldType;
using soql::ObjectInfo;

constexpr std::size_t kLongestFieldPhrase = 4;

/// Objects whose records have no field "Name" to compare with.
bool hasPlainName(const std::vector<std::string>& targets)
{
    constexpr std::array<std::string_view, 5> kNameless{
        "Case", "Task", "Event", "ContentDocument", "Solution"};
    return !targets.empty()
        && std::none_of(targets.begin(), targets.end(), [&kNameless](const std::string& target) {
               return std::find(kNameless.begin(), kNameless.end(), target) != kNameless.end();
           });
}

bool isNamed(const FieldInfo& field, std::string_view key)
{
    return equalsIgnoreCase(field.name, key) || spokenName(field.name) == key
        || equalsIgnoreCase(field.label, key);
}

/// "account" and "account name" of a lookup whose own label may be "Account ID".
bool isLookupNamed(const FieldInfo& field, std::string_view key)
{
    if (field.type != FieldType::Reference || field.relationshipName.empty()
        || !hasPlainName(field.referenceTo))
        return false;
    constexpr std::string_view kName = " name";
    if (key.ends_with(kName))
        key.remove_suffix(kName.size());
    return spokenName(field.relationshipName) == key || equalsIgnoreCase(field.relationshipName, key)
        || equalsIgnoreCase(field.label, key);
}

const FieldInfo* lookupNamed(const ObjectInfo& object, std::string_view key)
{
    for (const FieldInfo& field : object.fields)
        if (isLookupNamed(field, key))
            return &field;
    return nullptr;
}

const FieldInfo* fieldNamed(const ObjectInfo& object, std::string_view key)
{
    if (key == "name" || key == "names")
        if (const FieldInfo* name = nameFieldOf(object))
            return name;
    for (const FieldInfo& field : object.fields)
        if (isNamed(field, key))
            return &field;
    return nullptr;
}

/// "revenue" for Annual Revenue, where no other label ends so.
const FieldInfo* fieldEndingIn(const ObjectInfo& object, const std::string& key)
{
    const FieldInfo* found = nullptr;
    for (const FieldInfo& field : object.fields) {
        if (!toLower(field.label).ends_with(' ' + key))
            continue;
        if (found)
            return nullptr;
        found = &field;
    }
    return found;
}

std::optional<FieldMatch> named(const ObjectInfo& object, const std::string& key, std::size_t length)
{
    for (const std::string& phrase : {key, singularOf(key)}) {
        if (const FieldInfo* lookup = lookupNamed(object, phrase))
            return FieldMatch{lookup, lookup->relationshipName + ".Name", length};
        if (const FieldInfo* field = fieldNamed(object, phrase))
            return FieldMatch{field, field->name, length};
    }
    return std::nullopt;
}

/// The only field of these types; null where there are several.
const FieldInfo* onlyOne(const ObjectInfo& object, std::span<const FieldType> types)
{
    const FieldInfo* found = nullptr;
    for (const FieldInfo& field : object.fields) {
        if (std::find(types.begin(), types.end(), field.type) == types.end())
            continue;
        if (found)
            return nullptr;
        found = &field;
    }
    return found;
}

} // namespace

std::string FieldMatch::label() const
{
    if (leadsToName())
        return field->relationshipName;
    return field->label.empty() ? field->name : field->label;
}

std::optional<FieldMatch> fieldAt(const ObjectInfo& object, std::span<const Word> words)
{
    const auto isPlain = [](const Word& word) { return word.kind == Word::Kind::Plain; };
    const auto plain = std::find_if_not(words.begin(), words.end(), isPlain) - words.begin();
    const std::size_t longest = std::min(kLongestFieldPhrase, static_cast<std::size_t>(plain));
    for (std::size_t length = longest; length > 0; --length)
        if (auto match = named(object, keyOf(words.first(length)), length))
            return match;
    if (longest == 0 || words.front().key.size() < 4)
        return std::nullopt;
    const FieldInfo* field = fieldEndingIn(object, words.front().key);
    return field ? std::optional(FieldMatch{field, field->name, 1}) : std::nullopt;
}

const FieldInfo* nameFieldOf(const ObjectInfo& object)
{
    const auto marked = std::find_if(
        object.fields.begin(), object.fields.end(), [](const FieldInfo& field) { return field.isName; });
    return marked == object.fields.end() ? object.field("Name") : &*marked;
}

const FieldInfo* mainNumberOf(const ObjectInfo& object)
{
    for (const char* usual : {"Amount", "AnnualRevenue"})
        if (const FieldInfo* field = object.field(usual))
            return field;
    constexpr std::array kMoney{FieldType::Currency};
    constexpr std::array kNumbers{FieldType::Currency, FieldType::Double, FieldType::Integer};
    const FieldInfo* money = onlyOne(object, kMoney);
    return money ? money : onlyOne(object, kNumbers);
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Double || type == FieldType::Currency
        || type == FieldType::Percent;
}

} // namespace scout::agent
