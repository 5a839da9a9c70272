// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Request.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

TEST(Request, FindsHeadersWhateverTheirCase)
{
    Request request;
    request.headers = {{"authorization", "Bearer x"}};
    EXPECT_EQ(request.header("Authorization"), "Bearer x");
    EXPECT_EQ(request.header("Accept"), "");
}

TEST(Request, ReadsCookies)
{
    Request request;
    request.headers = {{"Cookie", "a=1; sid=00D!x=y ; b=2"}};
    EXPECT_EQ(request.cookie("sid"), "00D!x=y");
    EXPECT_EQ(request.cookie("si"), "");
}

TEST(Request, ReadsABodyAsAFormOnlyIfItIsOne)
{
    Request request;
    request.body = "grant_type=password";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"}};
    EXPECT_EQ(request.form().value("grant_type"), "password");
    request.headers = {{"Content-Type", "application/json"}};
    EXPECT_TRUE(request.form().entries().empty());
}

} // namespace scout::demoorg
