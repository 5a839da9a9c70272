// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace scout::crypto {

/// Where randomness comes from, so that tests can know what comes next.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;
};

/// OpenSSL's generator, seeded by the system. Safe on any thread. Ends the program if the system has no
/// randomness to give: there is no safe way on from there.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<unsigned char> bytes) override;
};

/// `count` raw bytes.
std::string randomBytes(RandomSource& random, std::size_t count);

/// `bytes` random bytes as base64url text (A-Z a-z 0-9 - _), for `state` values and identifiers. The default
/// gives 43 characters.
std::string randomToken(RandomSource& random, std::size_t bytes = 32);

} // namespace scout::crypto
