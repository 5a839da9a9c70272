// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/QueryWriter.h"

#include "agent/ObjectLexicon.h"
#include "base/Text.h"
#include "soql/Build.h"
#include "soql/Printer.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

struct UsualColumns {
    std::string_view object;
    std::array<std::string_view, 3> paths;
};
constexpr std::array<UsualColumns, 8> kUsual{
    {{"Account", {"Industry", "Phone", "Owner.Name"}}, {"Contact", {"Account.Name", "Email", "Phone"}},
        {"Opportunity", {"StageName", "Amount", "CloseDate"}}, {"Case", {"Subject", "Status", "Priority"}},
        {"Lead", {"Company", "Status", "Email"}}, {"User", {"Username", "Email", "IsActive"}},
        {"Task", {"Status", "Priority", "ActivityDate"}}, {"Campaign", {"Type", "Status", "StartDate"}}}};
constexpr std::size_t kUsualCount = 3;

class Columns {
public:
    explicit Columns(const soql::ObjectInfo& object)
        : m_object(object)
    { }

    void add(std::string_view path)
    {
        const bool isThere = std::any_of(
            m_paths.begin(), m_paths.end(), [path](const std::string& known) { return known == path; });
        if (!path.empty() && !isThere && exists(path))
            m_paths.emplace_back(path);
    }
    std::vector<std::string> take() { return std::move(m_paths); }

private:
    bool exists(std::string_view path) const
    {
        const auto dot = path.find('.');
        return dot == std::string_view::npos ? m_object.field(path) != nullptr
                                             : m_object.relationship(path.substr(0, dot)) != nullptr;
    }

    const soql::ObjectInfo& m_object;
    std::vector<std::string> m_paths;
};

bool isShort(soql::FieldType type)
{
    using enum soql::FieldType;
    return type != TextArea && type != MultiPicklist && type != Address && type != Location && type != Base64
        && type != Reference && type != Id;
}

/// For a custom object: its own first fields.
void addOwnFields(Columns& columns, const soql::ObjectInfo& object)
{
    std::size_t count = 0;
    for (const soql::FieldInfo& field : object.fields) {
        if (count == kUsualCount)
            return;
        if (!field.name.ends_with("__c") || !isShort(field.type))
            continue;
        columns.add(field.name);
        ++count;
    }
}

void addUsual(Columns& columns, const soql::ObjectInfo& object)
{
    const auto usual = std::find_if(kUsual.begin(), kUsual.end(),
        [&object](const UsualColumns& row) { return row.object == object.name; });
    if (usual == kUsual.end())
        return addOwnFields(columns, object);
    for (const std::string_view path : usual->paths)
        columns.add(path);
}

std::vector<std::string> columnsOf(const QueryReading& reading)
{
    Columns columns(*reading.object);
    columns.add("Id");
    if (const soql::FieldInfo* name = nameFieldOf(*reading.object))
        columns.add(name->name);
    for (const std::string& path : reading.columns)
        columns.add(path);
    if (reading.columns.empty())
        addUsual(columns, *reading.object);
    for (const std::string& path : reading.used)
        columns.add(path);
    if (reading.sorting)
        columns.add(reading.sorting->path);
    return columns.take();
}

soql::Query treeOf(const QueryReading& reading)
{
    if (reading.counts) {
        soql::Query count;
        count.select.emplace_back(soql::CountItem());
        count.from.push_back({treePath(reading.object->name), std::nullopt});
        return count;
    }
    std::vector<soql::FieldPath> fields;
    for (const std::string& path : columnsOf(reading))
        fields.push_back(treePath(path));
    return soql::selectFrom(std::move(fields), treePath(reading.object->name));
}

/// Without an order of its own a list would come in any.
std::optional<Sorting> sortingOf(const QueryReading& reading)
{
    if (reading.sorting)
        return reading.sorting;
    const soql::FieldInfo* name = nameFieldOf(*reading.object);
    return name && name->sortable ? std::optional(Sorting{name->name, name->label}) : std::nullopt;
}

std::int64_t limitOf(const QueryReading& reading)
{
    return reading.limit.value_or(reading.wantsAll ? kMostRows : kUsualRows);
}

} // namespace

std::string soqlOf(const QueryReading& reading)
{
    soql::Query query = treeOf(reading);
    if (!reading.conditions.empty())
        query.where = soql::allOf(reading.conditions);
    if (reading.counts)
        return soql::print(query);
    if (const auto sorting = sortingOf(reading)) {
        soql::OrderItem item = soql::orderBy(treePath(sorting->path), sorting->direction);
        // Salesforce puts empty values first, also before the biggest.
        if (sorting->direction == soql::Direction::Descending && sorting->path != "CreatedDate")
            item.nulls = soql::Nulls::Last;
        query.orderBy.push_back(std::move(item));
    }
    query.limit = soql::rowCount(limitOf(reading));
    return soql::print(query);
}

Subject subjectOf(const QueryReading& reading, const soql::ObjectName& object)
{
    Subject subject;
    subject.one = object.label;
    subject.many = pluralOf(object);
    if (!reading.filters.empty())
        subject.filter = "where " + join(reading.filters, " and ");
    if (reading.counts)
        return subject;
    subject.rank = reading.rank;
    if (const auto sorting = sortingOf(reading))
        subject.order = sorting->label;
    subject.limit = limitOf(reading);
    subject.isLimitOurs = !reading.limit;
    return subject;
}

} // namespace scout::agent
