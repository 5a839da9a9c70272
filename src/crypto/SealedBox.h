// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/BoxKey.h"

namespace scout::crypto {

/// Bytes that only the holder of a key can read, and nobody can change unseen: AES-256-GCM.
///
///     offset size
///          0    8  "SCOUTBOX"
///          8    1  version, 1
///          9    1  key source: 1 passphrase, 2 key file      ///         10    3  scrypt cost: log2 N, r, p
///          (0 0 0 for 2)    | the KeyRecipe
///         13    3  zero                                       |
///         16   16  salt                                      /
///         32   12  nonce, new for every sealing
///         44   16  key check: derived from the key, tells a wrong key from damage
///         60    8  size of the sealed text, big-endian: tells a file that was cut off
///         68    8  SHA-256 of the 68 bytes before, cut to 8: tells a damaged header from a wrong key
///         76    n  sealed text
///       76+n   16  tag, over the sealed text and all 76 bytes of the header
///
/// Errors, all Storage: "box_foreign" (something else), "box_newer" (a version that this program does not
/// know), "box_truncated", "box_damaged", "box_wrong_key".

std::string seal(const Secret& plain, const BoxKey& key, RandomSource& random);

/// What to derive the key from. Also finds every damage that shows without the key.
Result<KeyRecipe> recipeOf(std::string_view box);

/// `key` must come from recipeOf(box); one of another recipe is a wrong key.
Result<Secret> open(std::string_view box, const BoxKey& key);

} // namespace scout::crypto
