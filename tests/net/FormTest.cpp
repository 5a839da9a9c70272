// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Form.h"

#include <gtest/gtest.h>

namespace scout::net {

TEST(FormBody, EncodesNamesAndValues)
{
    FormBody body;
    body.add("grant_type", "authorization_code").add("code", Secret("aPrx.D+x==")).add("näme", "a&b=c d%");
    EXPECT_EQ(body.text(), "grant_type=authorization_code&code=aPrx.D%2Bx%3D%3D&n%C3%A4me=a%26b%3Dc%20d%25");
}

TEST(FormBody, LeavesOutWhatHasNoValue)
{
    FormBody body;
    body.addUnlessEmpty("client_secret", Secret()).addUnlessEmpty("a", "1").addUnlessEmpty("b", "");
    EXPECT_EQ(body.text(), "a=1");
}

TEST(FormFields, DecodesExactlyOnce)
{
    const auto form = FormFields::parse("code=aPrx.D%252Bx&text=end-user+denied%2Bx&empty=&bare");
    EXPECT_EQ(form.single("code"), "aPrx.D%2Bx");
    EXPECT_EQ(form.single("text"), "end-user denied+x");
    EXPECT_EQ(form.single("empty"), "");
    EXPECT_EQ(form.single("bare"), "");
    EXPECT_EQ(form.single("other"), std::nullopt);
}

TEST(FormFields, DoesNotChooseBetweenTwoOfAName)
{
    const auto form = FormFields::parse("state=good&state=bad");
    EXPECT_TRUE(form.has("state"));
    EXPECT_EQ(form.single("state"), std::nullopt);
}

TEST(FormFields, ReadsWhatTheBodyWrites)
{
    const std::string every = "a&b=c+d%20 é\r\n\"'~";
    FormBody body;
    body.add("value", every);
    EXPECT_EQ(FormFields::parse(body.text()).single("value"), every);
}

TEST(FormFields, IsEmptyForNothing)
{
    EXPECT_TRUE(FormFields::parse("").empty());
    EXPECT_TRUE(FormFields::parse("&&").empty());
}

} // namespace scout::net
