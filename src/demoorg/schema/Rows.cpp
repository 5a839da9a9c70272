// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/Rows.h"

#include "base/Text.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <stdexcept>

namespace scout::demoorg {

namespace {

constexpr FieldRow kIdRow{"Id", "", "id", "---DFGS idLookup"};
constexpr FieldRow kIsDeletedRow{"IsDeleted", "Deleted", "boolean", "---DFGS"};

constexpr FieldRow kSystemRows[] = {
    {"CreatedDate", "Created Date", "datetime", "---DF-S"},
    {"CreatedById", "Created By ID", "reference", "---DFGS", "User as CreatedBy"},
    {"LastModifiedDate", "Last Modified Date", "datetime", "---DF-S"},
    {"LastModifiedById", "Last Modified By ID", "reference", "---DFGS", "User as LastModifiedBy"},
    {"SystemModstamp", "System Modstamp", "datetime", "---DF-S"},
};

constexpr FieldRow kViewedRows[] = {
    {"LastViewedDate", "Last Viewed Date", "datetime", "--N-F-S"},
    {"LastReferencedDate", "Last Referenced Date", "datetime", "--N-F-S"},
};

/// Names and labels get the prefix of the block.
constexpr FieldRow kAddressRows[] = {
    {"Street", "Street", "textarea(255)", "CUN-FGS"},
    {"City", "City", "string(40)", "CUN-FGS"},
    {"State", "State/Province", "string(80)", "CUN-FGS"},
    {"PostalCode", "Zip/Postal Code", "string(20)", "CUN-FGS"},
    {"Country", "Country", "string(80)", "CUN-FGS"},
    {"Latitude", "Latitude", "double(18,15)", "CUN-F-S"},
    {"Longitude", "Longitude", "double(18,15)", "CUN-F-S"},
    {"GeocodeAccuracy", "Geocode Accuracy", "picklist(40)", "CUN-FGS restr",
        "Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown"},
    {"Address", "Address", "address", "--N-F--"},
};

constexpr std::string_view kBlankTypes[] = {
    "string", "picklist", "combobox", "textarea", "email", "phone", "url"};

[[noreturn]] void refuse(const FieldRow& row, std::string_view part)
{
    throw std::logic_error("schema row " + std::string(row.name) + ": can't read " + std::string(part));
}

int readNumber(const FieldRow& row, std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        refuse(row, text);
    return number;
}

FieldType readTypeName(const FieldRow& row, std::string_view name)
{
    for (int i = 0; i <= static_cast<int>(FieldType::Base64); ++i)
        if (toString(static_cast<FieldType>(i)) == name)
            return static_cast<FieldType>(i);
    refuse(row, name);
}

/// "currency(18,2)" → the type and its sizes.
void readType(const FieldRow& row, Field& field)
{
    const auto open = row.type.find('(');
    field.type = readTypeName(row, row.type.substr(0, open));
    const FieldKind kind = kindOf(field.type);
    if (kind == FieldKind::Id)
        field.length = 18;
    if (open == std::string_view::npos)
        return;
    const auto sizes = split(row.type.substr(open + 1, row.type.size() - open - 2), ',');
    const int first = readNumber(row, sizes.front());
    if (kind == FieldKind::Whole)
        field.digits = first;
    else if (kind == FieldKind::Decimal)
        field.precision = first;
    else
        field.length = first;
    if (sizes.size() == 2)
        field.scale = readNumber(row, sizes.back());
}

using FlagMember = bool Field::*;

void readFlags(const FieldRow& row, Field& field)
{
    static constexpr std::string_view kLetters = "CUNDFGS";
    static constexpr FlagMember kPlaces[] = {&Field::createable, &Field::updateable, &Field::nillable,
        &Field::defaultedOnCreate, &Field::filterable, &Field::groupable, &Field::sortable};
    static const std::map<std::string_view, FlagMember> kWords{{"name", &Field::nameField},
        {"idLookup", &Field::idLookup}, {"external", &Field::externalId}, {"unique", &Field::unique},
        {"auto", &Field::autoNumber}, {"restr", &Field::restrictedPicklist},
        {"calculated", &Field::calculated}, {"html", &Field::htmlFormatted}, {"true", &Field::defaultValue}};
    const auto words = split(row.flags, ' ');
    if (words.front().size() != kLetters.size())
        refuse(row, row.flags);
    for (std::size_t i = 0; i < kLetters.size(); ++i) {
        if (words.front()[i] != kLetters[i] && words.front()[i] != '-')
            refuse(row, row.flags);
        field.*kPlaces[i] = words.front()[i] == kLetters[i];
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto known = kWords.find(words[i]);
        if (words[i].starts_with("of="))
            field.compoundFieldName = words[i].substr(3);
        else if (known != kWords.end())
            field.*known->second = true;
        else
            refuse(row, words[i]);
    }
}

/// "Contact|Lead as Who / Tasks cascade"; all but the targets may be missing.
void readReference(const FieldRow& row, Field& field)
{
    const auto words = split(row.more, ' ');
    for (const auto target : split(words.front(), '|'))
        field.references.emplace_back(target);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        if (words[i] == "as" && !isLast)
            field.parentRelationship = words[++i];
        else if (words[i] == "/" && !isLast)
            field.childRelationship = words[++i];
        else if (words[i] == "cascade")
            field.cascadeDelete = true;
        else if (words[i] == "restrict")
            field.restrictedDelete = true;
        else
            refuse(row, row.more);
    }
}

void readPicklist(const FieldRow& row, Field& field)
{
    for (auto text : split(row.more, ';')) {
        text = trim(text);
        const bool isDefault = text.ends_with('*');
        if (isDefault)
            text.remove_suffix(1);
        if (text.empty())
            refuse(row, row.more);
        field.picklist.push_back({std::string(text), isDefault});
    }
}

Field readField(const FieldRow& row)
{
    Field field;
    field.name = row.name;
    field.label = row.label;
    field.custom = row.name.ends_with("__c") || row.name.ends_with("__s");
    readType(row, field);
    readFlags(row, field);
    if (field.externalId)
        field.idLookup = true;
    const bool isText = std::find(std::begin(kBlankTypes), std::end(kBlankTypes), toString(field.type))
        != std::end(kBlankTypes);
    if (isText && field.length == 0)
        refuse(row, row.type);
    if (field.type == FieldType::Reference)
        readReference(row, field);
    else if (!row.more.empty())
        readPicklist(row, field);
    return field;
}

std::string joined(std::string_view first, std::string_view blank, std::string_view second)
{
    return first.empty() ? std::string(second) : std::string(first).append(blank).append(second);
}

void addAddress(Object& object, std::string_view prefix)
{
    const std::string compound = joined(prefix, "", "Address");
    for (const auto& row : kAddressRows) {
        Field field = readField(row);
        field.name = joined(prefix, "", row.name);
        field.label = joined(prefix, " ", row.label);
        if (field.name != compound)
            field.compoundFieldName = compound;
        object.addField(std::move(field));
    }
}

void addRow(Object& object, const FieldRow& row)
{
    if (row.name == "@system") {
        for (const auto& system : kSystemRows)
            object.addField(readField(system));
    } else if (row.name == "@viewed") {
        for (const auto& viewed : kViewedRows)
            object.addField(readField(viewed));
    } else if (row.name == "@address") {
        addAddress(object, row.label);
    } else {
        object.addField(readField(row));
    }
}

ObjectTraits readTraits(std::string_view text)
{
    using TraitMember = bool ObjectTraits::*;
    static const std::map<std::string_view, TraitMember> kTraits{{"createable", &ObjectTraits::createable},
        {"updateable", &ObjectTraits::updateable}, {"deletable", &ObjectTraits::deletable},
        {"undeletable", &ObjectTraits::undeletable}, {"queryable", &ObjectTraits::queryable},
        {"searchable", &ObjectTraits::searchable}, {"mruEnabled", &ObjectTraits::mruEnabled},
        {"layoutable", &ObjectTraits::layoutable}, {"feedEnabled", &ObjectTraits::feedEnabled},
        {"triggerable", &ObjectTraits::triggerable}, {"replicateable", &ObjectTraits::replicateable},
        {"mergeable", &ObjectTraits::mergeable}, {"deepCloneable", &ObjectTraits::deepCloneable}};
    ObjectTraits traits;
    for (auto word : split(text, ' ')) {
        if (word.empty())
            continue;
        const bool value = !word.starts_with('!');
        if (!value)
            word.remove_prefix(1);
        const auto trait = kTraits.find(word);
        if (trait == kTraits.end())
            throw std::logic_error("unknown trait " + std::string(word));
        traits.*trait->second = value;
    }
    return traits;
}

} // namespace

Object readObject(const ObjectRow& row)
{
    Object object;
    object.name = row.name;
    object.label = row.label;
    object.labelPlural = row.labelPlural;
    object.keyPrefix = row.keyPrefix;
    object.traits = readTraits(row.traits);
    object.traits.custom = row.name.ends_with("__c");
    Field id = readField(kIdRow);
    id.label = row.idLabel;
    object.addField(std::move(id));
    if (object.traits.undeletable)
        object.addField(readField(kIsDeletedRow));
    for (const auto& field : row.fields)
        addRow(object, field);
    return object;
}

} // namespace scout::demoorg
