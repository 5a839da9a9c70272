// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Random.h"

#include <string>
#include <string_view>

namespace scout::crypto {

/// Bytes of a specification's hex text; blanks are ignored.
std::string fromHex(std::string_view hex);
std::string toHex(std::string_view bytes);

/// Gives 0, 1, 2, … 255, 0, … and goes on where it stopped.
class CountingRandom final : public RandomSource {
public:
    void fill(std::span<unsigned char> bytes) override
    {
        for (auto& byte : bytes)
            byte = m_next++;
    }

private:
    unsigned char m_next = 0;
};

} // namespace scout::crypto
