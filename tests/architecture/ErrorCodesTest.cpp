// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every error code of the core to the catalogue: nobody meets a failure that has no cause and no fix.
#include "advice/Catalogue.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace scout {

namespace fs = std::filesystem;

namespace {

/// Folders whose errors reach people as they are. Most of crypto's become errors of the vault first (those of
/// keys and certificates do not, and are explained, too), and the demo org answers in Salesforce's own codes.
constexpr const char* kFolders[] = {"auth", "net", "orgs", "secrets", "settings", "sf", "records", "services",
    "cli", "json", "soql", "agent"};

std::set<std::string> codesBelow(const fs::path& folder)
{
    const std::regex made(R"re(ErrorKind::\w+,\s*"([a-z_]+)")re");
    std::set<std::string> codes;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        std::ifstream file(entry.path());
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        for (std::sregex_iterator match(text.begin(), text.end(), made), end; match != end; ++match)
            codes.insert((*match)[1]);
    }
    return codes;
}

} // namespace

TEST(ErrorCodes, AreAllExplained)
{
    std::size_t seen = 0;
    for (const char* folder : kFolders) {
        for (const auto& code : codesBelow(fs::path(SCOUT_SOURCE_DIR) / "src" / folder)) {
            ++seen;
            EXPECT_NE(advice::findEntry(code, {}), nullptr)
                << "src/" << folder << " makes the error \"" << code
                << "\", which src/advice does not explain";
        }
    }
    EXPECT_GT(seen, 40u) << "the pattern no longer finds how errors are made";
}

} // namespace scout
