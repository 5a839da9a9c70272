// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ToolCall.h"

#include <cstdint>

namespace scout::agent {

/// Of what a plan reads, in words for the answer.
struct Subject {
    std::string one = {}; ///< "Account"
    std::string many = {}; ///< "Accounts"
    std::string filter = {}; ///< "where Email contains “@example.com”"; empty: none
    std::string rank = {}; ///< "newest", "oldest"; empty: no order that was asked for
    std::string order = {}; ///< "Name": the field that the rows are sorted by; empty: none
    std::int64_t limit = 0; ///< 0: none
    bool isLimitOurs = false; ///< nobody asked for it

    bool operator==(const Subject&) const = default;
};

/// What a request comes to: calls to make, or a question in their place. It never has both.
struct Plan {
    std::vector<ToolCall> calls;
    std::string understood; ///< the request as it was read: "The 5 newest Accounts"
    std::string question; ///< what could not be understood, and what would help
    Subject subject = {};

    bool isUnderstood() const { return !calls.empty(); }
    bool operator==(const Plan&) const = default;
};

/// A plan without calls.
inline Plan asking(std::string question)
{
    Plan plan;
    plan.question = std::move(question);
    return plan;
}

} // namespace scout::agent
