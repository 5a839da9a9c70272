// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <optional>
#include <string_view>

namespace scout::crypto {

/// A text that somebody else sealed with AES-256-GCM (NIST SP 800-38D): a key of 32 bytes, a nonce of 12, a
/// tag of 16. All of them are raw bytes.
struct AesGcmText {
    std::string_view nonce;
    std::string_view sealed;
    std::string_view tag;
};

/// Nothing where the key does not fit, a byte was changed, or a size is wrong.
std::optional<Secret> openAesGcm(const AesGcmText& text, const Secret& key);

} // namespace scout::crypto
