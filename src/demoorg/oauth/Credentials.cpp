// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Credentials.h"

#include <algorithm>

namespace scout::demoorg {

std::string newConsumerKey(crypto::RandomSource& random)
{
    std::string key = "3MVG9" + crypto::randomToken(random, 60);
    std::replace(key.begin(), key.end(), '-', '.');
    return key;
}

std::string newConsumerSecret(crypto::RandomSource& random)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string secret;
    for (const char c : crypto::randomBytes(random, 32)) {
        const auto byte = static_cast<unsigned char>(c);
        secret += kHex[byte >> 4];
        secret += kHex[byte & 15];
    }
    return secret;
}

} // namespace scout::demoorg
