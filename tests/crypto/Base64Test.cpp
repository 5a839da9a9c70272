// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Base64.h"

#include "crypto/Bytes.h"

#include <gtest/gtest.h>

namespace scout::crypto {

namespace {

struct Vector {
    std::string bytes;
    std::string padded;
    std::string unpadded;
};

// RFC 4648, section 10.
const Vector kVectors[] = {
    {"", "", ""},
    {"f", "Zg==", "Zg"},
    {"fo", "Zm8=", "Zm8"},
    {"foo", "Zm9v", "Zm9v"},
    {"foob", "Zm9vYg==", "Zm9vYg"},
    {"fooba", "Zm9vYmE=", "Zm9vYmE"},
    {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
};

} // namespace

TEST(Base64, MatchesTheVectorsOfRfc4648)
{
    for (const auto& vector : kVectors) {
        EXPECT_EQ(toBase64(vector.bytes), vector.padded);
        EXPECT_EQ(toBase64Url(vector.bytes), vector.unpadded);
        EXPECT_EQ(fromBase64(vector.padded).value(), vector.bytes);
        EXPECT_EQ(fromBase64Url(vector.unpadded).value(), vector.bytes);
    }
}

TEST(Base64, UsesTheAlphabetOfItsVariant)
{
    const std::string bytes = fromHex("fb ff fe");
    EXPECT_EQ(toBase64(bytes), "+//+");
    EXPECT_EQ(toBase64Url(bytes), "-__-");
    EXPECT_EQ(fromBase64("+//+").value(), bytes);
    EXPECT_EQ(fromBase64Url("-__-").value(), bytes);
    EXPECT_FALSE(fromBase64("-__-").ok());
    EXPECT_FALSE(fromBase64Url("+//+").ok());
}

TEST(Base64, CarriesEveryByteValue)
{
    CountingRandom counting;
    const std::string bytes = randomBytes(counting, 256);
    EXPECT_EQ(fromBase64(toBase64(bytes)).value(), bytes);
    EXPECT_EQ(fromBase64Url(toBase64Url(bytes)).value(), bytes);
}

TEST(Base64, RefusesWhatIsNotExact)
{
    for (const char* text :
        {"Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zm9v\n", " Zm9v", "Zm9v====", "Zm=v", "Zm9*"})
        EXPECT_FALSE(fromBase64(text).ok()) << text;
    for (const char* text : {"Z", "Zg==", "Zm9vY", "Zm9v Zg", "Zm9v.", "Z\xc3\xa4"})
        EXPECT_FALSE(fromBase64Url(text).ok()) << text;
}

TEST(Base64, RefusesLeftOverBitsSoThatEachTextIsUnique)
{
    EXPECT_FALSE(fromBase64("Zh==").ok());
    EXPECT_FALSE(fromBase64("Zm9=").ok());
    EXPECT_FALSE(fromBase64Url("Zh").ok());
}

TEST(Base64, ErrorNamesTheKindAndNotTheText)
{
    const auto decoded = fromBase64("top*secret!!");
    ASSERT_FALSE(decoded.ok());
    EXPECT_EQ(decoded.error().kind, ErrorKind::BadRequest);
    EXPECT_EQ(decoded.error().code, "bad_base64");
    EXPECT_EQ(decoded.error().message.find("secret"), std::string::npos);
}

} // namespace scout::crypto
