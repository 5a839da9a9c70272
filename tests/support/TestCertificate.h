// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include <filesystem>

namespace scout::test {

/// A certificate for "localhost" that vouches for itself, made for one test run.
struct TestCertificate {
    QSslConfiguration serverTls;
    QByteArray pem; ///< the certificate, for a client that shall trust it
};

TestCertificate makeTestCertificate();

} // namespace scout::test
