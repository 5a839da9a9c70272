// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Decoder.h"

#include <gtest/gtest.h>

namespace scout::json {

namespace {

Decoder parse(std::string_view text)
{
    auto document = Decoder::parse(text, "the sample");
    EXPECT_TRUE(document);
    return std::move(document).value();
}

std::string complaintOf(const Decoder& document)
{
    const auto complaint = document.complaint();
    return complaint ? complaint->message : "none";
}

} // namespace

TEST(Decoder, ReadsTypedValues)
{
    const auto document = parse(R"({"s":"x","i":-3,"d":1.5,"b":true,"a":["p","q"],"n":null})");
    const Node root = document.root();
    EXPECT_EQ(root["s"].string(), "x");
    EXPECT_EQ(root["i"].integer(), -3);
    EXPECT_EQ(root["d"].number(), 1.5);
    EXPECT_TRUE(root["b"].boolean());
    EXPECT_EQ(root["a"].strings(), (std::vector<std::string>{"p", "q"}));
    EXPECT_FALSE(root["n"].exists());
    EXPECT_EQ(root["n"].stringOr("fallback"), "fallback");
    EXPECT_EQ(complaintOf(document), "none");
}

TEST(Decoder, NamesThePathOfTheFirstWrongValue)
{
    const auto document = parse(R"({"records":[{"Id":"001"},{"Id":7},{}]})");
    for (const Node& record : document.root()["records"].items())
        record["Id"].string();
    EXPECT_EQ(complaintOf(document), "the sample is not as expected: records[1].Id: expected a string.");
}

TEST(Decoder, SaysWhatIsMissing)
{
    const auto document = parse("{}");
    EXPECT_EQ(document.root()["a"]["b"].string(), "");
    EXPECT_EQ(complaintOf(document), "the sample is not as expected: a.b: expected a string, found nothing.");
}

TEST(Decoder, StillComplainsAboutAnIllTypedOptionalValue)
{
    const auto document = parse(R"({"a":1})");
    EXPECT_EQ(document.root()["a"].stringOr("x"), "");
    EXPECT_NE(complaintOf(document), "none");
}

TEST(Decoder, RefusesWhatIsNotJsonWithoutQuotingIt)
{
    const auto document = Decoder::parse("<html>secret</html>", "The token reply");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, "json_invalid");
    EXPECT_EQ(document.error().message, "The token reply is not valid JSON.");
}

TEST(Decoder, DoesNotOverflowOnDeepNesting)
{
    const std::string deep(200'000, '[');
    EXPECT_FALSE(Decoder::parse(deep, "deep"));
}

} // namespace scout::json
