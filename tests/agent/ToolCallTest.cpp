// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ToolCall.h"

#include "agent/ToolCatalogue.h"
#include "agent/ToolRequest.h"

#include <gtest/gtest.h>

namespace scout::agent {

TEST(ToolCall, ReadsTheArgumentsOfEachTool)
{
    const std::pair<const char*, const char*> samples[]{
        {"soql_query", R"({"soql":"SELECT Id FROM Account"})"}, {"sosl_search", R"({"sosl":"FIND {x}"})"},
        {"describe_object", R"({"object":"Account"})"},
        {"get_record", R"({"object":"Account","id":"0015g00000BobQaAAJ","fields":["Name"]})"},
        {"list_objects", R"({"custom_only":true})"}, {"list_objects", "{}"}};
    for (const auto& [tool, arguments] : samples) {
        const auto call = toolCallFrom(tool, arguments);
        ASSERT_TRUE(call) << call.error().message;
        EXPECT_EQ(toolName(*call), tool);
        EXPECT_EQ(argumentsOf(*call), arguments);
    }
}

TEST(ToolCall, RefusesWhatDoesNotFitTheSchema)
{
    const std::pair<const char*, const char*> samples[]{{"soql_query", "{}"}, {"soql_query", R"({"soql":7})"},
        {"soql_query", R"({"soql":"SELECT Id FROM Account","limit":5})"},
        {"get_record", R"({"object":"Account"})"}, {"list_objects", R"({"custom_only":"yes"})"},
        {"describe_object", "[]"}, {"describe_object", "nonsense"}};
    for (const auto& [tool, arguments] : samples) {
        const auto call = toolCallFrom(tool, arguments);
        ASSERT_FALSE(call) << tool << arguments;
        EXPECT_EQ(call.error().code, "tool_arguments") << tool << arguments;
    }
    EXPECT_EQ(toolCallFrom("drop_org", "{}").error().code, "tool_unknown");
}

TEST(ToolCall, EveryToolOfTheCatalogueReads)
{
    for (const Tool& tool : tools())
        EXPECT_EQ(tool.risk, Risk::Read) << tool.name;
    EXPECT_EQ(findTool("soql_query")->description, tools().front().description);
    EXPECT_EQ(findTool("nothing"), nullptr);
}

TEST(ToolRequest, LeavesNoWayOutOfItsPath)
{
    EXPECT_EQ(*requestFor(GetRecord{"Account", "0015g00000BobQaAAJ", {"Name"}}, "67.0"),
        "/services/data/v67.0/sobjects/Account/0015g00000BobQaAAJ?fields=Name");
    EXPECT_FALSE(requestFor(GetRecord{"Account/..", "0015g00000BobQaAAJ"}, "67.0"));
    EXPECT_FALSE(requestFor(GetRecord{"Account", "../0015g00000Bob"}, "67.0"));
    EXPECT_FALSE(requestFor(GetRecord{"Account", "0015g00000BobQaAAJ", {"Name&x=1"}}, "67.0"));
    EXPECT_FALSE(requestFor(DescribeObject{"Account?"}, "67.0"));
    EXPECT_EQ(*requestFor(SoqlQuery{"SELECT Id FROM A WHERE B = 'x&y'"}, "67.0"),
        "/services/data/v67.0/query?q=SELECT%20Id%20FROM%20A%20WHERE%20B%20%3D%20%27x%26y%27");
}

} // namespace scout::agent
