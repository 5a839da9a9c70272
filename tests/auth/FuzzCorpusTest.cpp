// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays what the fuzzers found worth keeping, with whatever compiler and sanitizers this is built with.
#include "auth/fuzz/FuzzTargets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace scout::auth {

namespace {

struct Target {
    const char* folder;
    void (*run)(std::string_view);
};

class FuzzCorpus : public testing::TestWithParam<Target> { };

} // namespace

TEST_P(FuzzCorpus, KeepsItsPromises)
{
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SCOUT_SOURCE_DIR) / "tests/auth/fuzz" / GetParam().folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        GetParam().run(text);
        ++inputs;
    }
    EXPECT_GT(inputs, 4);
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzCorpus,
    testing::Values(Target{"callback-corpus", fuzzCallback}, Target{"pem-corpus", fuzzPem},
        Target{"sfdx-url-corpus", fuzzSfdxUrl}, Target{"token-reply-corpus", fuzzTokenReply}));

} // namespace scout::auth
