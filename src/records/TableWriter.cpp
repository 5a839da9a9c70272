// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/TableWriter.h"

#include <algorithm>
#include <ostream>

namespace scout::records {

namespace {

constexpr std::size_t kWidestColumn = 60;
constexpr std::string_view kEllipsis = "…";

/// Takes one code point off the front; an invalid byte counts as one.
char32_t takeCodePoint(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC0 || length > text.size()) {
        text.remove_prefix(1);
        return lead;
    }
    char32_t point = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3F);
    text.remove_prefix(length);
    return point;
}

std::size_t widthOf(char32_t point)
{
    const bool mark =
        (point >= 0x300 && point < 0x370) || point == 0x200B || point == 0x200D || point == 0xFE0F;
    const bool wide = (point >= 0x1100 && point < 0x1160) || (point >= 0x2E80 && point < 0xA4D0)
        || (point >= 0xAC00 && point < 0xD7A4) || (point >= 0xF900 && point < 0xFB00)
        || (point >= 0xFF00 && point < 0xFF61) || (point >= 0x1F300 && point < 0x1FAFF);
    return mark ? 0 : wide ? 2 : 1;
}

std::string cutTo(std::string_view text, std::size_t width)
{
    std::string_view rest = text;
    std::size_t used = 0;
    while (!rest.empty()) {
        std::string_view ahead = rest;
        const std::size_t next = widthOf(takeCodePoint(ahead));
        if (used + next > width - 1)
            break;
        used += next;
        rest = ahead;
    }
    return std::string(text.substr(0, text.size() - rest.size())) + std::string(kEllipsis);
}

} // namespace

std::size_t displayWidth(std::string_view utf8)
{
    std::size_t width = 0;
    while (!utf8.empty())
        width += widthOf(takeCodePoint(utf8));
    return width;
}

TableWriter::TableWriter(std::vector<std::string> columns, std::ostream& out, Style style)
    : m_out(out)
    , m_style(style)
{
    for (auto& title : columns)
        m_columns.push_back(Column{title, displayWidth(title), false});
}

std::string TableWriter::shown(const Cell& cell) const
{
    std::string text;
    for (const char c : cell.text) {
        if (m_style == Style::Markdown && c == '|')
            text += '\\';
        // A line break or control character inside a cell would tear the table (or drive the terminal).
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return text;
}

void TableWriter::measure(const RecordPage& page)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        bool anyNumber = false;
        bool anyOther = false;
        for (std::size_t row = 0; row < page.rows(); ++row) {
            const Cell cell = page.cell(row, i);
            column.width = std::max(column.width, displayWidth(shown(cell)));
            anyNumber |= cell.kind == CellKind::Number;
            anyOther |= cell.kind != CellKind::Number && !cell.isNull();
        }
        column.isNumber = anyNumber && !anyOther;
        if (m_style == Style::Terminal)
            column.width = std::min(column.width, std::max(kWidestColumn, displayWidth(column.title)));
    }
}

void TableWriter::line(const std::vector<std::string>& texts)
{
    std::string line = m_style == Style::Markdown ? "| " : "";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Column& column = m_columns[i];
        std::size_t width = displayWidth(texts[i]);
        std::string text = texts[i];
        if (m_style == Style::Terminal && width > column.width) {
            text = cutTo(text, column.width);
            width = displayWidth(text);
        }
        const std::string padding(column.width > width ? column.width - width : 0, ' ');
        line += column.isNumber ? padding + text : text + padding;
        if (i + 1 < texts.size())
            line += m_style == Style::Markdown ? " | " : "  ";
    }
    if (m_style == Style::Markdown)
        line += " |";
    else
        line.erase(line.find_last_not_of(' ') + 1);
    m_out << line << '\n';
}

void TableWriter::header()
{
    m_started = true;
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (const Column& column : m_columns) {
        titles.push_back(column.title);
        if (m_style == Style::Terminal) {
            std::string rule;
            for (std::size_t i = 0; i < column.width; ++i)
                rule += "─";
            rules.push_back(rule);
        } else {
            rules.push_back(
                std::string(column.width < 1 ? 0 : column.width - 1, '-') + (column.isNumber ? ":" : "-"));
        }
    }
    line(titles);
    line(rules);
}

void TableWriter::page(const RecordPage& page, std::size_t limit)
{
    const std::size_t rows = std::min(limit, page.rows());
    if (!m_started) {
        measure(page);
        header();
    }
    std::vector<std::string> texts(m_columns.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = shown(page.cell(row, i));
        line(texts);
    }
}

void TableWriter::finish()
{
    if (!m_started)
        header();
    m_out.flush();
}

} // namespace scout::records
