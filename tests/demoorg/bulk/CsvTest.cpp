// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/CsvReader.h"
#include "demoorg/bulk/CsvText.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text, CsvFormat format = {})
{
    CsvReader reader(text, format);
    Rows rows;
    std::vector<std::string> row;
    for (auto more = reader.next(row); more.ok() && *more; more = reader.next(row))
        rows.push_back(row);
    return rows;
}

std::string errorOf(std::string_view text, CsvFormat format = {})
{
    CsvReader reader(text, format);
    std::vector<std::string> row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return more.error().message;
        if (!*more)
            return {};
    }
}

} // namespace

TEST(CsvReader, ReadsPlainAndQuotedValues)
{
    EXPECT_EQ(rowsOf("a,b\n1,\"x, \"\"y\"\"\nz\"\n"), (Rows{{"a", "b"}, {"1", "x, \"y\"\nz"}}));
    EXPECT_EQ(rowsOf("a,b\n,\"\""), (Rows{{"a", "b"}, {"", ""}})) << "the last line may lack its end";
    EXPECT_EQ(rowsOf("\xef\xbb\xbfName\nLund \n"), (Rows{{"Name"}, {"Lund "}})) << "values are not trimmed";
    EXPECT_EQ(rowsOf(""), Rows());
}

TEST(CsvReader, ReadsTheDelimiterAndLineEndOfTheJob)
{
    for (const char* name : {"BACKQUOTE", "CARET", "COMMA", "PIPE", "SEMICOLON", "TAB"}) {
        const auto format = CsvFormat::named(name, "CRLF").value();
        const std::string line = std::string("a") + format.delimiter + "b\r\n";
        EXPECT_EQ(rowsOf(line, format), (Rows{{"a", "b"}})) << name;
        EXPECT_EQ(format.delimiterName(), name);
    }
    EXPECT_FALSE(CsvFormat::named("SPACE", "LF"));
    EXPECT_FALSE(CsvFormat::named("COMMA", "CR"));
}

TEST(CsvReader, RefusesTheOtherLineEnd)
{
    EXPECT_EQ(errorOf("a\r\n1\r\n"), "LineEnding is invalid on user data. Current LineEnding setting is LF");
    EXPECT_EQ(errorOf("a\n1\n", CsvFormat::named("", "CRLF").value()),
        "LineEnding is invalid on user data. Current LineEnding setting is CRLF");
}

TEST(CsvReader, GuessesAtNothing)
{
    EXPECT_NE(errorOf("a\n\"open"), "");
    EXPECT_NE(errorOf("a\n\"x\" ,y\n"), "");
    EXPECT_NE(errorOf("a\nx\"y\n"), "");
    EXPECT_NE(errorOf("a\n" + std::string(131'073, 'x')), "");
    EXPECT_EQ(errorOf("a\n" + std::string(131'072, 'x')), "");
}

TEST(CsvText, QuotesEveryValue)
{
    CsvText text(CsvFormat::named("PIPE", "CRLF").value());
    text.row({"a", "x \"y\"", ""});
    text.row({"\n", "1"});
    EXPECT_EQ(text.text(), "\"a\"|\"x \"\"y\"\"\"|\"\"\r\n\"\n\"|\"1\"\r\n");
    EXPECT_EQ(rowsOf(text.text(), CsvFormat::named("PIPE", "CRLF").value()),
        (Rows{{"a", "x \"y\"", ""}, {"\n", "1"}}));
}

} // namespace scout::demoorg
