// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ContentCoding.h"

#include "support/Gzip.h"

#include <gtest/gtest.h>

namespace scout::net {

namespace {

constexpr std::size_t kLimit = 100'000'000;

} // namespace

TEST(ContentCoding, LeavesPlainBodiesAlone)
{
    EXPECT_EQ(*decodeContent("plain", "", kLimit), "plain");
    EXPECT_EQ(*decodeContent("plain", "identity", kLimit), "plain");
    EXPECT_EQ(*decodeContent("", "gzip", kLimit), "");
}

TEST(ContentCoding, UnpacksGzipOfAnySize)
{
    for (const std::size_t size : {std::size_t(1), std::size_t(256 * 1024), std::size_t(3'000'000)}) {
        const std::string text(size, 'x');
        EXPECT_EQ(*decodeContent(test::gzip(text), "GZIP", kLimit), text);
    }
}

TEST(ContentCoding, UnpacksSeveralMembers)
{
    EXPECT_EQ(*decodeContent(test::gzip("one, ") + test::gzip("two"), "gzip", kLimit), "one, two");
}

TEST(ContentCoding, NoticesEveryCut)
{
    const std::string whole = test::gzip("a text that is long enough to be cut anywhere");
    for (std::size_t length = 1; length < whole.size(); ++length) {
        const auto body = decodeContent(whole.substr(0, length), "gzip", kLimit);
        ASSERT_FALSE(body) << length;
        EXPECT_EQ(body.error().kind, ErrorKind::Network) << length;
        EXPECT_EQ(body.error().code, "network_cut") << length;
    }
}

TEST(ContentCoding, NoticesADamagedByte)
{
    std::string damaged = test::gzip("a text with a checksum");
    damaged[damaged.size() - 6] = static_cast<char>(damaged[damaged.size() - 6] ^ 1);
    EXPECT_EQ(decodeContent(damaged, "gzip", kLimit).error().code, "network_garbage");
}

TEST(ContentCoding, RefusesWhatIsNoGzip)
{
    EXPECT_EQ(decodeContent("abcd", "gzip", kLimit).error().kind, ErrorKind::BadResponse);
    EXPECT_EQ(decodeContent("abcd", "br", kLimit).error().code, "network_garbage");
}

TEST(ContentCoding, StopsABomb)
{
    const auto body = decodeContent(test::gzip(std::string(2'000'000, '\0')), "gzip", 1'000'000);
    ASSERT_FALSE(body);
    EXPECT_EQ(body.error().code, "network_garbage");
}

} // namespace scout::net
