// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/demoorg/BenchmarkOrg.h"

#include <sched.h>

#include <stdexcept>

namespace scout::demoorg {

void keepTo(int core)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    (void)sched_setaffinity(0, sizeof cores, &cores);
}

BenchmarkOrg::BenchmarkOrg(std::map<std::string, std::int64_t> records)
{
    Server::Options options;
    options.records = std::move(records);
    options.apiLimit = 1'000'000'000;
    keepTo(kServerCore);
    auto server = Server::start(std::move(options));
    keepTo(kClientCore);
    if (!server)
        throw std::runtime_error(server.error().message);
    m_server = std::move(server).value();
    m_token = m_server->environment().value().accessToken.reveal();
}

const BenchmarkOrg& accountOrg()
{
    static const BenchmarkOrg org({{"Account", kAccounts}});
    return org;
}

} // namespace scout::demoorg
