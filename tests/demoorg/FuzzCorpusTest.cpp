// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays what the fuzzers found worth keeping, with whatever compiler and sanitizers this is built with.
#include "demoorg/fuzz/FuzzTargets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace scout::demoorg {

namespace {

int replay(const char* folder, void (*target)(std::string_view))
{
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SCOUT_SOURCE_DIR) / "tests/demoorg/fuzz" / folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        target(text);
        ++inputs;
    }
    return inputs;
}

TEST(FuzzCorpus, HeadsKeepTheirPromises)
{
    EXPECT_GE(replay("http-head-corpus", fuzzHead), 10);
}

TEST(FuzzCorpus, UploadsKeepTheirPromises)
{
    EXPECT_GE(replay("bulk-csv-corpus", fuzzCsv), 10);
}

TEST(FuzzCorpus, LocatorsKeepTheirPromises)
{
    EXPECT_GE(replay("query-locator-corpus", fuzzLocator), 10);
}

} // namespace

} // namespace scout::demoorg
