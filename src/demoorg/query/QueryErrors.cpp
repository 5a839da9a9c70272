// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/QueryErrors.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// How much of a long query is shown on either side of the token.
constexpr std::size_t kBefore = 30;
constexpr std::size_t kAfter = 35;

constexpr std::string_view kWsdlHint =
    " Please reference your WSDL or the describe call for the appropriate names.";

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::size_t characters(std::string_view text)
{
    return text.size() - std::size_t(std::count_if(text.begin(), text.end(), isContinuation));
}

/// The offset so many characters before `offset`, not before `begin`.
std::size_t charactersBefore(std::string_view text, std::size_t offset, std::size_t begin, std::size_t count)
{
    while (offset > begin && count > 0) {
        --offset;
        if (!isContinuation(text[offset]))
            --count;
    }
    return offset;
}

std::size_t charactersAfter(std::string_view text, std::size_t offset, std::size_t end, std::size_t count)
{
    while (offset < end && (count > 0 || isContinuation(text[offset]))) {
        if (!isContinuation(text[offset]))
            --count;
        ++offset;
    }
    return offset;
}

std::string quotedName(std::string_view name)
{
    return "'" + std::string(name) + "'";
}

} // namespace

std::string QueryErrors::position(soql::SourceRange range) const
{
    // The excerpt keeps to the line of the token: a caret under a text of several lines points nowhere.
    const std::size_t begin = std::min<std::size_t>(range.begin, m_text.size());
    const auto newline = begin == 0 ? std::string_view::npos : m_text.rfind('\n', begin - 1);
    const std::size_t lineBegin = newline == std::string_view::npos ? 0 : newline + 1;
    const std::size_t lineEnd = std::min(m_text.find('\n', begin), m_text.size());
    const std::size_t tokenEnd = std::clamp<std::size_t>(range.end, begin, lineEnd);
    const std::size_t first = charactersBefore(m_text, begin, lineBegin, kBefore);
    const std::size_t last = charactersAfter(m_text, tokenEnd, lineEnd, kAfter);
    const soql::Position place = soql::positionAt(m_text, begin);
    std::string text = "\n";
    text.append(m_text.substr(first, last - first)).append("\n");
    text.append(characters(m_text.substr(first, begin - first)), ' ').append("^\nERROR at Row:");
    return text.append(std::to_string(place.line))
        .append(":Column:")
        .append(std::to_string(place.column))
        .append("\n");
}

ApiError QueryErrors::at(
    soql::SourceRange range, std::string_view errorCode, std::string_view explanation) const
{
    return {400, std::string(errorCode), position(range).append(explanation)};
}

ApiError QueryErrors::syntax(const soql::Diagnostic& diagnostic) const
{
    if (diagnostic.code == "bind_outside_apex")
        return at(diagnostic.range, "MALFORMED_QUERY", "Bind variables only allowed in Apex code");
    if (diagnostic.code == "unterminated_string")
        return malformed("line " + std::to_string(diagnostic.position.line) + ":"
            + std::to_string(diagnostic.position.column - 1) + " mismatched character '<EOF>' expecting '''");
    if (diagnostic.code == "query_too_long")
        return {400, "QUERY_TOO_COMPLICATED",
            "Query is either selecting too many fields or the filter conditions are too complicated."};
    const bool isAtEnd = diagnostic.found.empty() && diagnostic.range.begin >= m_text.size();
    if (isAtEnd)
        return malformed("unexpected token: '<EOF>'");
    const auto found = m_text.substr(diagnostic.range.begin, diagnostic.range.size());
    const bool isFirst = m_text.find_first_not_of(" \t\r\n") == diagnostic.range.begin;
    if (isFirst || diagnostic.code == "mixed_connectives" || found == ";")
        return malformed("unexpected token: " + std::string(found));
    return at(diagnostic.range, "MALFORMED_QUERY", "unexpected token: " + quotedName(found));
}

ApiError QueryErrors::unknownObject(const soql::Name& name) const
{
    return at(name.range, "INVALID_TYPE",
        "sObject type " + quotedName(name.text)
            + " is not supported. If you are attempting to use a custom object, be sure to append the '__c' "
              "after the "
              "entity name."
            + std::string(kWsdlHint));
}

ApiError QueryErrors::unknownField(const soql::Name& name, std::string_view object) const
{
    return at(name.range, "INVALID_FIELD",
        "No such column " + quotedName(name.text) + " on entity " + quotedName(object)
            + ". If you are attempting to use a custom field, be sure to append the '__c' after the custom "
              "field name."
            + std::string(kWsdlHint));
}

ApiError QueryErrors::unknownParent(const soql::Name& relationship) const
{
    return at(relationship.range, "INVALID_FIELD",
        "Didn't understand relationship " + quotedName(relationship.text)
            + " in field path. If you are attempting to use a custom relationship, be sure to append the "
              "'__r' after "
              "the custom relationship name."
            + std::string(kWsdlHint));
}

ApiError QueryErrors::unknownChild(const soql::Name& relationship) const
{
    return at(relationship.range, "INVALID_TYPE",
        "Didn't understand relationship " + quotedName(relationship.text)
            + " in FROM part of query call. If you are attempting to use a custom relationship, be sure to "
              "append the "
              "'__r' after the custom relationship name."
            + std::string(kWsdlHint));
}

ApiError QueryErrors::notFilterable(const soql::FieldPath& path) const
{
    return at(path.range, "INVALID_FIELD",
        "field " + quotedName(path.text()) + " can not be filtered in a query call");
}

ApiError QueryErrors::notSortable(const soql::FieldPath& path) const
{
    return at(path.range, "INVALID_FIELD",
        "field " + quotedName(path.text()) + " can not be sorted in a query call");
}

ApiError QueryErrors::notGroupable(const soql::FieldPath& path) const
{
    return at(path.range, "INVALID_FIELD",
        "field " + quotedName(path.text()) + " can not be grouped in a query call");
}

ApiError QueryErrors::notGrouped(const soql::FieldPath& path) const
{
    return at(path.range, "MALFORMED_QUERY", "Field must be grouped or aggregated: " + path.text());
}

ApiError QueryErrors::wrongLiteral(
    soql::SourceRange range, std::string_view field, std::string_view type, bool wantsQuotes) const
{
    return at(range, "INVALID_FIELD",
        "value of filter criterion for field " + quotedName(field) + " must be of type " + std::string(type)
            + (wantsQuotes ? " and should be enclosed in quotes" : " and should not be enclosed in quotes"));
}

} // namespace scout::demoorg
