// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace scout::demoorg {

enum class FaultKind {
    Unauthorized, ///< "401"
    Unavailable, ///< "503"
    TooMany, ///< "429"
    Limit, ///< "limit": the API calls of the day are used up
    Drop, ///< the connection closes in the middle of the body
    Stall, ///< half of the body, then silence
    Truncate, ///< half of the body, as if it were all
    Garbage, ///< a body that is no JSON
    Lock, ///< UNABLE_TO_LOCK_ROW
    Slow, ///< "slow=MS"
    Random, ///< "random=SEED": a schedule of the others, the same for the same seed
};

enum class FaultPlace { Any, Token, Query, Page, Sobject, Composite, BulkUpload, BulkResults };

/// Something that goes wrong on purpose: WHAT[@WHERE][:COUNT], for example "503@query:2", "drop@page=3" or
/// "slow=500". Without COUNT it happens every time.
struct FaultSpec {
    FaultKind kind = FaultKind::Unavailable;
    FaultPlace place = FaultPlace::Any;
    std::int64_t page = 0; ///< of FaultPlace::Page, from 1
    std::int64_t left = kForever; ///< how often it still happens
    std::chrono::milliseconds delay = {}; ///< of Slow
    std::uint64_t seed = 0; ///< of Random

    static constexpr std::int64_t kForever = -1;

    /// Errors: BadRequest "bad_fault", with what is allowed.
    static Result<FaultSpec> parse(std::string_view text);
    std::string text() const;

    bool operator==(const FaultSpec&) const = default;
};

} // namespace scout::demoorg
