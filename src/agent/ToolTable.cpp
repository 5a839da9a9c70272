// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ToolTable.h"

#include "records/PageDecoder.h"
#include "json/Decoder.h"

#include <algorithm>

namespace scout::agent {

namespace {

using records::CellKind;

/// A table of texts.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> columns)
        : m_columns(std::move(columns))
        , m_builder(m_columns.size())
    { }

    void addRow(std::initializer_list<std::string_view> cells)
    {
        m_builder.beginRow();
        std::size_t column = 0;
        for (const std::string_view cell : cells)
            m_builder.setCell(column++, CellKind::Text, cell);
        m_builder.endRow();
    }
    ToolResult finish()
    {
        auto rows = m_builder.finish();
        const auto count = static_cast<std::int64_t>(rows->rows());
        return {std::move(m_columns), std::move(rows), count, true};
    }

private:
    std::vector<std::string> m_columns;
    records::RecordPageBuilder m_builder;
};

void addColumn(std::vector<std::string>& columns, const std::string& name)
{
    if (name != "attributes" && std::find(columns.begin(), columns.end(), name) == columns.end())
        columns.push_back(name);
}

} // namespace

Result<ToolResult> recordTable(std::string body)
{
    // A record is what a query's answer has in its list.
    records::PageDecoder decoder;
    auto page = decoder.decode(R"({"totalSize":1,"done":true,"records":[)" + std::move(body) + "]}");
    if (!page)
        return page.error();
    records::RecordPageBuilder fields(2);
    for (std::size_t column = 0; column < page->records->columns(); ++column) {
        const records::Cell value = page->records->cell(0, column);
        fields.beginRow();
        fields.setCell(0, CellKind::Text, decoder.columns()[column]);
        fields.setCell(1, value.kind, value.text);
        fields.endRow();
    }
    const auto count = static_cast<std::int64_t>(page->records->columns());
    return ToolResult{{"Field", "Value"}, fields.finish(), count, true};
}

Result<ToolResult> searchTable(std::string body)
{
    auto document = json::Decoder::parse(body, "The answer to the search");
    if (!document)
        return document.error();
    const auto found = document->root()["searchRecords"].items();
    std::vector<std::string> columns{"Object"};
    for (const json::Node& record : found)
        for (const std::string& name : record.names())
            addColumn(columns, name);
    records::RecordPageBuilder rows(columns.size());
    for (const json::Node& record : found) {
        rows.beginRow();
        rows.setCell(0, CellKind::Text, record["attributes"]["type"].string());
        for (std::size_t i = 1; i < columns.size(); ++i)
            if (const json::Node value = record[columns[i]]; value.isString())
                rows.setCell(i, CellKind::Text, value.string());
        rows.endRow();
    }
    if (const auto complaint = document->complaint())
        return *complaint;
    return ToolResult{std::move(columns), rows.finish(), static_cast<std::int64_t>(found.size()), true};
}

ToolResult fieldTable(const soql::ObjectInfo& object)
{
    TextTable table({"Name", "Label", "Type"});
    for (const soql::FieldInfo& field : object.fields)
        table.addRow({field.name, field.label, soql::textOf(field.type)});
    return table.finish();
}

ToolResult objectTable(const std::vector<soql::ObjectName>& objects, bool customOnly)
{
    TextTable table({"Name", "Label", "Key prefix"});
    for (const soql::ObjectName& object : objects)
        if (!customOnly || object.name.ends_with("__c"))
            table.addRow({object.name, object.label, object.keyPrefix});
    return table.finish();
}

} // namespace scout::agent
