// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fifty clients at once, and a result of five million rows.
#include "benchmarks/demoorg/BenchmarkOrg.h"
#include "benchmarks/demoorg/LoopbackClient.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>
#include <unistd.h>

namespace scout::demoorg {

namespace {

/// How many megabytes of this process are in memory.
double residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    std::int64_t total = 0;
    std::int64_t resident = 0;
    status >> total >> resident;
    return double(resident * ::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Each asks for pages for two seconds. Must: none starves, so the slowest gets its share.
void fiftyClients(benchmark::State& state)
{
    constexpr int kClients = 50;
    const BenchmarkOrg org({{"Account", 4000}});
    const std::string path =
        apiPath("/query?q=" + encoded("SELECT Id, Name, Industry FROM Account LIMIT 2000"));
    std::vector<std::int64_t> pages(kClients);
    for (auto _ : state) {
        std::atomic<bool> isOver = false;
        std::vector<std::thread> clients;
        for (int i = 0; i < kClients; ++i)
            clients.emplace_back([&, i] {
                LoopbackClient client(org.port(), org.token());
                for (; !isOver; ++pages[std::size_t(i)])
                    benchmark::DoNotOptimize(client.get(path).size());
            });
        std::this_thread::sleep_for(std::chrono::seconds(2));
        isOver = true;
        for (auto& client : clients)
            client.join();
    }
    std::sort(pages.begin(), pages.end());
    state.counters["pages_of_slowest"] = double(pages.front());
    state.counters["pages_of_median"] = double(pages[kClients / 2]);
    state.counters["pages_of_fastest"] = double(pages.back());
}

/// The whole of one result, page after page. Must: `growth_MB` between the first tenth and the end stays
/// small. The memory is that of server and client, with up to a gigabyte of the file that SQLite has mapped.
void fiveMillionRows(benchmark::State& state)
{
    const std::int64_t rows = state.range(0);
    const BenchmarkOrg org({{"CampaignMember", rows}, {"Campaign", 10}, {"Lead", 1000}, {"Contact", 1000}});
    LoopbackClient client(org.port(), org.token());
    const std::string query = "SELECT Id, CampaignId, Status FROM CampaignMember";
    double early = 0;
    for (auto _ : state) {
        std::string path = apiPath("/query?q=" + encoded(query));
        for (std::int64_t read = 2000; !path.empty(); read += 2000) {
            const auto page = client.get(path);
            if (read == rows / 10)
                early = residentMegabytes();
            constexpr std::string_view kNext = "\"nextRecordsUrl\":\"";
            const auto next = page.find(kNext);
            path = next == std::string_view::npos
                ? std::string()
                : std::string(page.substr(
                    next + kNext.size(), page.find('"', next + kNext.size()) - next - kNext.size()));
        }
    }
    state.counters["growth_MB"] = residentMegabytes() - early;
    state.counters["resident_MB"] = residentMegabytes();
    state.counters["rows"] = benchmark::Counter(double(rows), benchmark::Counter::kIsIterationInvariantRate);
}

BENCHMARK(fiftyClients)->UseRealTime()->Iterations(1);
BENCHMARK(fiveMillionRows)->Arg(5'000'000)->UseRealTime()->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

} // namespace scout::demoorg
