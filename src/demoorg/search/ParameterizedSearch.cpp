// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/ParameterizedSearch.h"

#include "base/Text.h"
#include "demoorg/dml/JsonBody.h"
#include "soql/SearchTerms.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

ApiError badSearchBody(std::string message)
{
    return {400, "MALFORMED_SEARCH", std::move(message)};
}

/// "LIMIT 10" of a whole number; nothing where there is none.
std::string limitClause(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? " LIMIT " + found->dump() : std::string();
}

/// Names of objects and fields; what else stands there is no part of a statement.
bool isName(std::string_view text)
{
    constexpr std::string_view kAllowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.()";
    return !text.empty() && text.find_first_not_of(kAllowed) == std::string_view::npos;
}

ApiResult<std::string> fieldList(const Json& object)
{
    const auto found = object.find("fields");
    if (found == object.end())
        return std::string();
    if (!found->is_array())
        return ApiError{400, "JSON_PARSER_ERROR", "Cannot deserialize the value of fields: it is no list"};
    std::vector<std::string> names;
    for (const auto& name : *found) {
        if (!name.is_string() || !isName(name.get<std::string>()))
            return badSearchBody("unexpected field: " + name.dump());
        names.push_back(name.get<std::string>());
    }
    return join(names, ", ");
}

std::string clause(const Json& object, const char* key, std::string_view keyword)
{
    const std::string text = textMember(object, key);
    return text.empty() ? std::string() : std::string(keyword) + text;
}

/// Account(Id, Name WHERE … ORDER BY … LIMIT …)
ApiResult<std::string> returningItem(const Json& object, const Json& options, const std::string& commonFields)
{
    const std::string name = object.is_string() ? object.get<std::string>() : textMember(object, "name");
    if (!isName(name))
        return badSearchBody("unexpected object: " + object.dump());
    if (!object.is_object())
        return name + (commonFields.empty() ? "" : "(" + commonFields + ")");
    auto fields = fieldList(object);
    if (!fields)
        return fields;
    if (fields->empty())
        *fields = commonFields.empty() ? "Id" : commonFields;
    const std::string limit =
        object.contains("limit") ? limitClause(object, "limit") : limitClause(options, "defaultLimit");
    return name + "(" + *fields + clause(object, "where", " WHERE ") + clause(object, "orderBy", " ORDER BY ")
        + limit + ")";
}

ApiResult<std::string> returning(const Json& options)
{
    const Json* objects = listMember(options, "sobjects");
    if (!objects)
        return std::string();
    const auto common = fieldList(options);
    if (!common)
        return common;
    std::vector<std::string> items;
    for (const auto& object : *objects) {
        auto item = returningItem(object, options, *common);
        if (!item)
            return item;
        items.push_back(std::move(*item));
    }
    return items.empty() ? std::string() : " RETURNING " + join(items, ", ");
}

ApiResult<std::string> groupClause(const Json& options)
{
    const std::string group = textMember(options, "in");
    if (group.empty())
        return std::string();
    constexpr std::string_view kGroups[] = {"ALL", "NAME", "EMAIL", "PHONE", "SIDEBAR"};
    const bool isKnown = std::any_of(std::begin(kGroups), std::end(kGroups),
        [&](std::string_view known) { return equalsIgnoreCase(known, group); });
    return isKnown ? ApiResult<std::string>(" IN " + group + " FIELDS")
                   : badSearchBody("unexpected search group: " + group);
}

} // namespace

ApiResult<std::string> searchStatement(const Json& options)
{
    const std::string term = textMember(options, "q");
    if (trim(term).empty())
        return badSearchBody("No search term found. The search term must be enclosed in braces.");
    const auto group = groupClause(options);
    if (!group)
        return group;
    const auto objects = returning(options);
    if (!objects)
        return objects;
    return "FIND {" + soql::escapeSearchText(term) + "}" + *group + *objects
        + limitClause(options, "overallLimit");
}

} // namespace scout::demoorg
