// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "base/Clock.h"
#include "query/QuerySource.h"
#include "query/ResultModel.h"

#include <QObject>

#include <optional>

namespace scout::query {

enum class QueryState {
    Idle, ///< nothing ran yet
    Running,
    Paused, ///< the first rows are there; the rest costs calls that somebody has to ask for
    Finished, ///< every row is there
    Cancelled,
    Failed,
};

/// What the grid shows. It outlives the query that brought it, until the next one brings rows.
struct ShownResult {
    std::int64_t total = 0;
    TimePoint at; ///< when its newest page came
    QueryTarget target; ///< the org that it is from
};

/// Runs the query of one tab and fills its result: the first 2,000 rows by itself, the rest on demand. An
/// error or a cancellation keeps the rows that are there. GUI thread.
class QueryController : public QObject {
    Q_OBJECT

public:
    static constexpr int kFirstRows = 2000;

    QueryController(QuerySource& source, const Clock& clock, QObject* parent = nullptr);
    ~QueryController() override;

    void run(QueryRequest request);
    void loadAll();
    void cancel();
    /// Ends what runs and lets go of the rest of the result, whose rows stay.
    void detach();

    QueryState state() const { return m_state; }
    bool isRunning() const { return m_state == QueryState::Running; }
    ResultModel& model() { return m_model; }
    int rowCount() const { return m_model.rowCount(); }
    const QueryRequest& request() const { return m_request; }
    const std::optional<Error>& error() const { return m_error; }

    const std::optional<ShownResult>& shownResult() const { return m_shown; }
    /// The last run has brought rows, or found that there are none.
    bool hasOwnResult() const { return m_hasRows; }
    /// The rows shown are of an earlier run than the last one.
    bool isResultOld() const { return m_shown && !m_hasRows; }
    /// Calls that loading the rest takes, by the size of the pages so far; 0 if there is no rest.
    int callsLeft() const;

    /// Of the last run, while it runs too.
    std::chrono::milliseconds elapsed() const;
    int apiCalls() const { return m_pages ? m_pages->apiCalls() : 0; }

Q_SIGNALS:
    void stateChanged(scout::query::QueryState state);
    void pageArrived();

private:
    void forgetProgress();
    void start();
    Task<> fetch(int generation);
    bool wantsMore() const;
    void take(records::QueryPage page);
    void stop(QueryState state);
    void abandon();
    void setState(QueryState state);

    QuerySource& m_source;
    const Clock& m_clock;
    ResultModel m_model;
    QueryState m_state = QueryState::Idle;

    QueryRequest m_request;
    std::unique_ptr<QueryPages> m_pages; ///< of the last run, as long as it can go on
    std::optional<ShownResult> m_shown;
    std::optional<Error> m_error;
    bool m_hasRows = false; ///< the last run has replaced the result
    bool m_complete = false; ///< it has brought its last page
    int m_pagesTaken = 0;
    bool m_wantsAll = false;
    TimePoint m_startedAt;
    std::chrono::milliseconds m_spent{0}; ///< before the current stretch of the run
    int m_generation = 0; ///< tells what a task belongs to, so that nothing late is taken for new

    TaskScope m_tasks; // last: dies first
};

} // namespace scout::query
