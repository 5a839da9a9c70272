// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Toolbox.h"

#include <QString>

#include <chrono>
#include <optional>

namespace scout::tools {

enum class TurnState {
    Understanding, ///< the request is being read against the org's names
    Running, ///< the tool's call is under way
    Answered,
    Asked, ///< not understood: the answer says what is missing
    Failed,
    Cancelled,
};

/// One request of the conversation and what came of it.
struct ToolTurn {
    QString request;
    agent::ToolTarget target;
    TurnState state = TurnState::Understanding;
    agent::Plan plan = {};
    std::optional<agent::ToolResult> result = {};
    std::optional<Error> error = {};
    QString answer = {}; ///< or the question
    std::chrono::milliseconds spent{0}; ///< by the tool's call

    const agent::ToolCall* call() const { return plan.calls.empty() ? nullptr : &plan.calls.front(); }
    bool isUnderWay() const { return state == TurnState::Understanding || state == TurnState::Running; }
};

} // namespace scout::tools
