// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include <string>

namespace scout::test {

/// A certificate with its key, made for one test run.
struct TestCertificate {
    QSslConfiguration serverTls;
    QByteArray pem; ///< for a client that shall trust it
};

/// One for "localhost" that vouches for itself.
TestCertificate makeTestCertificate();

/// One for `host` of the authority `issuer`, whose certificate is the `pem`: as a box makes them that opens
/// connections.
TestCertificate makeTestCertificate(const std::string& host, const std::string& issuer);

} // namespace scout::test
