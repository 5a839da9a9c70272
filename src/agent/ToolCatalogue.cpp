// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ToolCatalogue.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

constexpr std::array kTools{
    Tool{"soql_query", "Reads records with one SOQL query.",
        R"({"type":"object","properties":{"soql":{"type":"string","description":"One SELECT statement"}},)"
        R"("required":["soql"],"additionalProperties":false})"},
    Tool{"sosl_search", "Finds records of several objects by a text in them, with one SOSL statement.",
        R"({"type":"object","properties":{"sosl":{"type":"string","description":"One FIND statement"}},)"
        R"("required":["sosl"],"additionalProperties":false})"},
    Tool{"get_record", "Reads one record by its ID.",
        R"({"type":"object","properties":{"object":{"type":"string","description":"API name, as Account"},)"
        R"("id":{"type":"string","description":"Record ID of 15 or 18 characters"},)"
        R"("fields":{"type":"array","items":{"type":"string"},"description":"API names; all where left out"}},)"
        R"("required":["object","id"],"additionalProperties":false})"},
    Tool{"describe_object", "Lists the fields of an object, with label and type.",
        R"({"type":"object","properties":{"object":{"type":"string","description":"API name, as Account"}},)"
        R"("required":["object"],"additionalProperties":false})"},
    Tool{"list_objects", "Lists the objects of the org.",
        R"({"type":"object","properties":{"custom_only":{"type":"boolean","description":"Only custom objects"}},)"
        R"("additionalProperties":false})"},
};

} // namespace

std::string_view toString(Risk risk)
{
    switch (risk) {
    case Risk::Read:
        return "read";
    case Risk::Write:
        return "write";
    case Risk::Destructive:
        return "destructive";
    }
    return {};
}

std::span<const Tool> tools()
{
    return kTools;
}

const Tool* findTool(std::string_view name)
{
    const auto found =
        std::find_if(kTools.begin(), kTools.end(), [name](const Tool& tool) { return tool.name == name; });
    return found == kTools.end() ? nullptr : &*found;
}

} // namespace scout::agent
