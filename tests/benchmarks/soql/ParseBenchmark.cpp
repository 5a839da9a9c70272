// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Format.h"
#include "soql/Lexer.h"
#include "soql/Parser.h"
#include "soql/Printer.h"

#include <benchmark/benchmark.h>

#include <array>

namespace scout::soql {

namespace {

/// What people and programs ask every day: lists, filters, subqueries, aggregates.
constexpr std::array<std::string_view, 8> kOrdinary = {
    "SELECT Id, Name, Industry, AnnualRevenue, BillingCity, BillingCountry, Phone, Website, OwnerId, "
    "CreatedDate, "
    "LastModifiedDate FROM Account WHERE IsDeleted = false ORDER BY Name LIMIT 2000",
    "SELECT Id, FirstName, LastName, Email, Phone, Account.Name, Account.Industry, Owner.Name FROM Contact "
    "WHERE "
    "Email != null AND (MailingCountry = 'Norway' OR MailingCountry = 'Sweden') ORDER BY LastName, FirstName",
    "SELECT Id, Name, StageName, Amount, CloseDate, Probability, Account.Name, Owner.Name FROM Opportunity "
    "WHERE "
    "IsClosed = false AND CloseDate = NEXT_N_DAYS:90 AND Amount >= 10000 ORDER BY CloseDate ASC NULLS LAST",
    "SELECT Id, Name, (SELECT Id, LastName, Email FROM Contacts ORDER BY LastName LIMIT 5), (SELECT Id, "
    "Amount FROM "
    "Opportunities WHERE IsWon = true) FROM Account WHERE Industry IN ('Energy', 'Media', 'Banking')",
    "SELECT StageName, COUNT(Id) total, SUM(Amount) amount FROM Opportunity WHERE CloseDate = "
    "THIS_FISCAL_YEAR GROUP "
    "BY StageName HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC",
    "SELECT Id, CaseNumber, Subject, Status, Priority, Contact.Name, Account.Name, CreatedDate FROM Case "
    "WHERE "
    "CreatedDate >= 2024-01-31T00:00:00Z AND Status NOT IN ('Closed', 'Duplicate') AND Subject LIKE "
    "'%invoice%'",
    "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE IsWon = true) AND Name LIKE "
    "'A%'",
    "SELECT Id, Subject, TYPEOF What WHEN Account THEN Phone, Name WHEN Opportunity THEN Amount ELSE Name "
    "END FROM Task",
};

void setBytes(benchmark::State& state)
{
    std::size_t bytes = 0;
    for (const std::string_view query : kOrdinary)
        bytes += query.size();
    state.SetBytesProcessed(std::int64_t(bytes) * state.iterations());
}

void tokenizeOrdinary(benchmark::State& state)
{
    for (auto _ : state)
        for (const std::string_view query : kOrdinary)
            benchmark::DoNotOptimize(tokenize(query));
    setBytes(state);
}
BENCHMARK(tokenizeOrdinary);

void parseOrdinary(benchmark::State& state)
{
    for (auto _ : state)
        for (const std::string_view query : kOrdinary)
            benchmark::DoNotOptimize(parse(query));
    setBytes(state);
}
BENCHMARK(parseOrdinary);

void formatOrdinary(benchmark::State& state)
{
    for (auto _ : state)
        for (const std::string_view query : kOrdinary)
            benchmark::DoNotOptimize(format(query));
    setBytes(state);
}
BENCHMARK(formatOrdinary);

void parseLongList(benchmark::State& state)
{
    std::string query = "SELECT Id FROM Account WHERE Id IN ('001000000000000'";
    while (query.size() < 99'000)
        query += ", '0015g00000AcMEoIAN'";
    query += ")";
    for (auto _ : state)
        benchmark::DoNotOptimize(parse(query));
    state.SetBytesProcessed(std::int64_t(query.size()) * state.iterations());
}
BENCHMARK(parseLongList)->Unit(benchmark::kMillisecond);

/// Ends in the error "nested_too_deeply", and soon.
void parseDeepNesting(benchmark::State& state)
{
    const std::string query =
        "SELECT Id FROM Account WHERE " + std::string(10'000, '(') + "Name = 'x'" + std::string(10'000, ')');
    for (auto _ : state)
        benchmark::DoNotOptimize(parse(query));
}
BENCHMARK(parseDeepNesting)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace scout::soql

BENCHMARK_MAIN();
