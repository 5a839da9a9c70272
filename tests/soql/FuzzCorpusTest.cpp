// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays what the fuzzers found worth keeping, with whatever compiler and sanitizers this is built with.
#include "soql/fuzz/FuzzTargets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace scout::soql {

namespace {

int replay(const char* folder, void (*target)(std::string_view))
{
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SCOUT_SOURCE_DIR) / "tests/soql/fuzz" / folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        target(text);
        ++inputs;
    }
    return inputs;
}

} // namespace

TEST(FuzzCorpus, QueriesKeepTheirPromises)
{
    EXPECT_GT(replay("query-corpus", fuzzQuery), 20);
}

TEST(FuzzCorpus, SearchesKeepTheirPromises)
{
    EXPECT_GT(replay("search-corpus", fuzzSearch), 20);
}

} // namespace scout::soql
