// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "crypto/Random.h"
#include "demoorg/ServerEnvironment.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace scout::demoorg {

/// A Salesforce org on this computer: sign-in, Setup and data API over HTTP, on threads of its own. Its data,
/// apps, approvals and refresh tokens live in one SQLite file and outlive the server.
///
/// Three hosts lead to it, each on a port of its own: the org's My Domain, and the login hosts of production
/// and of sandboxes.
class Server {
public:
    struct Options {
        std::string address = "127.0.0.1"; ///< numeric; "127.0.0.1" means ::1 as well, where there is one
        int port = 0; ///< of the org's own host; 0: any free one
        std::filesystem::path dataFile = {}; ///< empty: everything goes with the server
        std::map<std::string, std::int64_t> records = {}; ///< "Account" → 1000, for a new data file
        std::uint64_t seed = 1;
        bool isSandbox = false;
        std::chrono::milliseconds accessTokenLifetime = std::chrono::hours(2);
        std::int64_t apiLimit = 15'000; ///< calls in 24 hours
        std::chrono::seconds locatorLifetime = std::chrono::hours(48); ///< of a query's later pages
        std::vector<std::string> faults = {}; ///< WHAT[@WHERE][:COUNT]; see FaultSpec
        std::chrono::milliseconds latency = {}; ///< before every answer of the services
        std::filesystem::path jwtCertificate = {}; ///< of the org's own app, PEM or DER; empty: one is made
        bool rotatesRefreshTokens = false;
        bool usesTls = false; ///< all hosts by https, with a certificate authority of the org's own
        const Clock* clock = nullptr; ///< null: the system's
        crypto::RandomSource* random = nullptr; ///< null: the system's
    };

    /// Errors: Network "port_busy", Storage where the data file can't be used, BadRequest
    /// "demo_records_invalid", "bad_certificate" or "bad_fault".
    static Result<std::unique_ptr<Server>> start(Options options);
    /// Stops answering, finishing what is under way.
    ~Server();

    /// "http://127.0.0.1:PORT", or "https://…"; "localhost" leads there too.
    std::string baseUrl() const;
    int port() const;
    /// The login hosts, on ports of their own.
    std::string productionLoginUrl() const;
    std::string sandboxLoginUrl() const;

    /// Facts and throw-away credentials for clients; each call mints new tokens. Errors: NotFound
    /// "demo_app_missing" where the org's own app was deleted in Setup.
    Result<ServerEnvironment> environment();

private:
    class Impl;
    explicit Server(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace scout::demoorg
