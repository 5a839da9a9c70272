// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CsvReader.h"

#include <gtest/gtest.h>

namespace scout::records {

namespace {

/// Cells of a row between bars; nothing of a Null.
std::string rowOf(const CsvRows& rows, std::size_t row)
{
    std::string text;
    for (std::size_t column = 0; column < rows.columns.size(); ++column)
        text.append(column == 0 ? "" : "|").append(rows.records->cell(row, column).text);
    return text;
}

struct BadCsv {
    const char* text;
    const char* said;
};

} // namespace

TEST(CsvReader, ReadsWhatSalesforceWrites)
{
    const auto rows = readCsv("\"Id\",\"Name\",\"Owner.Name\"\n"
                              "\"001\",\"Nordlys \"\"North\"\" AS\",\"Bob, Quinn\"\n"
                              "\"002\",\"two\nlines\",\"\"\n");
    ASSERT_TRUE(rows) << rows.error().message;
    EXPECT_EQ(rows->columns, (std::vector<std::string>{"Id", "Name", "Owner.Name"}));
    ASSERT_EQ(rows->records->rows(), 2u);
    EXPECT_EQ(rowOf(*rows, 0), "001|Nordlys \"North\" AS|Bob, Quinn");
    EXPECT_EQ(rowOf(*rows, 1), "002|two\nlines|");
    EXPECT_TRUE(rows->records->cell(1, 2).isNull());
}

TEST(CsvReader, TakesEitherLineEndAndFieldsWithoutQuotes)
{
    const auto rows = readCsv("Id,Name\r\n001,A B\r\n002,");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->records->rows(), 2u);
    EXPECT_EQ(rowOf(*rows, 0), "001|A B");
    EXPECT_EQ(rowOf(*rows, 1), "002|");
}

TEST(CsvReader, TakesAHeaderAlone)
{
    const auto rows = readCsv("\"Id\"\n");
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->records->rows(), 0u);
}

class CsvReaderFaults : public testing::TestWithParam<BadCsv> { };

TEST_P(CsvReaderFaults, AreNamedWithTheirRow)
{
    const auto rows = readCsv(GetParam().text);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, ErrorKind::BadResponse);
    EXPECT_EQ(rows.error().code, "csv_invalid");
    EXPECT_EQ(rows.error().message, GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(Documents, CsvReaderFaults,
    testing::Values(BadCsv{"", "Row 1 of the CSV is missing: there is no header."},
        BadCsv{"Id,Name\n001\n", "Row 2 of the CSV has 1 fields, the header 2."},
        BadCsv{"Id\n001,more\n", "Row 2 of the CSV has 2 fields, the header 1."},
        BadCsv{"Id\n\"001", "Row 2 of the CSV has a quote without its end."},
        BadCsv{"Id\n\"001\"x\n", "Row 2 of the CSV has text behind a closing quote."}));

} // namespace scout::records
