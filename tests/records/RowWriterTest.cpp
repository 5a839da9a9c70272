// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RowWriter.h"
#include "records/TableWriter.h"

#include <gtest/gtest.h>

#include <sstream>

namespace scout::records {

namespace {

const std::vector<std::string> kColumns{"Id", "Name", "Account.Name", "Amount"};

std::shared_ptr<const RecordPage> samplePage()
{
    RecordPageBuilder builder(kColumns.size());
    builder.beginRow();
    builder.setCell(0, CellKind::Text, "006A");
    builder.setCell(1, CellKind::Text, "Big, \"really\"\nbig");
    builder.setCell(2, CellKind::Text, "Æon|1");
    builder.setCell(3, CellKind::Number, "1200.0");
    builder.endRow();
    builder.beginRow();
    builder.setCell(0, CellKind::Text, "006B");
    builder.setCell(1, CellKind::Null, "");
    builder.setCell(3, CellKind::Number, "7.5");
    builder.endRow();
    return builder.finish();
}

std::string written(Format format, Nesting nesting = Nesting::Flat)
{
    std::ostringstream out;
    const auto writer = RowWriter::create(format, kColumns, out, nesting);
    writer->page(*samplePage());
    writer->finish();
    return out.str();
}

std::string writtenEmpty(Format format)
{
    std::ostringstream out;
    RowWriter::create(format, kColumns, out, Nesting::Flat)->finish();
    return out.str();
}

} // namespace

TEST(CsvWriter, QuotesAsRfc4180)
{
    EXPECT_EQ(written(Format::Csv),
        "Id,Name,Account.Name,Amount\n"
        "006A,\"Big, \"\"really\"\"\nbig\",Æon|1,1200.0\n"
        "006B,,,7.5\n");
    EXPECT_EQ(writtenEmpty(Format::Csv), "Id,Name,Account.Name,Amount\n");
}

TEST(JsonWriter, WritesFlatColumns)
{
    EXPECT_EQ(written(Format::JsonLines),
        R"({"Id":"006A","Name":"Big, \"really\"\nbig","Account.Name":"Æon|1","Amount":1200.0})"
        "\n"
        R"({"Id":"006B","Name":null,"Account.Name":null,"Amount":7.5})"
        "\n");
}

TEST(JsonWriter, NestsParentsAndMakesAnEmptyLookupNull)
{
    EXPECT_EQ(written(Format::Json, Nesting::Json),
        "[\n"
        R"({"Id":"006A","Name":"Big, \"really\"\nbig","Account":{"Name":"Æon|1"},"Amount":1200.0})"
        ",\n"
        R"({"Id":"006B","Name":null,"Account":null,"Amount":7.5})"
        "\n]\n");
    EXPECT_EQ(writtenEmpty(Format::Json), "[]\n");
}

TEST(JsonWriter, EscapesControlCharacters)
{
    RecordPageBuilder builder(1);
    builder.beginRow();
    builder.setCell(0, CellKind::Text, std::string_view("\\\x01\t", 3));
    builder.endRow();
    std::ostringstream out;
    const auto writer = RowWriter::create(Format::JsonLines, {"a\"b"}, out, Nesting::Flat);
    writer->page(*builder.finish());
    EXPECT_EQ(out.str(), "{\"a\\\"b\":\"\\\\\\u0001\\u0009\"}\n");
}

TEST(TableWriter, AlignsNumbersRightAndKeepsRowsOnOneLine)
{
    EXPECT_EQ(written(Format::Table),
        "Id    Name               Account.Name  Amount\n"
        "────  ─────────────────  ────────────  ──────\n"
        "006A  Big, \"really\" big  Æon|1         1200.0\n"
        "006B                                      7.5\n");
}

TEST(TableWriter, EscapesMarkdown)
{
    EXPECT_EQ(written(Format::Markdown),
        "| Id   | Name              | Account.Name | Amount |\n"
        "| ---- | ----------------- | ------------ | -----: |\n"
        "| 006A | Big, \"really\" big | Æon\\|1       | 1200.0 |\n"
        "| 006B |                   |              |    7.5 |\n");
}

TEST(TableWriter, CutsWhatIsTooWideForATerminal)
{
    RecordPageBuilder builder(1);
    builder.beginRow();
    builder.setCell(0, CellKind::Text, std::string(200, 'x'));
    builder.endRow();
    std::ostringstream out;
    const auto writer = RowWriter::create(Format::Table, {"Note"}, out, Nesting::Flat);
    writer->page(*builder.finish());
    EXPECT_NE(out.str().find(std::string(59, 'x') + "…\n"), std::string::npos) << out.str();
}

TEST(DisplayWidth, CountsCodePointsAndWideCharactersTwice)
{
    EXPECT_EQ(displayWidth("Æon"), 3u);
    EXPECT_EQ(displayWidth("東京"), 4u);
    EXPECT_EQ(displayWidth("e\u0301"), 1u);
    EXPECT_EQ(displayWidth("\xff"), 1u);
}

} // namespace scout::records
