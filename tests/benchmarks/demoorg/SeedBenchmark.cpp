// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Seed.h"

#include <benchmark/benchmark.h>

namespace scout::demoorg {

namespace {

/// Makes an org with so many records of one object, indexes included, in a new file each time. The target is
/// 100,000 records a second.
void fill(benchmark::State& state, const char* object)
{
    SeedOptions options;
    options.now = fromIso8601("2026-03-14T09:41:00Z");
    options.records = {{object, state.range(0)}};
    for (auto _ : state) {
        auto database = Database::open({}, Schema::standard());
        const bool isFilled = database && seed(**database, options);
        if (!isFilled)
            state.SkipWithError("the database could not be filled");
    }
    state.counters["records"] =
        benchmark::Counter(double(state.range(0)), benchmark::Counter::kIsIterationInvariantRate);
}

BENCHMARK_CAPTURE(fill, Account, "Account")->Arg(200'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fill, Contact, "Contact")->Arg(200'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fill, Opportunity, "Opportunity")->Arg(200'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fill, OpportunityLineItem, "OpportunityLineItem")
    ->Arg(200'000)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace scout::demoorg

BENCHMARK_MAIN();
