// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryController.h"

#include "query/CountResult.h"

#include <algorithm>

namespace scout::query {

QueryController::QueryController(QuerySource& source, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{ }

QueryController::~QueryController() = default;

void QueryController::run(QueryRequest request)
{
    abandon();
    m_pages.reset();
    m_request = std::move(request);
    forgetProgress();
    start();
}

void QueryController::loadAll()
{
    if (isRunning() || callsLeft() == 0)
        return;
    m_wantsAll = true;
    start();
}

void QueryController::cancel()
{
    if (!isRunning())
        return;
    abandon();
    stop(QueryState::Cancelled);
}

void QueryController::detach()
{
    abandon();
    m_pages.reset();
    m_error.reset();
    forgetProgress();
    setState(QueryState::Idle);
}

int QueryController::callsLeft() const
{
    if (!m_pages || m_complete || m_pagesTaken == 0)
        return 0;
    const std::int64_t rows = m_model.rowCount();
    const std::int64_t pageSize = std::max<std::int64_t>(rows / m_pagesTaken, 1);
    const std::int64_t rest = std::max<std::int64_t>(m_shown->total - rows, 1);
    return static_cast<int>((rest + pageSize - 1) / pageSize);
}

std::chrono::milliseconds QueryController::elapsed() const
{
    return isRunning() ? m_spent + (m_clock.now() - m_startedAt) : m_spent;
}

void QueryController::forgetProgress()
{
    m_hasRows = false;
    m_complete = false;
    m_pagesTaken = 0;
    m_wantsAll = false;
    m_spent = std::chrono::milliseconds(0);
}

void QueryController::start()
{
    m_error.reset();
    m_startedAt = m_clock.now();
    const int generation = ++m_generation;
    setState(QueryState::Running);
    if (generation == m_generation) // a slot may have cancelled already
        m_tasks.start(fetch(generation));
}

Task<> QueryController::fetch(int generation)
{
    if (!m_pages) {
        auto opened = co_await m_source.open(m_request);
        if (!opened) {
            m_error = opened.error();
            stop(QueryState::Failed);
            co_return;
        }
        m_pages = std::move(opened).value();
    }
    while (wantsMore()) {
        auto page = co_await m_pages->next();
        if (!page) {
            m_error = page.error();
            stop(QueryState::Failed);
            co_return;
        }
        take(std::move(page).value());
        if (generation != m_generation) // a slot has cancelled, or run something else
            co_return;
    }
    stop(m_complete ? QueryState::Finished : QueryState::Paused);
}

bool QueryController::wantsMore() const
{
    const bool enough = !m_wantsAll && m_hasRows && m_model.rowCount() >= kFirstRows;
    return !m_complete && !enough;
}

void QueryController::take(records::QueryPage page)
{
    if (!m_hasRows) {
        const bool isCount = countsRows(m_request.soql);
        m_model.begin(isCount ? countColumns() : m_pages->columns());
        m_hasRows = true;
        if (isCount) {
            page.records = countPage(page.totalSize);
            page.totalSize = 1;
        }
    }
    ++m_pagesTaken;
    m_complete = page.done;
    m_shown = ShownResult{page.totalSize, m_clock.now(), m_request.target};
    m_model.append(std::move(page.records));
    Q_EMIT pageArrived();
}

void QueryController::stop(QueryState state)
{
    m_spent += m_clock.now() - m_startedAt;
    setState(state);
}

void QueryController::abandon()
{
    ++m_generation;
    m_tasks.cancelAll();
}

void QueryController::setState(QueryState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace scout::query
