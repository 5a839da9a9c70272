// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Toolbox.h"
#include "async/Deferred.h"
#include "ui/query/Pages.h"

#include <deque>

namespace scout::test {

/// Plans over the sample org, and hands out the results it was told of, in order. Without one left, or after
/// `hold()`, the answer stays away until `release()`.
class ScriptedToolbox final : public agent::Toolbox {
public:
    std::vector<agent::ToolCall> calls;
    std::vector<agent::ToolTarget> targets;

    void result(std::vector<std::string> columns, const std::vector<Row>& rows);
    void fail(Error error) { m_answers.push_back(std::move(error)); }
    void refusePlan(Error error) { m_refusal = std::move(error); }
    void hold() { m_gate = std::make_shared<async::Deferred<bool>>(); }
    void release();
    /// Calls that a task is waiting for at this moment.
    int waiting() const { return *m_waiting; }

    Task<Result<agent::Plan>> plan(agent::ToolTarget target, std::string request) override;
    Task<Result<agent::ToolResult>> run(agent::ToolTarget target, agent::ToolCall call) override;

private:
    using Answer = Result<agent::ToolResult>;
    using Gate = std::shared_ptr<async::Deferred<bool>>;

    std::deque<Answer> m_answers;
    std::optional<Error> m_refusal;
    Gate m_gate;
    std::shared_ptr<int> m_waiting = std::make_shared<int>(0);
};

/// A refusal of Salesforce.
Error toolRefusal(ErrorKind kind, int status, const std::string& code, const std::string& text);

} // namespace scout::test
