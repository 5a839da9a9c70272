// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ToolsController.h"

#include "agent/Answer.h"
#include "async/QtText.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

constexpr const char* kNewestOpportunity = "SELECT Id FROM Opportunity ORDER BY CreatedDate DESC LIMIT 1";

} // namespace

ToolsController::ToolsController(agent::Toolbox& toolbox, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_toolbox(toolbox)
    , m_clock(clock)
{ }

ToolsController::~ToolsController() = default;

QString ToolsController::opportunityRequest(const QString& id)
{
    // The planner reads English, whatever the language of the program.
    return u"Get details for opportunity with ID %1"_s.arg(id);
}

void ToolsController::ask(const QString& request)
{
    if (begin(request.trimmed()))
        m_tasks.start(answer(m_generation));
}

void ToolsController::askForNewestOpportunity()
{
    if (begin(opportunityRequest(u"…"_s)))
        m_tasks.start(fillInOpportunity(m_generation));
}

bool ToolsController::begin(const QString& request)
{
    if (m_running || !m_target || request.isEmpty())
        return false;
    const int generation = ++m_generation;
    m_turns.push_back(ToolTurn{request, *m_target});
    setRunning(true);
    Q_EMIT turnAdded(static_cast<int>(m_turns.size()) - 1);
    return generation == m_generation; // a slot may have cancelled already
}

Task<> ToolsController::fillInOpportunity(int generation)
{
    const agent::ToolTarget target = current().target;
    auto newest = co_await m_toolbox.run(target, agent::SoqlQuery{kNewestOpportunity});
    if (!newest) {
        fail(newest.error());
        co_return;
    }
    if (newest->rowCount() == 0) {
        settle(TurnState::Asked,
            tr("This org has no opportunity that you can see. Ask for another record by its ID."));
        co_return;
    }
    current().request = opportunityRequest(toQString(newest->rows->cell(0, 0).text));
    change(TurnState::Understanding);
    if (generation == m_generation)
        co_await answer(generation);
}

Task<> ToolsController::answer(int generation)
{
    const agent::ToolTarget target = current().target;
    auto plan = co_await m_toolbox.plan(target, toUtf8(current().request));
    if (!plan) {
        fail(plan.error());
        co_return;
    }
    current().plan = std::move(plan).value();
    if (!current().call()) {
        settle(TurnState::Asked, toQString(current().plan.question));
        co_return;
    }
    change(TurnState::Running);
    if (generation != m_generation) // a slot has cancelled, or begun anew
        co_return;
    const TimePoint start = m_clock.now();
    auto result = co_await m_toolbox.run(target, *current().call());
    current().spent = m_clock.now() - start;
    if (result) {
        current().result = std::move(result).value();
        settle(TurnState::Answered,
            toQString(agent::answerTo(current().plan, *current().call(), *current().result)));
    } else if (const auto said = agent::answerTo(current().plan, *current().call(), result.error())) {
        current().error = result.error();
        settle(TurnState::Answered, toQString(*said));
    } else {
        fail(result.error());
    }
}

void ToolsController::cancel()
{
    if (!m_running)
        return;
    ++m_generation;
    m_tasks.cancelAll();
    settle(TurnState::Cancelled, tr("Stopped. Nothing was changed."));
}

void ToolsController::clear()
{
    ++m_generation;
    m_tasks.cancelAll();
    setRunning(false);
    m_turns.clear();
    Q_EMIT cleared();
}

void ToolsController::fail(Error error)
{
    current().error = std::move(error);
    settle(TurnState::Failed, {});
}

void ToolsController::settle(TurnState state, const QString& answer)
{
    current().answer = answer;
    const int generation = m_generation;
    change(state);
    if (generation == m_generation)
        setRunning(false);
}

void ToolsController::change(TurnState state)
{
    current().state = state;
    Q_EMIT turnChanged(static_cast<int>(m_turns.size()) - 1);
}

void ToolsController::setRunning(bool running)
{
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged(running);
}

} // namespace scout::tools
