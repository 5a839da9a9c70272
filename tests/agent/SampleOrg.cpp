// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/SampleOrg.h"

namespace scout::agent {

namespace {

using soql::FieldInfo;
using soql::FieldType;

struct Field {
    const char* name;
    const char* label;
    FieldType type = FieldType::String;
};

FieldInfo lookup(const char* name, const char* label, const char* relationship, const char* target)
{
    FieldInfo field{name, label, FieldType::Reference};
    field.relationshipName = relationship;
    field.referenceTo = {target};
    return field;
}

FieldInfo picklist(const char* name, const char* label, const std::vector<std::string>& values)
{
    FieldInfo field{name, label, FieldType::Picklist};
    for (const std::string& value : values)
        field.picklist.push_back({value, value});
    return field;
}

FieldInfo longText(const char* name, const char* label)
{
    FieldInfo field{name, label, FieldType::TextArea};
    field.filterable = field.sortable = false;
    return field;
}

class Builder {
public:
    Builder(soql::MemoryMetadata& org, soql::ObjectName name, const char* nameField, const char* nameLabel)
        : m_org(org)
        , m_name(std::move(name))
    {
        m_info.name = m_name.name;
        m_info.label = m_name.label;
        add({{"Id", "Record ID", FieldType::Id}, {nameField, nameLabel}});
        m_info.fields.back().isName = true;
        add({{"CreatedDate", "Created Date", FieldType::DateTime},
            {"LastModifiedDate", "Last Modified Date", FieldType::DateTime}});
        add(lookup("OwnerId", "Owner ID", "Owner", "User"));
    }
    ~Builder()
    {
        m_org.add(m_name);
        m_org.add(std::move(m_info));
    }

    Builder& add(std::initializer_list<Field> fields)
    {
        for (const Field& field : fields)
            m_info.fields.push_back({field.name, field.label, field.type});
        return *this;
    }
    Builder& add(FieldInfo field)
    {
        m_info.fields.push_back(std::move(field));
        return *this;
    }

private:
    soql::MemoryMetadata& m_org;
    soql::ObjectName m_name;
    soql::ObjectInfo m_info;
};

void addSales(soql::MemoryMetadata& org)
{
    Builder(org, {"Account", "Account", "Accounts", "001"}, "Name", "Account Name")
        .add(picklist("Industry", "Industry", {"Technology", "Banking", "Energy"}))
        .add({{"Phone", "Account Phone", FieldType::Phone}, {"BillingCity", "Billing City"},
            {"AnnualRevenue", "Annual Revenue", FieldType::Currency},
            {"NumberOfEmployees", "Employees", FieldType::Integer}})
        .add(longText("Description", "Account Description"));
    Builder(org, {"Contact", "Contact", "Contacts", "003"}, "Name", "Full Name")
        .add({{"FirstName", "First Name"}, {"LastName", "Last Name"}, {"Email", "Email", FieldType::Email},
            {"Phone", "Business Phone", FieldType::Phone}, {"Title", "Title"},
            {"Birthdate", "Birthdate", FieldType::Date}})
        .add(lookup("AccountId", "Account ID", "Account", "Account"));
    Builder(org, {"Opportunity", "Opportunity", "Opportunities", "006"}, "Name", "Name")
        .add(picklist(
            "StageName", "Stage", {"Prospecting", "Negotiation/Review", "Closed Won", "Closed Lost"}))
        .add({{"Amount", "Amount", FieldType::Currency},
            {"Probability", "Probability (%)", FieldType::Percent},
            {"CloseDate", "Close Date", FieldType::Date}, {"IsClosed", "Closed", FieldType::Boolean},
            {"IsWon", "Won", FieldType::Boolean}})
        .add(lookup("AccountId", "Account ID", "Account", "Account"));
    Builder(org, {"Lead", "Lead", "Leads", "00Q"}, "Name", "Full Name")
        .add({{"Company", "Company"}, {"Email", "Email", FieldType::Email},
            {"IsConverted", "Converted", FieldType::Boolean}})
        .add(picklist("Status", "Lead Status", {"Open", "Working", "Nurturing"}));
}

void addService(soql::MemoryMetadata& org)
{
    Builder(org, {"Case", "Case", "Cases", "500"}, "CaseNumber", "Case Number")
        .add({{"Subject", "Subject"}, {"IsClosed", "Closed", FieldType::Boolean}})
        .add(picklist("Status", "Status", {"New", "Working", "Escalated", "Closed"}))
        .add(picklist("Priority", "Priority", {"High", "Medium", "Low"}))
        .add(lookup("AccountId", "Account ID", "Account", "Account"));
    Builder(org, {"User", "User", "Users", "005"}, "Name", "Full Name")
        .add({{"Username", "Username"}, {"Email", "Email", FieldType::Email},
            {"IsActive", "Active", FieldType::Boolean}});
}

void addCustom(soql::MemoryMetadata& org)
{
    Builder(org, {"Project__c", "Project", "Projects", "a00"}, "Name", "Project Name")
        .add({{"Budget__c", "Budget", FieldType::Currency}, {"Start_Date__c", "Start Date", FieldType::Date}})
        .add(picklist("Status__c", "Project Status", {"Planned", "Running", "Done"}));
    Builder(org, {"Invoice__c", "Invoice", "Invoices", "a01"}, "Name", "Invoice Number")
        .add({{"Amount__c", "Amount", FieldType::Currency}, {"Due_Date__c", "Due Date", FieldType::Date},
            {"Paid__c", "Paid", FieldType::Boolean}});
    Builder(org, {"Order", "Order", "Orders", "801"}, "OrderNumber", "Order Number");
    Builder(org, {"Order__c", "Order", "Orders", "a02"}, "Name", "Order Name");
}

} // namespace

const soql::MemoryMetadata& sampleOrg()
{
    static const soql::MemoryMetadata org = [] {
        soql::MemoryMetadata made;
        addSales(made);
        addService(made);
        addCustom(made);
        return made;
    }();
    return org;
}

} // namespace scout::agent
