// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/PrivateKey.h"

namespace scout::crypto {

/// The compact serialization of a JSON Web Signature with RS256 (RFC 7515 section 3.1 and appendix A.2):
/// header, payload and signature in base64url. `payload` is signed as it is, to the byte. Secret, since
/// whoever holds a signed assertion can use it until it expires.
Secret signRs256(std::string_view payload, const PrivateKey& key);

} // namespace scout::crypto
