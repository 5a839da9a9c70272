// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Subrequest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

/// A text with its references resolved; the code of the refusal.
std::string resolved(const std::string& text)
{
    References references;
    references.add("acc", Json::parse(R"({"id":"001","success":true,"count":2,"errors":[]})"));
    references.add("q", Json::parse(R"({"records":[{"Id":"003","Owner":{"Name":"Bob"}}],"totalSize":1})"));
    references.add("list", Json::parse(R"([{"errorCode":"X"}])"));
    const auto result = references.resolve(text);
    return result ? *result : result.error().errorCode;
}

} // namespace

TEST(References, AreReplacedWhereverTheyStand)
{
    EXPECT_EQ(resolved("no reference"), "no reference");
    EXPECT_EQ(resolved("@{acc.id}"), "001");
    EXPECT_EQ(resolved("/sobjects/Account/@{acc.id}/Contacts/@{q.records[0].Id}?x"),
        "/sobjects/Account/001/Contacts/003?x");
    EXPECT_EQ(resolved("@{q.records[0].Owner.Name} @{acc.count} @{acc.success}"), "Bob 2 true");
    EXPECT_EQ(resolved("@{list[0].errorCode}"), "X");
    EXPECT_EQ(resolved("me@{home"), "me@{home") << "without an end it is text";
}

TEST(References, AreResolvedInsideBodies)
{
    References references;
    references.add("acc", Json::parse(R"({"id":"001"})"));
    const auto body =
        references.resolve(Json::parse(R"({"A":"@{acc.id}","B":[{"C":"x@{acc.id}"}],"D":1,"E":null})"));
    ASSERT_TRUE(body);
    EXPECT_EQ(body->dump(), R"({"A":"001","B":[{"C":"x001"}],"D":1,"E":null})");
}

TEST(References, ThatLeadNowhereHaltTheRequest)
{
    for (const char* text : {"@{other.id}", "@{acc}", "@{acc.Id}", "@{acc.errors}", "@{acc.}", "@{acc.~x}",
             "@{acc~1.x}", "@{q.records[1].Id}", "@{q.records[-1].Id}", "@{q.records[x].Id}",
             "@{q.records[]}", "@{q.records[18446744073709551616].Id}", "@{acc.id.x}", "@{list.0x}", "@{}"})
        EXPECT_EQ(resolved(text), "PROCESSING_HALTED") << text;
}

} // namespace scout::demoorg
