// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Certificate.h"

namespace scout::connections {

/// A private key and the certificate over it, as a JWT connection needs them.
struct KeyPair {
    crypto::PrivateKey key;
    crypto::Certificate certificate;
};

struct KeyOrder {
    int bits = crypto::PrivateKey::kLeastBits;
    std::string name; ///< in the certificate
    TimePoint from;
    TimePoint until;
};

/// Takes up to seconds: for the pool. Errors: BadRequest "certificate_name_invalid".
Result<KeyPair> makeKeyPair(const KeyOrder& order);

/// What the user has: a key in PEM and its certificate in PEM or DER. Errors: those of PrivateKey::read,
/// Certificate::read and orgs::checkCertificate.
Result<KeyPair> readKeyPair(
    const Secret& keyPem, const Secret& passphrase, const std::string& certificate, TimePoint now);

} // namespace scout::connections
