// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RowWriter.h"

#include "records/CsvWriter.h"
#include "records/JsonWriter.h"
#include "records/TableWriter.h"

#include <array>
#include <utility>

namespace scout::records {

std::optional<Format> formatFrom(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, Format>, 5> kFormats{
        {{"table", Format::Table}, {"json", Format::Json}, {"jsonl", Format::JsonLines}, {"csv", Format::Csv},
            {"md", Format::Markdown}}};
    for (const auto& [name, format] : kFormats)
        if (name == word)
            return format;
    return std::nullopt;
}

std::unique_ptr<RowWriter> RowWriter::create(
    Format format, std::vector<std::string> columns, std::ostream& out, Nesting nesting)
{
    switch (format) {
    case Format::Csv:
        return std::make_unique<CsvWriter>(std::move(columns), out);
    case Format::Json:
        return std::make_unique<JsonWriter>(std::move(columns), out, nesting, JsonWriter::Layout::Array);
    case Format::JsonLines:
        return std::make_unique<JsonWriter>(std::move(columns), out, nesting, JsonWriter::Layout::Lines);
    case Format::Markdown:
        return std::make_unique<TableWriter>(std::move(columns), out, TableWriter::Style::Markdown);
    case Format::Table:
        break;
    }
    return std::make_unique<TableWriter>(std::move(columns), out, TableWriter::Style::Terminal);
}

} // namespace scout::records
