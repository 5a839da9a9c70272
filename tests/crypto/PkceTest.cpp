// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Pkce.h"

#include "crypto/Bytes.h"

#include <gtest/gtest.h>

namespace scout::crypto {

TEST(Pkce, ChallengeMatchesAppendixBOfRfc7636)
{
    EXPECT_EQ(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(Pkce, VerifierHoldsOnlyWhatSalesforceTakes)
{
    SystemRandom random;
    for (int i = 0; i < 200; ++i) {
        const Pkce pkce = makePkce(random);
        EXPECT_EQ(pkce.verifier.reveal().size(), 43U);
        EXPECT_EQ(pkce.verifier.reveal().find_first_not_of(
                      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
            std::string::npos);
    }
}

TEST(Pkce, ChallengeBelongsToItsVerifier)
{
    CountingRandom counting;
    const Pkce first = makePkce(counting);
    const Pkce second = makePkce(counting);
    EXPECT_EQ(first.challenge, pkceChallenge(first.verifier.reveal()));
    EXPECT_NE(first.verifier, second.verifier);
    EXPECT_NE(first.challenge, second.challenge);
}

} // namespace scout::crypto
