// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SampleMetadata.h"

namespace scout::soql {

namespace {

FieldInfo field(std::string name, std::string label, FieldType type)
{
    FieldInfo field{std::move(name), std::move(label), type};
    const bool plain =
        type != FieldType::MultiPicklist && type != FieldType::Location && type != FieldType::Address;
    field.sortable = plain;
    field.groupable = plain && type != FieldType::Double && type != FieldType::Currency
        && type != FieldType::Percent && type != FieldType::DateTime;
    field.aggregatable = plain && type != FieldType::Boolean && type != FieldType::Time;
    return field;
}

FieldInfo lookup(
    std::string name, std::string label, std::string relationship, std::vector<std::string> targets)
{
    FieldInfo reference = field(std::move(name), std::move(label), FieldType::Reference);
    reference.relationshipName = std::move(relationship);
    reference.referenceTo = std::move(targets);
    return reference;
}

FieldInfo picklist(std::string name, std::string label, const std::vector<std::string>& values)
{
    FieldInfo list = field(std::move(name), std::move(label), FieldType::Picklist);
    for (const std::string& value : values)
        list.picklist.push_back({value, value});
    return list;
}

FieldInfo longText(std::string name, std::string label)
{
    FieldInfo text = field(std::move(name), std::move(label), FieldType::TextArea);
    text.filterable = text.sortable = text.groupable = text.aggregatable = false;
    return text;
}

/// What every object has.
ObjectInfo object(std::string name, std::string label, std::vector<FieldInfo> own)
{
    ObjectInfo object{std::move(name), std::move(label),
        {field("Id", "Record ID", FieldType::Id), field("Name", "Name", FieldType::String),
            field("CreatedDate", "Created Date", FieldType::DateTime),
            field("IsDeleted", "Deleted", FieldType::Boolean)}};
    for (FieldInfo& info : own)
        object.fields.push_back(std::move(info));
    return object;
}

ObjectInfo account()
{
    ObjectInfo info = object("Account", "Account",
        {picklist("Industry", "Industry", {"Energy", "Media", "Banking", "R&D 'X'"}),
            picklist("Rating", "Account Rating", {"Hot", "Warm", "Cold"}),
            field("AnnualRevenue", "Annual Revenue", FieldType::Currency),
            field("NumberOfEmployees", "Employees", FieldType::Integer),
            longText("Description", "Account Description"), lookup("OwnerId", "Owner ID", "Owner", {"User"}),
            lookup("ParentId", "Parent Account ID", "Parent", {"Account"}),
            field("Website", "Website", FieldType::Url),
            field("BillingAddress", "Billing Address", FieldType::Address)});
    info.children = {{"Contacts", "Contact", "AccountId"}, {"Opportunities", "Opportunity", "AccountId"},
        {"Cases", "Case", "AccountId"}, {"Tasks", "Task", "WhatId"}};
    info.scopes = {"everything", "mine", "team"};
    return info;
}

ObjectInfo contact()
{
    ObjectInfo info = object("Contact", "Contact",
        {field("FirstName", "First Name", FieldType::String),
            field("LastName", "Last Name", FieldType::String), field("Email", "Email", FieldType::Email),
            field("Birthdate", "Birthdate", FieldType::Date),
            lookup("AccountId", "Account ID", "Account", {"Account"}),
            lookup("OwnerId", "Owner ID", "Owner", {"User"})});
    info.children = {{"Cases", "Case", "ContactId"}, {"Tasks", "Task", "WhoId"}};
    return info;
}

ObjectInfo opportunity()
{
    return object("Opportunity", "Opportunity",
        {picklist("StageName", "Stage", {"Prospecting", "Closed Won", "Closed Lost"}),
            field("Amount", "Amount", FieldType::Currency), field("CloseDate", "Close Date", FieldType::Date),
            field("Probability", "Probability (%)", FieldType::Percent),
            field("IsWon", "Won", FieldType::Boolean),
            lookup("AccountId", "Account ID", "Account", {"Account"}),
            lookup("OwnerId", "Owner ID", "Owner", {"User"})});
}

ObjectInfo task()
{
    return object("Task", "Task",
        {field("Subject", "Subject", FieldType::Combobox),
            field("ActivityDate", "Due Date Only", FieldType::Date),
            lookup("WhoId", "Name ID", "Who", {"Contact", "Lead"}),
            lookup("WhatId", "Related To ID", "What", {"Account", "Opportunity", "Case"}),
            lookup("OwnerId", "Assigned To ID", "Owner", {"User", "Group"})});
}

ObjectInfo store()
{
    FieldInfo tags = field("Tags__c", "Tags", FieldType::MultiPicklist);
    tags.picklist = {{"new", "New"}, {"sale", "Sale"}};
    return object("Store__c", "Store",
        {std::move(tags), field("Place__c", "Place", FieldType::Location),
            field("Opens__c", "Opens", FieldType::Time),
            lookup("Region__c", "Region", "Region__r", {"Account"})});
}

} // namespace

const MemoryMetadata& sampleMetadata()
{
    static const MemoryMetadata kMetadata = [] {
        MemoryMetadata metadata;
        for (ObjectInfo info : {account(), contact(), opportunity(), task(), store(),
                 object("Case", "Case",
                     {picklist("Status", "Status", {"New", "Closed"}),
                         lookup("ContactId", "Contact ID", "Contact", {"Contact"}),
                         lookup("AccountId", "Account ID", "Account", {"Account"})}),
                 object("Lead", "Lead", {field("Company", "Company", FieldType::String)}),
                 object("User", "User",
                     {field("Username", "Username", FieldType::String),
                         field("IsActive", "Active", FieldType::Boolean)}),
                 object("Group", "Group", {})})
            metadata.add(std::move(info));
        metadata.add(ObjectName{"Order", "Order"});
        return metadata;
    }();
    return kMetadata;
}

} // namespace scout::soql
