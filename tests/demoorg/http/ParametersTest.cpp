// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Parameters.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

TEST(Parameters, ReadsFormText)
{
    const auto form = Parameters::parse("a=1&b=x+y%26z&empty=&bare&a=2");
    EXPECT_EQ(form.value("a"), "1");
    EXPECT_EQ(form.value("b"), "x y&z");
    EXPECT_EQ(form.find("empty"), std::optional<std::string>(""));
    EXPECT_TRUE(form.contains("bare"));
    EXPECT_FALSE(form.contains("missing"));
    EXPECT_EQ(form.values("a"), (std::vector<std::string>{"1", "2"}));
}

TEST(Parameters, TellsNamesApartByCase)
{
    EXPECT_FALSE(Parameters::parse("Code=1").contains("code"));
}

TEST(Parameters, KeepsBrokenEscapesAsTheyStand)
{
    EXPECT_EQ(Parameters::parse("a=%zz%4").value("a"), "%zz%4");
}

TEST(Parameters, WritesWhatItReads)
{
    const Parameters form{{"a b", "c&d=e"}, {"plus", "1+1"}, {"utf8", "Zürich"}};
    EXPECT_EQ(form.text(), "a+b=c%26d%3De&plus=1%2B1&utf8=Z%C3%BCrich");
    EXPECT_EQ(Parameters::parse(form.text()), form);
}

TEST(Parameters, SetReplacesAndRemoves)
{
    auto form = Parameters::parse("a=1&b=2&a=3");
    form.set("a", "9");
    form.set("c", "4");
    EXPECT_EQ(form.text(), "a=9&b=2&c=4");
    form.remove("b");
    EXPECT_EQ(form.text(), "a=9&c=4");
}

TEST(WithQuery, AddsBehindWhatIsThere)
{
    EXPECT_EQ(withQuery("http://localhost:1717/cb", {{"code", "a="}}), "http://localhost:1717/cb?code=a%3D");
    EXPECT_EQ(withQuery("http://localhost/cb?x=1", {{"y", "2"}}), "http://localhost/cb?x=1&y=2");
    EXPECT_EQ(withQuery("app://cb#frag", {{"y", "2"}}), "app://cb?y=2#frag");
    EXPECT_EQ(withQuery("http://localhost/cb", {}), "http://localhost/cb");
}

} // namespace scout::demoorg
