// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "base/Clock.h"
#include "tools/ToolTurn.h"

#include <QObject>

#include <deque>

namespace scout::tools {

/// The conversation: understands a request, runs its call and keeps what came of it. One request at a time.
/// GUI thread.
class ToolsController : public QObject {
    Q_OBJECT

public:
    ToolsController(agent::Toolbox& toolbox, const Clock& clock, QObject* parent = nullptr);
    ~ToolsController() override;

    /// Where the next request goes; nothing if no connection is in use. What runs goes on where it began.
    void setTarget(std::optional<agent::ToolTarget> target) { m_target = std::move(target); }
    const std::optional<agent::ToolTarget>& target() const { return m_target; }

    void ask(const QString& request);
    /// Asks for the org's newest opportunity by its ID: "Get details for opportunity with ID 006…".
    void askForNewestOpportunity();
    void cancel();
    /// Ends what runs and begins anew.
    void clear();

    bool isRunning() const { return m_running; }
    /// References stay good until clear().
    const std::deque<ToolTurn>& turns() const { return m_turns; }

    static QString opportunityRequest(const QString& id);

Q_SIGNALS:
    void turnAdded(int index);
    void turnChanged(int index);
    void runningChanged(bool running);
    void cleared();

private:
    bool begin(const QString& request);
    Task<> answer(int generation);
    Task<> fillInOpportunity(int generation);
    void settle(TurnState state, const QString& answer);
    void fail(Error error);
    void change(TurnState state);
    void setRunning(bool running);
    ToolTurn& current() { return m_turns.back(); }

    agent::Toolbox& m_toolbox;
    const Clock& m_clock;
    std::optional<agent::ToolTarget> m_target;
    std::deque<ToolTurn> m_turns;
    bool m_running = false;
    int m_generation = 0; ///< tells what a task belongs to, so that nothing late is taken for new

    TaskScope m_tasks; // last: dies first
};

} // namespace scout::tools
