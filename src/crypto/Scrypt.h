// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <cstdint>
#include <string_view>

namespace scout::crypto {

/// How dear one guess at a passphrase is: 128 · 2^logN · r bytes of memory, p times over. The default takes
/// 128 MiB and, on a laptop, half a second.
struct ScryptCost {
    std::uint8_t logN = 17;
    std::uint8_t r = 8;
    std::uint8_t p = 1;

    bool operator==(const ScryptCost&) const = default;
};

/// RFC 7914: `length` bytes of key from a passphrase. Slow on purpose: call it on a pool thread.
/// Error: Storage "out_of_memory", also for a cost that asks for more than 1 GiB.
Result<Secret> scrypt(
    const Secret& passphrase, std::string_view salt, const ScryptCost& cost, std::size_t length);

} // namespace scout::crypto
