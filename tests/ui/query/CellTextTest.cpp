// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CellText.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

using records::Cell;
using records::CellKind;

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

QString shown(CellKind kind, std::string_view text, ColumnKind column = ColumnKind::Text)
{
    return shownText(Cell{kind, text}, column, kEnglish);
}

} // namespace

TEST(CellText, GroupsNumbersAndDropsAnEmptyFraction)
{
    EXPECT_EQ(groupedNumber("184200000.0", kEnglish), u"184,200,000"_s);
    EXPECT_EQ(groupedNumber("812", kEnglish), u"812"_s);
    EXPECT_EQ(groupedNumber("-1234.50", kEnglish), u"-1,234.50"_s);
    EXPECT_EQ(groupedNumber("1234.5", kGerman), u"1.234,5"_s);
    EXPECT_EQ(groupedNumber("0", kEnglish), u"0"_s);
}

TEST(CellText, WritesExponentsOutWithoutRounding)
{
    EXPECT_EQ(groupedNumber("1.842E8", kEnglish), u"184,200,000"_s);
    EXPECT_EQ(groupedNumber("1.23456789012345678E+4", kEnglish), u"12,345.6789012345678"_s);
    EXPECT_EQ(groupedNumber("-2.5e-3", kEnglish), u"-0.0025"_s);
    EXPECT_EQ(groupedNumber("1E300", kEnglish), u"1E300"_s);
    EXPECT_EQ(groupedNumber("90071992547409931234", kEnglish), u"90,071,992,547,409,931,234"_s);
}

TEST(CellText, ShowsEmptyCellsAsNull)
{
    EXPECT_EQ(shown(CellKind::Null, ""), u"null"_s);
    EXPECT_EQ(shown(CellKind::Missing, ""), u"null"_s);
    EXPECT_EQ(shown(CellKind::Null, "", ColumnKind::Children), u"none"_s);
    EXPECT_EQ(shown(CellKind::Text, ""), u""_s) << "an empty text is no null";
}

TEST(CellText, ShowsTimesInIso8601)
{
    EXPECT_EQ(shown(CellKind::Text, "2019-04-03T08:12:33.000+0000"), u"2019-04-03T08:12:33Z"_s);
    EXPECT_EQ(shown(CellKind::Text, "2019-04-03T08:12:33.250+0000"), u"2019-04-03T08:12:33.250Z"_s);
    EXPECT_EQ(shown(CellKind::Text, "2026-03-12"), u"2026-03-12"_s);
}

TEST(CellText, CountsChildRows)
{
    EXPECT_EQ(shown(CellKind::Json, R"({"totalSize":3,"done":true,"records":[]})"), u"3 rows"_s);
    EXPECT_EQ(shown(CellKind::Json, R"({"totalSize":1,"done":true,"records":[]})"), u"1 row"_s);
    EXPECT_EQ(shown(CellKind::Json, R"({"city":"Leeds"})"), u"{\"city\":\"Leeds\"}"_s);
}

TEST(CellText, CutsLongTextsBetweenCharacters)
{
    std::string umlauts;
    for (int i = 0; i < 50'000; ++i)
        umlauts += "ü";
    const QString text = shown(CellKind::Text, umlauts);
    EXPECT_LE(text.size(), qsizetype(kShownCharacters));
    EXPECT_TRUE(text.endsWith(u"ü…"_s));
}

TEST(CellText, KeepsToOneLine)
{
    EXPECT_EQ(shown(CellKind::Text, "12 High Street\nLeeds\tLS1"), u"12 High Street Leeds LS1"_s);
}

TEST(CellText, TellsWhatAColumnHolds)
{
    EXPECT_EQ(kindOf({CellKind::Null, ""}), ColumnKind::Unknown);
    EXPECT_EQ(kindOf({CellKind::Number, "1"}), ColumnKind::Number);
    EXPECT_EQ(kindOf({CellKind::Text, "001D000000IqhSLIAZ"}), ColumnKind::RecordId);
    EXPECT_EQ(kindOf({CellKind::Text, "Leeds"}), ColumnKind::Text);
    EXPECT_EQ(kindOf({CellKind::Boolean, "true"}), ColumnKind::Text);
    EXPECT_EQ(kindOf({CellKind::Json, R"({"totalSize":3})"}), ColumnKind::Children);
}

} // namespace scout::query
