// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CellText.h"

#include "async/QtText.h"
#include "query/RecordId.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

struct Decimal {
    bool negative = false;
    std::string whole;
    std::string fraction;
};

/// Moves the decimal point of "1.842" by eight places for "1.842E8".
void shiftPoint(Decimal& number, int places)
{
    for (; places > 0; --places) {
        number.whole += number.fraction.empty() ? '0' : number.fraction.front();
        number.fraction.erase(0, 1);
    }
    for (; places < 0; ++places) {
        number.fraction.insert(number.fraction.begin(), number.whole.empty() ? '0' : number.whole.back());
        if (!number.whole.empty())
            number.whole.pop_back();
    }
}

void dropNeedlessZeros(Decimal& number)
{
    const auto lastDigit = number.fraction.find_last_not_of('0');
    if (lastDigit == std::string::npos)
        number.fraction.clear();
    const auto firstDigit = std::min(number.whole.find_first_not_of('0'), number.whole.size());
    number.whole.erase(0, firstDigit);
    if (number.whole.empty())
        number.whole = "0";
}

/// Nothing for exponents that would fill the cell with zeros.
std::optional<Decimal> decimalFrom(std::string_view json)
{
    Decimal number;
    number.negative = json.starts_with('-');
    json.remove_prefix(number.negative ? 1 : 0);
    const auto exponentAt = std::min(json.find_first_of("eE"), json.size());
    const std::string_view mantissa = json.substr(0, exponentAt);
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    number.whole = mantissa.substr(0, point);
    number.fraction = mantissa.substr(std::min(point + 1, mantissa.size()));

    std::string_view exponent = json.substr(std::min(exponentAt + 1, json.size()));
    exponent.remove_prefix(exponent.starts_with('+') ? 1 : 0);
    int places = 0;
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), places);
    if (places < -15 || places > 20)
        return std::nullopt;
    shiftPoint(number, places);
    dropNeedlessZeros(number);
    return number;
}

/// "2019-04-03T08:12:33.000+0000" is how Salesforce writes every time.
bool isSalesforceTime(std::string_view text) noexcept
{
    return text.size() == 28 && text[4] == '-' && text[10] == 'T' && text[19] == '.'
        && text.ends_with("+0000");
}

QString shownTime(std::string_view text)
{
    const std::string_view seconds = text.substr(0, text.substr(20, 3) == "000" ? 19 : 23);
    return toQString(seconds) + u'Z';
}

QString oneLine(std::string_view utf8)
{
    std::string_view shown = utf8.substr(0, kShownCharacters - 1);
    while (shown.size() < utf8.size() && !shown.empty()
        && (static_cast<unsigned char>(utf8[shown.size()]) & 0xC0u) == 0x80u)
        shown.remove_suffix(1); // not in the middle of a character
    QString line = toQString(shown);
    for (QChar& c : line)
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    return shown.size() < utf8.size() ? line + u'…' : line;
}

QString shownRows(qlonglong rows, const QLocale& locale)
{
    if (rows == 1)
        return QCoreApplication::translate("CellText", "1 row");
    //: rows of a child relationship in one cell of the result
    return QCoreApplication::translate("CellText", "%1 rows").arg(locale.toString(rows));
}

} // namespace

ColumnKind kindOf(const records::Cell& cell) noexcept
{
    switch (cell.kind) {
    case records::CellKind::Null:
    case records::CellKind::Missing:
        return ColumnKind::Unknown;
    case records::CellKind::Number:
        return ColumnKind::Number;
    case records::CellKind::Json:
        return childRows(cell.text) ? ColumnKind::Children : ColumnKind::Text;
    case records::CellKind::Text:
        return isRecordId(cell.text) ? ColumnKind::RecordId : ColumnKind::Text;
    case records::CellKind::Boolean:
        break;
    }
    return ColumnKind::Text;
}

QString shownText(const records::Cell& cell, ColumnKind column, const QLocale& locale)
{
    switch (cell.kind) {
    case records::CellKind::Null:
    case records::CellKind::Missing:
        return column == ColumnKind::Children ? QCoreApplication::translate("CellText", "none") : u"null"_s;
    case records::CellKind::Number:
        return groupedNumber(cell.text, locale);
    case records::CellKind::Json:
        if (const auto rows = childRows(cell.text))
            return shownRows(*rows, locale);
        break;
    case records::CellKind::Text:
        if (isSalesforceTime(cell.text))
            return shownTime(cell.text);
        break;
    case records::CellKind::Boolean:
        break;
    }
    return oneLine(cell.text);
}

std::optional<std::int64_t> childRows(std::string_view json) noexcept
{
    constexpr std::string_view kStart = "{\"totalSize\":"; // always the first member
    if (!json.starts_with(kStart))
        return std::nullopt;
    json.remove_prefix(kStart.size());
    json.remove_prefix(std::min(json.find_first_not_of(' '), json.size()));
    std::int64_t rows = 0;
    const auto end = std::from_chars(json.data(), json.data() + json.size(), rows);
    return end.ec == std::errc() ? std::optional(rows) : std::nullopt;
}

QString groupedNumber(std::string_view json, const QLocale& locale)
{
    const auto number = decimalFrom(json);
    if (!number)
        return toQString(json);
    QString text = toQString(number->whole);
    const QString separator = locale.groupSeparator();
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    if (!number->fraction.empty())
        text += locale.decimalPoint() + toQString(number->fraction);
    return number->negative ? locale.negativeSign() + text : text;
}

} // namespace scout::query
