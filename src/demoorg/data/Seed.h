// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"

#include <map>

namespace scout::demoorg {

/// What the demo org is filled with. The same options give the same bytes.
struct SeedOptions {
    std::uint64_t seed = 1;
    /// "Account" → 1000; objects that are not named keep their default count.
    std::map<std::string, std::int64_t> records = {};
    TimePoint now = {}; ///< close dates and due dates lie around it
    bool isSandbox = false;
};

/// The administrator that everybody can sign in as.
constexpr std::string_view kDemoUsername = "demo@scout.example";

/// The counts of an org that nobody gave sizes for.
const std::map<std::string, std::int64_t>& defaultRecordCounts();

/// Fills an empty database with an organization, profiles, users and records that hang together, and builds
/// the indexes. A database that holds an organization is left as it is. Errors: "demo_records_invalid" for an
/// object that can't be filled or a negative count.
Result<void> seed(Database& database, const SeedOptions& options);

} // namespace scout::demoorg
