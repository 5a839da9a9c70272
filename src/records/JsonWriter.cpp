// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/JsonWriter.h"

#include "records/JsonText.h"

#include <algorithm>
#include <ostream>

namespace scout::records {

JsonWriter::JsonWriter(std::vector<std::string> columns, std::ostream& out, Nesting nesting, Layout layout)
    : m_out(out)
    , m_layout(layout)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (nesting == Nesting::Json)
            addPath(m_members, columns[i], i);
        else
            m_members.push_back(Member{quoted(columns[i]), i, {}});
    }
    if (m_layout == Layout::Array)
        m_buffer = "[";
}

void JsonWriter::addPath(std::vector<Member>& members, std::string_view path, std::size_t column)
{
    const auto dot = path.find('.');
    const std::string key = quoted(path.substr(0, dot));
    if (dot == std::string_view::npos) {
        members.push_back(Member{key, column, {}});
        return;
    }
    auto parent = std::find_if(members.begin(), members.end(),
        [&key](const Member& member) { return member.key == key && !member.members.empty(); });
    if (parent == members.end())
        parent = members.insert(members.end(), Member{key, 0, {}});
    addPath(parent->members, path.substr(dot + 1), column);
}

bool JsonWriter::isMissing(const RecordPage& page, std::size_t row, const Member& member)
{
    if (member.members.empty())
        return page.cell(row, member.column).kind == CellKind::Missing;
    return std::all_of(member.members.begin(), member.members.end(),
        [&](const Member& below) { return isMissing(page, row, below); });
}

void JsonWriter::object(const RecordPage& page, std::size_t row, const std::vector<Member>& members)
{
    m_buffer += '{';
    for (const Member& member : members) {
        if (&member != &members.front())
            m_buffer += ',';
        m_buffer += member.key;
        m_buffer += ':';
        if (member.members.empty())
            value(page.cell(row, member.column));
        else if (isMissing(page, row, member))
            m_buffer += "null";
        else
            object(page, row, member.members);
    }
    m_buffer += '}';
}

void JsonWriter::value(const Cell& cell)
{
    switch (cell.kind) {
    case CellKind::Null:
    case CellKind::Missing:
        m_buffer += "null";
        return;
    case CellKind::Text:
        appendQuoted(m_buffer, cell.text);
        return;
    case CellKind::Number:
    case CellKind::Boolean:
    case CellKind::Json:
        m_buffer += cell.text;
        return;
    }
}

void JsonWriter::page(const RecordPage& page, std::size_t limit)
{
    const std::size_t rows = std::min(limit, page.rows());
    for (std::size_t row = 0; row < rows; ++row) {
        if (m_layout == Layout::Array)
            m_buffer += m_first ? "\n" : ",\n";
        m_first = false;
        object(page, row, m_members);
        if (m_layout == Layout::Lines)
            m_buffer += '\n';
    }
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
}

void JsonWriter::finish()
{
    if (m_layout == Layout::Array)
        m_buffer += m_first ? "]\n" : "\n]\n";
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
    m_out.flush();
}

} // namespace scout::records
