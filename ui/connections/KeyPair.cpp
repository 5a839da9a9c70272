// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/KeyPair.h"

#include "crypto/Random.h"
#include "orgs/UnattendedConnect.h"

namespace scout::connections {

Result<KeyPair> makeKeyPair(const KeyOrder& order)
{
    auto key = crypto::PrivateKey::generate(order.bits);
    crypto::SystemRandom random;
    auto certificate = crypto::Certificate::selfSigned(key, {order.name, order.from, order.until}, random);
    if (!certificate)
        return certificate.error();
    return KeyPair{std::move(key), std::move(certificate).value()};
}

Result<KeyPair> readKeyPair(
    const Secret& keyPem, const Secret& passphrase, const std::string& certificate, TimePoint now)
{
    auto key = crypto::PrivateKey::read(keyPem, passphrase);
    if (!key)
        return key.error();
    auto read = crypto::Certificate::read(certificate);
    if (!read)
        return read.error();
    const auto usable = orgs::checkCertificate(*read, *key, now);
    if (!usable)
        return usable.error();
    return KeyPair{std::move(key).value(), std::move(read).value()};
}

} // namespace scout::connections
