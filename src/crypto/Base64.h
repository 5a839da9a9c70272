// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace scout::crypto {

/// RFC 4648. Decoding is strict: no white space, no foreign characters, exact padding, and no bits left over,
/// so that two texts never decode to the same bytes. Errors: BadRequest "bad_base64"; the message never
/// quotes the text, which may be a secret.

/// The standard alphabet, padded (section 4).
std::string toBase64(std::string_view bytes);
Result<std::string> fromBase64(std::string_view text);

/// The alphabet that is safe in URLs and file names (section 5), without padding, as JWT and PKCE want it.
std::string toBase64Url(std::string_view bytes);
Result<std::string> fromBase64Url(std::string_view text);

} // namespace scout::crypto
