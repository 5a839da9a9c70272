// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of 2,000 records with 10 fields over one keep-alive connection, next to nginx with the same bytes.
#include "benchmarks/demoorg/BenchmarkOrg.h"
#include "benchmarks/demoorg/LoopbackClient.h"
#include "benchmarks/demoorg/Nginx.h"

#include <benchmark/benchmark.h>

#include <optional>
#include <stdexcept>

namespace scout::demoorg {

namespace {

constexpr std::int64_t kPage = 2000;

/// Reads page after page of one query, and begins again at its end.
class PageReader {
public:
    explicit PageReader(const BenchmarkOrg& org)
        : m_client(org.port(), org.token())
        , m_first(m_client.get(apiPath("/query?q=" + encoded(kAccountQuery))))
        , m_locator(locatorIn(m_first))
    { }

    const std::string& first() const { return m_first; }
    std::string_view next()
    {
        m_row = m_row + kPage < kAccounts ? m_row + kPage : kPage;
        return m_client.get(apiPath("/query/" + m_locator + "-" + std::to_string(m_row)));
    }

private:
    static std::string locatorIn(const std::string& page)
    {
        const auto start = page.find("/query/");
        if (start == std::string::npos)
            throw std::runtime_error("the first page has no successor");
        return page.substr(start + 7, 18);
    }

    LoopbackClient m_client;
    std::string m_first;
    std::string m_locator;
    std::int64_t m_row = 0;
};

using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point since)
{
    return std::chrono::duration<double>(Clock::now() - since).count();
}

/// The two take turns, so that a busy machine slows both. Must: 150,000 records a second, and a share of
/// nginx's rate of 0.25.
void pages(benchmark::State& state)
{
    const BenchmarkOrg& org = accountOrg();
    PageReader reader(org);
    std::optional<Nginx> nginx;
    std::optional<LoopbackClient> yardstick;
    if (Nginx::isInstalled()) {
        nginx.emplace(reader.first());
        yardstick.emplace(nginx->port(), std::string());
    }
    double ours = 0;
    double theirs = 0;
    for (auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(reader.next().size());
        const double took = seconds(start);
        state.SetIterationTime(took);
        ours += took;
        if (!yardstick)
            continue;
        const auto theirStart = Clock::now();
        benchmark::DoNotOptimize(yardstick->get("/page").size());
        theirs += seconds(theirStart);
    }
    state.counters["records"] =
        benchmark::Counter(double(kPage), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["page_bytes"] = double(reader.first().size());
    if (yardstick)
        state.counters["share_of_nginx"] = theirs / ours;
    else
        state.SetLabel("nginx is not installed: no yardstick");
}

/// The query itself, with its first page, where the rows must be found first.
void firstPages(benchmark::State& state)
{
    const BenchmarkOrg& org = accountOrg();
    LoopbackClient client(org.port(), org.token());
    const std::string path = apiPath("/query?q=" + encoded(kAccountQuery));
    for (auto _ : state)
        benchmark::DoNotOptimize(client.get(path).size());
}

BENCHMARK(pages)->UseManualTime()->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK(firstPages)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace scout::demoorg
