// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/ProxyRules.h"

#include <filesystem>
#include <memory>

class QNetworkAccessManager;
class QSslConfiguration;

namespace scout::net {

struct QtHttpOptions {
    /// More authorities in PEM to trust beside the system's: a company's own, or one of a test.
    std::filesystem::path extraCaFile = {};
    ProxyRules proxies = {};
};

/// The one that talks to the world, over QNetworkAccessManager: HTTP/1.1, TLS 1.2 or better, certificates
/// always verified, no cookies, no cache, no remembered passwords. Lives on the application's thread and must
/// outlive the tasks of its sends.
///
/// A request with a body, POST and PATCH in any case, goes out once at most; Qt may repeat others by itself
/// where a connection closes without an answer. One fault stays hidden: Qt 6.4 can't tell a chunked answer
/// that was cut from a whole one unless it is packed. Whoever reads unpacked CSV compares
/// Sforce-NumberOfRecords; JSON gives itself away.
///
/// Errors: as HttpClient says; Network "tls_intercepted" (net/TlsFault.h); BadRequest "url_invalid",
/// BadRequest "url_insecure" for credentials that would leave this machine unencrypted, Storage
/// "ca_file_unreadable" if the extra CA file holds no certificate.
class QtHttpClient final : public HttpClient {
public:
    explicit QtHttpClient(QtHttpOptions options = {});
    ~QtHttpClient() override;
    QtHttpClient(const QtHttpClient&) = delete;
    QtHttpClient& operator=(const QtHttpClient&) = delete;

    Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    std::optional<Error> m_brokenSetup;
    std::unique_ptr<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace scout::net
