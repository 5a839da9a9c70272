// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"

#include "crypto/Base64.h"

#include <openssl/rand.h>

#include <cstdio>
#include <cstdlib>

namespace scout::crypto {

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1)
        return;
    std::fputs("scout: the system's random generator failed\n", stderr);
    std::abort();
}

std::string randomBytes(RandomSource& random, std::size_t count)
{
    std::string bytes(count, '\0');
    random.fill({reinterpret_cast<unsigned char*>(bytes.data()), bytes.size()});
    return bytes;
}

std::string randomToken(RandomSource& random, std::size_t bytes)
{
    return toBase64Url(randomBytes(random, bytes));
}

} // namespace scout::crypto
