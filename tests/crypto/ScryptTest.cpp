// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Scrypt.h"

#include "crypto/Bytes.h"

#include <gtest/gtest.h>

namespace scout::crypto {

namespace {

std::string hexOf(std::string_view passphrase, std::string_view salt, const ScryptCost& cost)
{
    const auto key = scrypt(Secret(std::string(passphrase)), salt, cost, 64);
    return key ? toHex(key.value().reveal()) : key.error().code;
}

} // namespace

// RFC 7914, section 12: N = 16, 1024 and 16384.
TEST(Scrypt, MatchesTheVectorsOfRfc7914)
{
    EXPECT_EQ(hexOf("", "", {4, 1, 1}),
        "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    EXPECT_EQ(hexOf("password", "NaCl", {10, 8, 16}),
        "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    EXPECT_EQ(hexOf("pleaseletmein", "SodiumChloride", {14, 8, 1}),
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

TEST(Scrypt, DefaultCostIsTheOneThatTheVaultPromises)
{
    const ScryptCost cost;
    EXPECT_EQ(cost, (ScryptCost{17, 8, 1}));
    EXPECT_TRUE(scrypt(Secret("correct horse"), "battery staple", cost, 32).ok())
        << "128 MiB must be allowed";
}

TEST(Scrypt, RefusesACostThatNoMachineShouldPay)
{
    for (const ScryptCost cost :
        {ScryptCost{30, 8, 1}, ScryptCost{63, 1, 1}, ScryptCost{200, 8, 1}, ScryptCost{0, 0, 0}})
        EXPECT_EQ(hexOf("x", "y", cost), "out_of_memory");
}

} // namespace scout::crypto
