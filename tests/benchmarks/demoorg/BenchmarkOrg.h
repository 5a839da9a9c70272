// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Server.h"

namespace scout::demoorg {

/// Cores of the machine: servers keep to the one, clients to the other, so that neither takes the other's
/// time.
constexpr int kServerCore = 0;
constexpr int kClientCore = 1;

/// The query that pages and results are measured with: ten fields of so many accounts.
constexpr std::int64_t kAccounts = 200'000;
constexpr const char* kAccountQuery = "SELECT Id, Name, Type, Industry, Phone, Website, BillingCity, "
                                      "AnnualRevenue, NumberOfEmployees, CreatedDate "
                                      "FROM Account";

/// From here on the calling thread, and those that it starts, run on this core only. Nothing where there is
/// no such core.
void keepTo(int core);

/// A demo org on the server's core, with so many records. The caller is on the client's core afterwards.
class BenchmarkOrg {
public:
    explicit BenchmarkOrg(std::map<std::string, std::int64_t> records);

    int port() const { return m_server->port(); }
    const std::string& token() const { return m_token; }

private:
    std::unique_ptr<Server> m_server;
    std::string m_token;
};

/// The one with kAccounts accounts, which is made once.
const BenchmarkOrg& accountOrg();

} // namespace scout::demoorg
