// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Jws.h"

#include "crypto/Base64.h"

namespace scout::crypto {

Secret signRs256(std::string_view payload, const PrivateKey& key)
{
    std::string token = toBase64Url(R"({"alg":"RS256"})") + '.' + toBase64Url(payload);
    token += '.' + toBase64Url(key.sign(token));
    return Secret(std::move(token));
}

} // namespace scout::crypto
