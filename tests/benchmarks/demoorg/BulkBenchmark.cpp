// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bulk API 2.0 over one keep-alive connection: result pages, and rows that are taken in.
#include "benchmarks/demoorg/BenchmarkOrg.h"
#include "benchmarks/demoorg/LoopbackClient.h"

#include <benchmark/benchmark.h>

#include <stdexcept>
#include <thread>

namespace scout::demoorg {

namespace {

std::string valueOf(std::string_view json, std::string_view key)
{
    const std::string start = '"' + std::string(key) + "\":\"";
    const auto at = json.find(start);
    if (at == std::string_view::npos)
        throw std::runtime_error("no " + std::string(key) + " in " + std::string(json));
    const auto value = json.substr(at + start.size());
    return std::string(value.substr(0, value.find('"')));
}

void awaitEnd(LoopbackClient& client, const std::string& job)
{
    for (;;) {
        const std::string state = valueOf(client.get(job), "state");
        if (state == "JobComplete")
            return;
        if (state == "Failed" || state == "Aborted")
            throw std::runtime_error("the job ended as " + state);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

/// Must: 100 MB a second.
void results(benchmark::State& state)
{
    const BenchmarkOrg& org = accountOrg();
    LoopbackClient client(org.port(), org.token());
    const std::string body = R"({"operation":"query","query":")" + std::string(kAccountQuery) + "\"}";
    const std::string job = apiPath("/jobs/query/")
        + valueOf(client.send("POST", apiPath("/jobs/query"), "application/json", body), "id");
    awaitEnd(client, job);
    std::int64_t bytes = 0;
    for (auto _ : state) {
        std::string locator;
        do {
            const auto page = client.get(job + "/results" + (locator.empty() ? "" : "?locator=" + locator));
            bytes += std::int64_t(page.size());
            locator = client.header("Sforce-Locator");
        } while (locator != "null");
    }
    state.SetBytesProcessed(bytes);
}

std::string rowsOfAccounts(std::int64_t rows)
{
    std::string csv = "Name,External_Id__c,Industry,Phone,BillingCity,AnnualRevenue,NumberOfEmployees\n";
    for (std::int64_t i = 0; i < rows; ++i) {
        const std::string number = std::to_string(i);
        csv += "Northwind " + number + ",NW-" + number + ",Energy,+47 22 00 00 00,Oslo," + number + ".5,"
            + std::to_string(i % 5000) + "\n";
    }
    return csv;
}

void ingest(LoopbackClient& client, const std::string& request, const std::string& csv)
{
    const std::string job = apiPath("/jobs/ingest/")
        + valueOf(client.send("POST", apiPath("/jobs/ingest"), "application/json", request), "id");
    client.send("PUT", job + "/batches", "text/csv", csv);
    client.send("PATCH", job, "application/json", R"({"state":"UploadComplete"})");
    awaitEnd(client, job);
}

/// Must: 50,000 rows a second, from the upload to the last row.
void insertRows(benchmark::State& state)
{
    const std::string csv = rowsOfAccounts(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        const BenchmarkOrg org({{"Account", 1}});
        LoopbackClient client(org.port(), org.token());
        state.ResumeTiming();
        ingest(client, R"({"operation":"insert","object":"Account"})", csv);
    }
    state.counters["rows"] =
        benchmark::Counter(double(state.range(0)), benchmark::Counter::kIsIterationInvariantRate);
}

void upsertRows(benchmark::State& state)
{
    const std::string csv = rowsOfAccounts(state.range(0));
    const std::string request =
        R"({"operation":"upsert","object":"Account","externalIdFieldName":"External_Id__c"})";
    const BenchmarkOrg org({{"Account", 1}});
    LoopbackClient client(org.port(), org.token());
    ingest(client, request, csv);
    for (auto _ : state)
        ingest(client, request, csv);
    state.counters["rows"] =
        benchmark::Counter(double(state.range(0)), benchmark::Counter::kIsIterationInvariantRate);
}

BENCHMARK(results)->UseRealTime()->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK(insertRows)->Arg(100'000)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(upsertRows)->Arg(50'000)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace scout::demoorg
