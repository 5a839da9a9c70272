// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/CsvReader.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::size_t kLongestField = 131'072; // characters; bytes will do here

Error badCsv(std::string message)
{
    return {ErrorKind::BadRequest, "bad_csv", std::move(message)};
}

} // namespace

CsvReader::CsvReader(std::string_view text, CsvFormat format)
    : m_text(text)
    , m_format(format)
{
    if (m_text.starts_with(kByteOrderMark))
        m_position = kByteOrderMark.size();
}

Result<bool> CsvReader::next(std::vector<std::string>& row)
{
    row.clear();
    if (isAtEnd())
        return false;
    for (;;) {
        auto value = field();
        if (!value)
            return std::move(value).error();
        row.push_back(std::move(value).value());
        if (!isAtEnd() && m_text[m_position] == m_format.delimiter) {
            ++m_position;
            continue;
        }
        auto ended = takeLineEnd();
        if (!ended)
            return std::move(ended).error();
        return true;
    }
}

Result<bool> CsvReader::takeLineEnd()
{
    if (isAtEnd())
        return true;
    const bool isCrLf = m_text.substr(m_position).starts_with("\r\n");
    const bool isLineEnd = isCrLf || m_text[m_position] == '\n';
    if (isLineEnd && isCrLf == m_format.endsWithCrLf) {
        m_position += m_format.lineEnd().size();
        return true;
    }
    if (isLineEnd || m_text[m_position] == '\r')
        return badCsv("LineEnding is invalid on user data. Current LineEnding setting is "
            + std::string(m_format.lineEndingName()));
    return badCsv("Unexpected character after a quoted value");
}

Result<std::string> CsvReader::field()
{
    auto value = !isAtEnd() && m_text[m_position] == '"' ? quotedField() : plainField();
    if (value && value->size() > kLongestField)
        return badCsv("Field value is longer than 131072 characters");
    return value;
}

Result<std::string> CsvReader::quotedField()
{
    std::string value;
    for (++m_position;;) {
        const auto quote = m_text.find('"', m_position);
        if (quote == std::string_view::npos)
            return badCsv("A quoted value is not closed");
        value.append(m_text.substr(m_position, quote - m_position));
        m_position = quote + 1;
        if (isAtEnd() || m_text[m_position] != '"')
            return value;
        value += '"';
        ++m_position;
    }
}

Result<std::string> CsvReader::plainField()
{
    const std::size_t begin = m_position;
    while (!isAtEnd() && m_text[m_position] != m_format.delimiter && m_text[m_position] != '\n'
        && m_text[m_position] != '\r') {
        if (m_text[m_position] == '"')
            return badCsv("A quotation mark inside a value that is not quoted");
        ++m_position;
    }
    return std::string(m_text.substr(begin, m_position - begin));
}

} // namespace scout::demoorg
