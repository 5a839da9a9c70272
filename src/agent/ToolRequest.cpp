// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ToolRequest.h"

#include "base/Text.h"
#include "soql/Build.h"

#include <algorithm>
#include <cctype>

namespace scout::agent {

namespace {

Error unusable(std::string_view what, const std::string& text)
{
    return {ErrorKind::BadRequest, "tool_arguments",
        "\"" + text + "\" is not the " + std::string(what) + " of anything in Salesforce."};
}

bool isId(std::string_view text)
{
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    return (text.size() == 15 || text.size() == 18) && std::all_of(text.begin(), text.end(), isPart);
}

struct PathOf {
    std::string root; ///< "/services/data/v67.0"

    Result<std::string> operator()(const SoqlQuery& call) const
    {
        return root + "/query?q=" + percentEncode(call.soql);
    }
    Result<std::string> operator()(const SoslSearch& call) const
    {
        return root + "/search?q=" + percentEncode(call.sosl);
    }
    Result<std::string> operator()(const GetRecord& call) const
    {
        if (!soql::nameFrom(call.object))
            return unusable("object", call.object);
        if (!isId(call.id))
            return unusable("record ID", call.id);
        if (const auto paths = soql::pathsFrom(call.fields); !paths)
            return unusable("field", join(call.fields, ", "));
        std::string path = root + "/sobjects/" + call.object + '/' + call.id;
        return call.fields.empty() ? path : path + "?fields=" + join(call.fields, ",");
    }
    Result<std::string> operator()(const DescribeObject& call) const
    {
        if (!soql::nameFrom(call.object))
            return unusable("object", call.object);
        return root + "/sobjects/" + call.object + "/describe";
    }
    Result<std::string> operator()(const ListObjects&) const { return root + "/sobjects"; }
};

} // namespace

Result<std::string> requestFor(const ToolCall& call, const std::string& apiVersion)
{
    return std::visit(PathOf{"/services/data/v" + apiVersion}, call);
}

std::string shownRequest(const ToolCall& call, const std::string& apiVersion)
{
    if (const auto* query = std::get_if<SoqlQuery>(&call))
        return query->soql;
    if (const auto* search = std::get_if<SoslSearch>(&call))
        return search->sosl;
    const auto path = requestFor(call, apiVersion);
    return path ? "GET " + *path : path.error().message;
}

} // namespace scout::agent
