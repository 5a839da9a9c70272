// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Check.h"
#include "soql/Completion.h"

#include <benchmark/benchmark.h>

namespace scout::soql {

namespace {

constexpr int kObjects = 1500;
constexpr int kFields = 500;

FieldInfo numberedField(int number)
{
    const std::string name = "Field_Number_" + std::to_string(number) + "__c";
    FieldInfo field{name, "Field number " + std::to_string(number), FieldType::Picklist};
    if (number % 10 == 0) {
        field.type = FieldType::Reference;
        field.relationshipName = "Field_Number_" + std::to_string(number) + "__r";
        field.referenceTo = {"Account"};
    }
    for (int i = 0; i < 20; ++i)
        field.picklist.push_back({"Value " + std::to_string(i), "Value " + std::to_string(i)});
    return field;
}

/// An org as large as they get: every object is known by name, Account with all of its fields.
const MemoryMetadata& largeOrg()
{
    static const MemoryMetadata metadata = [] {
        MemoryMetadata org;
        ObjectInfo account{"Account", "Account", {{"Id", "Account ID", FieldType::Id}, {"Name", "Name"}}};
        for (int i = 0; i < kFields; ++i)
            account.fields.push_back(numberedField(i));
        for (int i = 0; i < kObjects; ++i) {
            const std::string number = std::to_string(i);
            account.children.push_back(
                {"Children_" + number + "__r", "Object_" + number + "__c", "Parent__c"});
        }
        org.add(std::move(account));
        for (int i = 0; i < kObjects; ++i)
            org.add(ObjectName{"Object_" + std::to_string(i) + "__c", "Object number " + std::to_string(i)});
        return org;
    }();
    return metadata;
}

/// The place of the "|".
void completeAt(benchmark::State& state, std::string_view marked)
{
    std::string text(marked);
    const std::size_t at = text.find('|');
    text.erase(at, 1);
    const MemoryMetadata& org = largeOrg();
    for (auto _ : state)
        benchmark::DoNotOptimize(complete(text, at, org));
}

void completeEveryField(benchmark::State& state)
{
    completeAt(state, "SELECT Id, | FROM Account WHERE Name LIKE 'A%' ORDER BY Name");
}
BENCHMARK(completeEveryField)->Unit(benchmark::kMillisecond);

void completeFieldPrefix(benchmark::State& state)
{
    completeAt(state, "SELECT Id, Field_| FROM Account WHERE Name LIKE 'A%' ORDER BY Name");
}
BENCHMARK(completeFieldPrefix)->Unit(benchmark::kMillisecond);

void completeEveryObject(benchmark::State& state)
{
    completeAt(state, "SELECT Id FROM |");
}
BENCHMARK(completeEveryObject)->Unit(benchmark::kMillisecond);

void completeObjectByTheMiddle(benchmark::State& state)
{
    completeAt(state, "SELECT Id FROM number|");
}
BENCHMARK(completeObjectByTheMiddle)->Unit(benchmark::kMillisecond);

void completeChildRelationships(benchmark::State& state)
{
    completeAt(state, "SELECT Id, (SELECT Id FROM |) FROM Account");
}
BENCHMARK(completeChildRelationships)->Unit(benchmark::kMillisecond);

void completePicklistValues(benchmark::State& state)
{
    completeAt(state, "SELECT Id FROM Account WHERE Field_Number_7__c IN ('Value 1', '|')");
}
BENCHMARK(completePicklistValues)->Unit(benchmark::kMillisecond);

void checkAgainstALargeOrg(benchmark::State& state)
{
    const std::string_view query =
        "SELECT Id, Name, Field_Number_10__r.Name, Field_Number_499_c FROM Account WHERE "
        "Field_Number_7__c IN ('Value 1') ORDER BY Field_Number_498__c";
    for (auto _ : state)
        benchmark::DoNotOptimize(checkText(query, largeOrg()));
}
BENCHMARK(checkAgainstALargeOrg)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace scout::soql
