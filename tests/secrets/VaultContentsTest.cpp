// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultContents.h"

#include <gtest/gtest.h>

namespace scout::secrets {

namespace {

Secrets sample()
{
    Secrets secrets;
    secrets["org/1/refresh_token"] = Secret("5Aep861");
    secrets["org/1/key"] = Secret(std::string("a\0b", 3));
    secrets[""] = Secret();
    return secrets;
}

} // namespace

TEST(VaultContents, ReadsWhatItWrites)
{
    EXPECT_EQ(decodeSecrets(encodeSecrets(sample())).value(), sample());
    EXPECT_TRUE(decodeSecrets(encodeSecrets({}))->empty());
}

TEST(VaultContents, NoticesEveryCut)
{
    const std::string text = encodeSecrets(sample()).reveal();
    Secrets first; // what a cut between two secrets leaves
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto secrets = decodeSecrets(Secret(text.substr(0, size)));
        if (secrets)
            EXPECT_LT(secrets->size(), sample().size()) << size;
        else
            EXPECT_EQ(secrets.error().code, "vault_damaged") << size;
    }
}

TEST(VaultContents, DoesNotReadBeyondASizeThatLies)
{
    const auto secrets = decodeSecrets(Secret(std::string("\x01\xff\xff\xff\xff name", 10)));
    ASSERT_FALSE(secrets.ok());
    EXPECT_EQ(secrets.error().code, "vault_damaged");
}

TEST(VaultContents, LeavesANewerVersionAlone)
{
    EXPECT_EQ(decodeSecrets(Secret("\x02rest")).error().code, "vault_newer");
}

} // namespace scout::secrets
