// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/ScriptedToolbox.h"

#include "agent/Planner.h"
#include "agent/SampleOrg.h"

namespace scout::test {

namespace {

/// Counts for as long as its frame lives.
class Waiting {
public:
    explicit Waiting(std::shared_ptr<int> count)
        : m_count(std::move(count))
    {
        ++*m_count;
    }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting() { --*m_count; }

private:
    std::shared_ptr<int> m_count;
};

} // namespace

void ScriptedToolbox::result(std::vector<std::string> columns, const std::vector<Row>& rows)
{
    auto page = rows.empty() ? records::RecordPageBuilder(columns.size()).finish() : pageOf(rows);
    m_answers.push_back(
        agent::ToolResult{std::move(columns), std::move(page), static_cast<std::int64_t>(rows.size()), true});
}

void ScriptedToolbox::release()
{
    if (const Gate gate = std::exchange(m_gate, nullptr))
        gate->set(true);
}

Task<Result<agent::Plan>> ScriptedToolbox::plan(agent::ToolTarget target, std::string request)
{
    if (m_refusal)
        co_return *std::exchange(m_refusal, std::nullopt);
    co_return agent::Planner(agent::sampleOrg(), target.userId).plan(request);
}

Task<Result<agent::ToolResult>> ScriptedToolbox::run(agent::ToolTarget target, agent::ToolCall call)
{
    targets.push_back(std::move(target));
    calls.push_back(std::move(call));
    const Waiting waiting(m_waiting);
    if (m_answers.empty() && !m_gate)
        hold();
    if (const Gate gate = m_gate)
        co_await gate->wait();
    Answer answer = std::move(m_answers.front());
    m_answers.pop_front();
    co_return answer;
}

Error toolRefusal(ErrorKind kind, int status, const std::string& code, const std::string& text)
{
    return {kind, "http_" + std::to_string(status), "Salesforce refused: " + text,
        HttpFault{status, code, text, "https://acme.my.salesforce.com/services/data/v67.0"}};
}

} // namespace scout::test
