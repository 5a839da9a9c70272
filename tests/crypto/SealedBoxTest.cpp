// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/SealedBox.h"

#include "crypto/Bytes.h"
#include "crypto/Digest.h"

#include <gtest/gtest.h>

#include <map>

namespace scout::crypto {

namespace {

constexpr ScryptCost kCheap{4, 8, 1};
constexpr std::size_t kHeaderSize = 76;
constexpr std::size_t kTagSize = 16;

BoxKey passphraseKey(const std::string& passphrase)
{
    CountingRandom counting;
    return BoxKey::derive(passphraseRecipe(counting, kCheap), Secret(passphrase)).value();
}

BoxKey fileKey()
{
    CountingRandom counting;
    return BoxKey::derive(keyFileRecipe(counting), Secret(std::string(32, 'k'))).value();
}

std::string sealed(const std::string& text, const BoxKey& key)
{
    SystemRandom random;
    return seal(Secret(text), key, random);
}

std::string openCode(const std::string& box, const BoxKey& key)
{
    const auto plain = open(box, key);
    return plain ? "opened" : plain.error().code;
}

/// What a reader is told when any one bit of the bytes [from, to) is turned.
std::map<std::string, int> codesOfFlips(std::size_t from, std::size_t to)
{
    const BoxKey key = passphraseKey("open sesame");
    const std::string box = sealed("a refresh token", key);
    std::map<std::string, int> codes;
    for (std::size_t at = from; at < to; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = box;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            ++codes[openCode(flipped, key)];
        }
    }
    return codes;
}

using Codes = std::map<std::string, int>;

} // namespace

TEST(SealedBox, OpensWithItsPassphraseAndWithItsKeyFile)
{
    for (const BoxKey& key : {passphraseKey("open sesame"), fileKey()}) {
        for (const std::string& text : {std::string(), std::string("token"), std::string(100'000, '\0')}) {
            const auto plain = open(sealed(text, key), key);
            ASSERT_TRUE(plain.ok());
            EXPECT_EQ(plain.value().reveal(), text);
        }
    }
}

TEST(SealedBox, AKeyDerivedAgainFromTheHeaderOpensIt)
{
    const std::string box = sealed("token", passphraseKey("open sesame"));
    const auto recipe = recipeOf(box);
    ASSERT_TRUE(recipe.ok());
    EXPECT_EQ(recipe.value().cost, kCheap);
    const auto again = BoxKey::derive(recipe.value(), Secret("open sesame"));
    EXPECT_EQ(openCode(box, again.value()), "opened");
}

TEST(SealedBox, NeverSealsTwiceWithOneNonce)
{
    const BoxKey key = passphraseKey("open sesame");
    EXPECT_NE(sealed("token", key).substr(32, 12), sealed("token", key).substr(32, 12));
}

TEST(SealedBox, ShowsNothingOfItsTextOrKey)
{
    const std::string box = sealed("a refresh token", passphraseKey("open sesame"));
    EXPECT_EQ(box.find("refresh"), std::string::npos);
    EXPECT_EQ(box.find("sesame"), std::string::npos);
    EXPECT_EQ(box.find(passphraseKey("open sesame").cipherKey().reveal().substr(0, 8)), std::string::npos);
}

TEST(SealedBox, TellsAWrongPassphraseFromDamage)
{
    const std::string box = sealed("token", passphraseKey("open sesame"));
    EXPECT_EQ(openCode(box, passphraseKey("open barley")), "box_wrong_key");
    EXPECT_EQ(openCode(box, fileKey()), "box_wrong_key");
}

TEST(SealedBox, FindsEveryTurnedBitOfTheHeader)
{
    EXPECT_EQ(codesOfFlips(0, 8), (Codes{{"box_foreign", 64}}));
    EXPECT_EQ(codesOfFlips(8, 9), (Codes{{"box_newer", 8}}));
    EXPECT_EQ(codesOfFlips(9, kHeaderSize), (Codes{{"box_damaged", int(kHeaderSize - 9) * 8}}));
}

TEST(SealedBox, FindsEveryTurnedBitOfTextAndTag)
{
    const std::size_t end = kHeaderSize + std::string("a refresh token").size() + kTagSize;
    EXPECT_EQ(codesOfFlips(kHeaderSize, end), (Codes{{"box_damaged", int(end - kHeaderSize) * 8}}));
}

// A forger can compute the checksum of a header, but not its tag.
TEST(SealedBox, TheHeaderIsAuthenticatedBeyondItsChecksum)
{
    const BoxKey key = passphraseKey("open sesame");
    std::string forged = sealed("token", key);
    forged[13] = 1; // a reserved byte that no reader looks at
    forged.replace(68, 8, sha256(forged.substr(0, 68)).substr(0, 8));
    EXPECT_TRUE(recipeOf(forged).ok());
    EXPECT_EQ(openCode(forged, key), "box_damaged");
}

TEST(SealedBox, FindsATruncationAtEveryLength)
{
    const BoxKey key = passphraseKey("open sesame");
    const std::string box = sealed("token", key);
    EXPECT_EQ(openCode("", key), "box_foreign");
    for (std::size_t size = 1; size < box.size(); ++size)
        EXPECT_EQ(openCode(box.substr(0, size), key), "box_truncated") << size;
    EXPECT_EQ(openCode(box + '\0', key), "box_damaged");
}

TEST(SealedBox, DoesNotTakeAnotherFileForABox)
{
    EXPECT_EQ(recipeOf(R"({"version":1})").error().code, "box_foreign");
    EXPECT_EQ(recipeOf(std::string(500, '\0')).error().code, "box_foreign");
}

TEST(BoxKey, RefusesAKeyFileOfAnotherSize)
{
    SystemRandom random;
    for (const std::size_t size : {0U, 31U, 33U}) {
        const auto key = BoxKey::derive(keyFileRecipe(random), Secret(std::string(size, 'k')));
        ASSERT_FALSE(key.ok());
        EXPECT_EQ(key.error().code, "bad_key_file");
    }
}

TEST(BoxKey, RefusesAnEmptyPassphrase)
{
    SystemRandom random;
    EXPECT_EQ(BoxKey::derive(passphraseRecipe(random, kCheap), Secret()).error().code, "empty_passphrase");
}

TEST(BoxKey, SaltKeepsTwoBoxesOfOneKeyFileApart)
{
    SystemRandom random;
    const Secret bytes(std::string(32, 'k'));
    const auto one = BoxKey::derive(keyFileRecipe(random), bytes);
    const auto two = BoxKey::derive(keyFileRecipe(random), bytes);
    EXPECT_FALSE(one.value().cipherKey() == two.value().cipherKey());
    EXPECT_NE(one.value().check(), two.value().check());
}

} // namespace scout::crypto
